import type { CheckProgress, HostAnswers } from "../../../shared/host/check-port";
import type { HostPort } from "../../../shared/host/host-port";
import { createPremiereHost } from "../../../shared/host/premiere/premiere-host";
import { rgbaImage } from "../../../shared/basics/rgba-image";
import { uxpTheme } from "../../../shared/host/uxp/theme-source";
import { uxpPluginFiles, type UxpFs } from "../../../shared/host/uxp/uxp-plugin-files";
import { FRAME_RATES } from "../../../shared/time/frame-rate";
import { TICKS_PER_SECOND } from "../../../shared/time/ticks";
import { MediaError, type MediaLibrary } from "../../hosts/media/media-library";
import { encodeFrame } from "../../hosts/picture/encode-frame";
import { timeline } from "../../hosts/premiere/builders/timeline";
import { createSimulatedPremiere } from "../../hosts/premiere/create-simulated-premiere";
import type { FrameFormat } from "../../hosts/premiere/host/simulated-host";
import type { SimulatorControls } from "../../hosts/premiere/simulator-controls";
import type { HostSwitches } from "../../hosts/premiere/switches";
import { createSimulatedUxp, type SimulatedUxp } from "../../hosts/uxp/create-simulated-uxp";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { VirtualClock } from "../adapter/virtual-clock";

/** A Premiere with somebody's project open, and the adapter over it; nothing is known of the host but its version. */
export type PremiereToCheck = { readonly host: HostPort; readonly controls: SimulatorControls; readonly disk: InMemoryDisk; readonly uxp: SimulatedUxp; readonly clock: VirtualClock;
  /** The plugin started anew over the same host and the same disk. */
  readonly restart: (version?: string) => HostPort;
};

type Options = { readonly switches?: Partial<HostSwitches>; readonly disk?: InMemoryDisk; readonly locale?: string };

/** Opens it with an edit of the person's own in the undo history. */
export function openPremiereToCheck({ switches = {}, disk = new InMemoryDisk(), locale = "en_US" }: Options = {}): PremiereToCheck {
  const clock = new VirtualClock();
  const uxp = createSimulatedUxp({ disk, uiLocale: locale });
  const { module, controls } = createSimulatedPremiere({
    project: timeline("V1: interview 0-10, broll@5 10-14"),
    disk,
    clock,
    switches,
    media: stillsOn(disk),
    render: async (_state, _guid, _at, widthPx, heightPx, format) => picture(widthPx, heightPx, format),
  });
  controls.userEdit("The person's own edit", (state) => ({ ...state, settings: { ...state.settings, note: "mine" } }));
  const restart = (hostVersion = "26.3.0"): HostPort =>
    createPremiereHost({
      ppro: module,
      // The simulated fs answers a little more widely than UXP's types say.
      files: uxpPluginFiles(uxp.fs as unknown as UxpFs, uxp.uxp.storage.localFileSystem, uxp.uxp.storage.formats.binary),
      uxp: { hostName: "premierepro", hostVersion, locale },
      theme: uxpTheme(uxp.theme),
      clock,
    });
  return { host: restart(), controls, disk, uxp, clock, restart };
}

const PICTURES = new Map<string, Promise<Uint8Array>>();

/** Grey, and made once for each size and format: drawing is not what is looked at here. */
function picture(widthPx: number, heightPx: number, format: FrameFormat): Promise<Uint8Array> {
  const key = `${widthPx} ${heightPx} ${format}`;
  const made = PICTURES.get(key) ?? (format === "jpg" ? Promise.resolve(jpegHeader(widthPx, heightPx)) : encodeFrame(rgbaImage(widthPx, heightPx, new Uint8ClampedArray(widthPx * heightPx * 4).fill(128)), format));
  PICTURES.set(key, made);
  return made;
}

/** As much of a JPEG file as says its size (ITU-T T.81): no encoder for Node is at hand, and nobody decodes it here. */
function jpegHeader(widthPx: number, heightPx: number): Uint8Array {
  const size = [heightPx >> 8, heightPx & 255, widthPx >> 8, widthPx & 255];
  return new Uint8Array([0xff, 0xd8, 0xff, 0xc0, 0x00, 0x0b, 0x08, ...size, 0x01, 0x01, 0x11, 0x00, 0xff, 0xd9]);
}

/** Pictures that lie on the disk, whatever is in them. */
function stillsOn(disk: InMemoryDisk): MediaLibrary {
  return {
    probe: async (path) => {
      if (disk.stat(path)?.kind !== "file") throw new MediaError(`${path} is not there.`);
      return { path, start: 0n, duration: 5n * TICKS_PER_SECOND, frameRate: FRAME_RATES["25"], widthPx: 320, heightPx: 180, hasVideo: !path.endsWith(".wav"), hasAudio: path.endsWith(".wav"), still: !path.endsWith(".wav") };
    },
    frame: async () => rgbaImage(320, 180, new Uint8ClampedArray(320 * 180 * 4)),
  };
}

/** Does what the check asks of a person, and tells it so. */
export function obeyWishes({ host, controls }: Pick<PremiereToCheck, "host" | "controls">): (progress: CheckProgress) => void {
  return ({ person }) => {
    if (person === undefined) return;
    if (person.includes("Edit > Undo")) controls.undo();
    else controls.redo();
    void host.continueCheck({ did: true }, new AbortController().signal);
  };
}

/** Asks these questions with an obliging person at the host; throws when the check itself fails. */
export async function check(open: PremiereToCheck, questions: readonly string[], signal: AbortSignal = new AbortController().signal): Promise<HostAnswers> {
  const answers = await open.host.checkHost({ questions }, obeyWishes(open), signal);
  if (!answers.ok) throw new Error(`The check failed: ${JSON.stringify(answers.problem)}`);
  return answers.value;
}

/** The words that stand for the answers; "not found: …" where there is none. */
export function words({ findings }: HostAnswers): Readonly<Record<string, string>> {
  return Object.fromEntries(findings.map(({ id, answer }) => [id, answer.kind === "found" ? answer.value : `not found: ${answer.why}`]));
}

/** Ids of all questions. */
export async function allQuestions(host: HostPort): Promise<string[]> {
  const listed = await host.listQuestions(new AbortController().signal);
  if (!listed.ok) throw new Error("There are no questions.");
  return listed.value.map(({ id }) => id);
}
