import { createAfterEffectsHost } from "../../../shared/host/after-effects/after-effects-host";
import { afterEffectsProfile } from "../../../shared/host/after-effects/after-effects-profile";
import type { HostPort, ReadScope } from "../../../shared/host/host-port";
import type { HostProfile } from "../../../shared/host/host-profile";
import { Seat } from "../../../shared/host/settings/seat";
import { uxpTheme, type ThemeSource } from "../../../shared/host/uxp/theme-source";
import { uxpPluginFiles, type UxpFs } from "../../../shared/host/uxp/uxp-plugin-files";
import type { ProjectSnapshot } from "../../../shared/project/project-snapshot";
import { compositions } from "../../hosts/after-effects/builders/compositions";
import { createSimulatedAfterEffects } from "../../hosts/after-effects/create-simulated-after-effects";
import { renderCompFrame } from "../../hosts/after-effects/render/render-comp-frame";
import type { SimulatorControls } from "../../hosts/after-effects/simulator-controls";
import type { ProjectState } from "../../hosts/after-effects/state/project-state";
import type { AfterEffectsSwitches } from "../../hosts/after-effects/switches";
import { encodeRgbaPng } from "../../hosts/picture/encode-rgba-png";
import { createSimulatedUxp, type SimulatedUxp } from "../../hosts/uxp/create-simulated-uxp";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { VirtualClock } from "../adapter/virtual-clock";
import { library, plain } from "../render/project-of-clips";

/** The adapter that ships, over a simulated After Effects and a simulated disk. */
export type OpenAfterEffects = {
  readonly host: HostPort;
  readonly module: AfterEffectsUXP.HostModule;
  readonly controls: SimulatorControls;
  readonly disk: InMemoryDisk;
  readonly uxp: SimulatedUxp;
  readonly clock: VirtualClock;
  /** The same as the host has, for a guard. */
  readonly seat: Seat;
  /** The times of the frames that the host has drawn so far, in seconds. */
  readonly rendered: readonly number[];
};

export type AfterEffectsOptions = {
  readonly project?: ProjectState | string;
  readonly switches?: Partial<AfterEffectsSwitches>;
  readonly profile?: Partial<HostProfile>;
  readonly disk?: InMemoryDisk;
  /** Match names of the installed effects; all that are simulated when left out. */
  readonly installed?: readonly string[];
  /** Null for a UXP without `document.theme`. */
  readonly theme?: ThemeSource | null;
  /** The file that the host writes for a frame, in place of the one that it would draw. */
  readonly picture?: () => Uint8Array;
};

const SIZE = { widthPx: 64, heightPx: 36 };

/** What "red", "green" and "blue" look like; other footage is missing, and drawn as bars. */
const MEDIA = library({ "/media/red.mov": filled(255, 0, 0), "/media/green.mov": filled(0, 255, 0), "/media/blue.mov": filled(0, 0, 255) });

/** Opens a project; a text is a drawing for `compositions` at 64 by 36. */
export function openAfterEffects({ project = "Main: red 0-10, blue 0-10", switches = {}, profile = {}, disk = new InMemoryDisk(), installed, theme, picture }: AfterEffectsOptions = {}): OpenAfterEffects {
  const clock = new VirtualClock();
  const uxp = createSimulatedUxp({ disk, hostName: "aftereffects", hostVersion: "27.0.0" });
  const rendered: number[] = [];
  const { module, controls } = createSimulatedAfterEffects({
    project: typeof project === "string" ? compositions(project, SIZE) : project,
    disk,
    clock,
    switches,
    ...(installed && { installed }),
    render: async (state, compId, seconds, size) => {
      rendered.push(seconds);
      return picture?.() ?? encodeRgbaPng(await renderCompFrame(state, compId, seconds, size, MEDIA));
    },
  });
  // The simulated fs answers a little more widely than UXP's types say.
  const seat = new Seat(uxpPluginFiles(uxp.fs as unknown as UxpFs, uxp.uxp.storage.localFileSystem, uxp.uxp.storage.formats.binary), clock);
  const host = createAfterEffectsHost({
    module,
    files: seat.files,
    seat,
    uxp: { hostName: "aftereffects", hostVersion: "27.0.0", locale: "en_US" },
    theme: theme === undefined ? uxpTheme(uxp.theme) : theme,
    clock,
    profile: { ...afterEffectsProfile(), ...profile },
  });
  return { host, module, controls, disk, uxp, clock, seat, rendered };
}

/** A signal that never aborts. */
export function patience(): AbortSignal {
  return new AbortController().signal;
}

/** The files in the plugin's temporary folder. */
export function temporaryFiles({ disk, uxp }: OpenAfterEffects): readonly string[] {
  return disk.list(uxp.controls.folders.temp);
}

/** The open composition with all effects, and these parameters of them. */
export function everything(params: ReadScope["params"] = []): ReadScope {
  return { sequence: { kind: "active" }, effectsOf: "all", params, markersOfItems: [] };
}

/** The project as the adapter reads it; throws when it cannot. */
export async function readAll(host: HostPort, params: ReadScope["params"] = []): Promise<ProjectSnapshot> {
  const read = await host.readProject(everything(params), patience());
  if (!read.ok) throw new Error(`The project was not read: ${JSON.stringify(read.problem)}`);
  return read.value;
}

function filled(red: number, green: number, blue: number): ReturnType<typeof plain> {
  return plain(SIZE.widthPx, SIZE.heightPx, [red, green, blue, 255]);
}
