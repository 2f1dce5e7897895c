import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import { decodeSrgb } from "../../../shared/colorimetry/srgb";
import { renderBasicCorrection } from "../../../shared/color/sliders/render-basic-correction";
import type { HostPort } from "../../../shared/host/host-port";

import { ShotMatchModel } from "../../../plugins/shot-match/shot-match-model";
import type { Stage } from "../../../plugins/shot-match/shot-match-state";
import { BUILT_SEQUENCE_GUID } from "../../hosts/premiere/builders/project-from-clips";
import { timeline } from "../../hosts/premiere/builders/timeline";
import { createSimulatedPremiere } from "../../hosts/premiere/create-simulated-premiere";
import { encodeFrame } from "../../hosts/picture/encode-frame";
import { MediaError, type MediaLibrary } from "../../hosts/media/media-library";
import { renderSequenceFrame } from "../../hosts/premiere/render/render-sequence-frame";
import type { SimulatorControls } from "../../hosts/premiere/simulator-controls";
import { createSimulatedUxp } from "../../hosts/uxp/create-simulated-uxp";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";

import { moved } from "../color/corrections";
import { frameOf } from "../color/painted-scene";
import { BriskClock } from "./brisk-clock";
import { ENGINE_IN_PROCESS } from "./engine-in-process";
import { adapterOver } from "../panel/adapter-over";
import { decodePng } from "../panel/decode-png";

/** Shot Match over the adapter that ships, over a simulated Premiere whose media are painted. */
export type OpenShotMatch = {
  readonly model: ShotMatchModel;
  readonly host: HostPort;
  readonly controls: SimulatorControls;
  readonly disk: InMemoryDisk;
  /** Answers the next save dialog with a path; null dismisses it. */
  readonly answerDialog: (path: string | null) => void;
  /** Another panel on the same host, as after a restart. */
  readonly reopen: () => Promise<ShotMatchModel>;
};

const opened: ShotMatchModel[] = [];

/** What each painted clip shows: "hero" and "same" are one look, "dark" and "cool" are the same place off by a few sliders, "log" is that place in camera log, "sea" is another place, "surf" that place off by a few sliders. */
const PAINTERS: Readonly<Record<string, () => RgbaImage>> = {
  hero: () => frameOf({ seed: 1 }),
  same: () => frameOf({ seed: 1 }, 0.22),
  dark: () => renderBasicCorrection(frameOf({ seed: 1 }, 0.24), moved({ exposure: -0.6, temperature: 12 })),
  cool: () => renderBasicCorrection(frameOf({ seed: 1 }, 0.18), moved({ exposure: 0.3, temperature: -20 })),
  sea: () => frameOf({ seed: 99 }),
  log: () => inLogC(frameOf({ seed: 1 }, 0.24)),
  surf: () => renderBasicCorrection(frameOf({ seed: 99 }, 0.22), moved({ exposure: 0.5, temperature: -15 })),
};

/** Display colours as a camera would record them in log. Curve: ARRI LogC3, EI 800 (ARRI, "ALEXA LogC Curve", 2017), without its wide gamut. */
function inLogC({ widthPx, heightPx, data }: RgbaImage): RgbaImage {
  const encoded = data.map((byte, at) => (at % 4 === 3 ? byte : 255 * (0.24719 * Math.log10(5.555556 * decodeSrgb(byte / 255) + 0.052272) + 0.385537)));
  return rgbaImage(widthPx, heightPx, encoded);
}

const pictures = new Map<string, RgbaImage>();

/** The painted clips as media: "/media/hero.mov" and so on. */
export const PAINTED: MediaLibrary = {
  probe: (path) => Promise.reject(new MediaError(`${path} was not imported by a test.`)),
  frame: (path) => {
    const picture = pictures.get(path) ?? PAINTERS[path.replace(/^\/media\/(.*)\.mov$/, "$1")]?.();
    if (!picture) return Promise.reject(new MediaError(`${path} is not painted.`));
    pictures.set(path, picture);
    return Promise.resolve(picture);
  },
};

/** Opens a drawn timeline with some items selected ("V1-1" is the first on V1) and reads it. */
export async function openShotMatch(drawing: string, selected: readonly string[]): Promise<OpenShotMatch> {
  const clock = new BriskClock();
  const disk = new InMemoryDisk();
  const uxp = createSimulatedUxp({ disk, uiLocale: "en_US" });
  const { module, controls } = createSimulatedPremiere({
    project: timeline(drawing, { widthPx: 160, heightPx: 90 }),
    media: PAINTED,
    disk,
    clock,
    render: async (state, guid, at, widthPx, heightPx, format) => encodeFrame(await renderSequenceFrame(state, guid, at, widthPx, heightPx, PAINTED), format),
  });
  controls.select(BUILT_SEQUENCE_GUID, selected);
  const host = adapterOver(module, uxp, clock);
  const reopen = (): Promise<ShotMatchModel> => openModel(host);
  const answerDialog = (path: string | null): void => void uxp.uxp.storage.localFileSystem.pickerAnswers.push(path === null ? null : [path]);
  return { model: await reopen(), host, controls, disk, answerDialog, reopen };
}

/** A panel over this host, which has read what is open there. */
export async function openModel(host: HostPort): Promise<ShotMatchModel> {
  const described = await host.describe(new AbortController().signal);
  if (!described.ok) throw new Error(`The host does not say who it is: ${described.problem.kind}.`);
  const model = new ShotMatchModel({ eyes: { host, app: described.value.profile.app, decodeFrame: decodePng }, engine: ENGINE_IN_PROCESS, description: described.value });
  opened.push(model);
  await model.refresh();
  return model;
}

/** Closes all panels; a host is polled as long as one listens. */
export function closePanels(): void {
  for (const model of opened.splice(0)) model.dispose();
}

/** The stage, if it is the expected one; throws with what stands there instead. */
export function stageOf<Name extends Stage["name"]>(model: ShotMatchModel, name: Name): Extract<Stage, { name: Name }> {
  const { stage, says } = model.store.getState();
  if (stage.name !== name) throw new Error(`The stage is ${stage.name}, not ${name}: ${says}`);
  return stage as Extract<Stage, { name: Name }>;
}
