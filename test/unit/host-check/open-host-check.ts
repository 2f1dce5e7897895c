import { decode } from "fast-png";
import { HostCheckModel } from "../../../plugins/host-check/host-check-model";
import type { HostCheckState, Stage } from "../../../plugins/host-check/host-check-state";
import type { PageWindow } from "../../../plugins/host-check/page/page-probe";
import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import type { HostPort } from "../../../shared/host/host-port";
import { FRAME_RATES, frameStart } from "../../../shared/time/frame-rate";
import type { MediaLibrary } from "../../hosts/media/media-library";
import { encodeFrame } from "../../hosts/picture/encode-frame";
import { defaultLumetri } from "../../hosts/picture/lumetri/default-lumetri";
import type { LumetriResponse } from "../../hosts/picture/lumetri/lumetri-response";
import { timeline } from "../../hosts/premiere/builders/timeline";
import { createSimulatedPremiere } from "../../hosts/premiere/create-simulated-premiere";
import { renderSequenceFrame } from "../../hosts/premiere/render/render-sequence-frame";
import type { SimulatorControls } from "../../hosts/premiere/simulator-controls";
import { createSimulatedUxp } from "../../hosts/uxp/create-simulated-uxp";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { patience } from "../../simulated-host/adapter/open-adapter";
import { adapterOver } from "../panel/adapter-over";
import { decodePng } from "../panel/decode-png";
import { untilState } from "../panel/until";
import { BriskClock } from "../shot-match/brisk-clock";

/** The Host Check panel over the adapter that ships, over a simulated Premiere that shows picture files as they lie on the disk. */
export type OpenHostCheck = {
  readonly model: HostCheckModel;
  readonly host: HostPort;
  readonly controls: SimulatorControls;
  readonly disk: InMemoryDisk;
  readonly state: () => HostCheckState;
  /** Answers the next save dialog with a path; null dismisses it. */
  readonly answerDialog: (path: string | null) => void;
};

/** Opens the panel on a project with a cut in it. `lumetri`: how this host's sliders answer; `over` stands in front of the adapter. */
export async function openHostCheck({ lumetri = defaultLumetri, page = {}, over = (host) => host }: { readonly lumetri?: LumetriResponse; readonly page?: PageWindow; readonly over?: (host: HostPort) => HostPort } = {}): Promise<OpenHostCheck> {
  const [clock, disk] = [new BriskClock(), new InMemoryDisk()];
  const uxp = createSimulatedUxp({ disk, uiLocale: "en_US" });
  const media = picturesOn(disk);
  const { module, controls } = createSimulatedPremiere({
    project: timeline("V1: interview 0-10, street 10-20"),
    media,
    disk,
    clock,
    render: async (state, guid, at, widthPx, heightPx, format) => encodeFrame(await renderSequenceFrame(state, guid, at, widthPx, heightPx, media, lumetri), format),
  });
  const host = over(adapterOver(module, uxp, clock));
  const described = await host.describe(patience());
  if (!described.ok) throw new Error(`The host does not say who it is: ${described.problem.kind}.`);
  const model = new HostCheckModel({ host, description: described.value, decodeFrame: decodePng, encodePng, page, now: () => new Date("2026-11-23T21:00:00.000Z") });
  await model.refresh();
  return { model, host, controls, disk, state: model.store.getState, answerDialog: (path) => void uxp.uxp.storage.localFileSystem.pickerAnswers.push(path === null ? null : [path]) };
}

/** Leaves only these questions ticked. */
export function tickOnly(model: HostCheckModel, ids: readonly string[]): void {
  model.tick(model.ticked().map(({ id }) => id), false);
  model.tick(ids, true);
}

/** The stage, if it is the expected one; throws with what stands there instead. */
export function stageOf<Name extends Stage["name"]>(model: HostCheckModel, name: Name): Extract<Stage, { name: Name }> {
  const { stage, says } = model.store.getState();
  if (stage.name !== name) throw new Error(`The stage is ${stage.name}, not ${name}: ${says}`);
  return stage as Extract<Stage, { name: Name }>;
}

/** Settles when the state shows what is claimed. */
export function until(model: HostCheckModel, what: string, holds: (state: HostCheckState) => boolean): Promise<HostCheckState> {
  return untilState(model.store, what, holds);
}

/** What the browser's encoder does in the panel, for tests in Node. */
async function encodePng(picture: RgbaImage): Promise<string> {
  return Buffer.from(await encodeFrame(picture, "png")).toString("base64");
}

/** Stills as they lie on the disk; media that are not there are grey. */
function picturesOn(disk: InMemoryDisk): MediaLibrary {
  const pictures = new Map<string, RgbaImage>();
  const picture = (path: string): RgbaImage => {
    const bytes = disk.readFile(path);
    const known = pictures.get(path) ?? (bytes && path.endsWith(".png") ? pixelsOf(bytes) : rgbaImage(96, 54, new Uint8ClampedArray(96 * 54 * 4).fill(128)));
    pictures.set(path, known);
    return known;
  };
  return {
    probe: async (path) => {
      const { widthPx, heightPx } = picture(path);
      return { path, start: 0n, duration: frameStart(125, FRAME_RATES["25"]), frameRate: FRAME_RATES["25"], widthPx, heightPx, hasVideo: true, hasAudio: false, still: true };
    },
    frame: async (path) => picture(path),
  };
}

function pixelsOf(png: Uint8Array): RgbaImage {
  const { width, height, data, channels } = decode(png);
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++) for (let channel = 0; channel < 3; channel++) rgba[pixel * 4 + channel] = Number(data[pixel * channels + channel]);
  return rgbaImage(width, height, rgba);
}
