import { decode } from "fast-png";
import { toJsonText } from "../../shared/basics/json-text";
import { fail, succeed, type Result } from "../../shared/basics/result";
import { rgbaImage, type RgbaImage } from "../../shared/basics/rgba-image";
import { BASIC_SLIDERS, NEUTRAL_CORRECTION, type BasicCorrection } from "../../shared/color/sliders/basic-correction";
import type { SetParameter } from "../../shared/edits/edit";
import type { EditPlan } from "../../shared/edits/edit-plan";
import type { HostPort } from "../../shared/host/host-port";
import type { HostProblem } from "../../shared/host/host-problem";
import { LUMETRI_26_3 } from "../../shared/host/premiere/lumetri-addresses";
import { createPremiereHost } from "../../shared/host/premiere/premiere-host";
import { premiereProfile } from "../../shared/host/premiere/premiere-profile";
import { uxpTheme } from "../../shared/host/uxp/theme-source";
import { uxpPluginFiles, type UxpFs } from "../../shared/host/uxp/uxp-plugin-files";
import type { ClipSnapshot } from "../../shared/project/project-snapshot";
import { FRAME_RATES, frameStart } from "../../shared/time/frame-rate";
import { BUILT_PROJECT_GUID, BUILT_SEQUENCE_GUID, projectFromClips } from "../hosts/premiere/builders/project-from-clips";
import { createSimulatedPremiere } from "../hosts/premiere/create-simulated-premiere";
import { encodeFrame } from "../hosts/picture/encode-frame";
import type { LumetriResponse } from "../hosts/picture/lumetri/lumetri-response";
import { renderSequenceFrame } from "../hosts/premiere/render/render-sequence-frame";
import { createSimulatedUxp } from "../hosts/uxp/create-simulated-uxp";
import { InMemoryDisk } from "../hosts/uxp/in-memory-disk";
import { patience, readAll } from "./adapter/open-adapter";
import { addLumetri, clipNamed, constant, planOf } from "./adapter/sample-plans";
import { VirtualClock } from "./adapter/virtual-clock";

const RATE = FRAME_RATES["25"];
const LENGTH = frameStart(50, RATE);

/** One picture as the only clip of a scratch project in a simulated Premiere, with a Lumetri on it, moved and grabbed through the adapter that ships. */
export type LumetriBench = {
  readonly host: HostPort;
  /** Commits the slider positions and grabs what the host then shows, at most this wide. */
  readonly render: (correction: BasicCorrection, widthPx: number) => Promise<Result<RgbaImage, HostProblem>>;
};

/** Opens a scratch project of the picture's size in a host whose Lumetri answers like this. */
export async function openLumetriBench(picture: RgbaImage, lumetri: LumetriResponse): Promise<LumetriBench> {
  const host = openHost(picture, lumetri);
  const clip = clipNamed(await readAll(host), "chart");
  const added = await commit(host, planOf("Put Lumetri on the chart", [addLumetri(clip)]));
  if (!added.ok) throw new Error(`Lumetri was not added: ${toJsonText(added.problem)}`);
  let shown = NEUTRAL_CORRECTION;
  const render: LumetriBench["render"] = async (correction, widthPx) => {
    const moves = sliderMoves(clip, shown, correction);
    const moved = moves.length > 0 ? await commit(host, planOf("Move the sliders", moves)) : succeed(undefined);
    if (!moved.ok) return moved;
    shown = correction;
    const frame = await host.grabFrame({ sequenceGuid: BUILT_SEQUENCE_GUID, at: frameStart(10, RATE), maxWidthPx: widthPx, maxHeightPx: widthPx }, patience());
    return frame.ok ? succeed(rgbaOf(Buffer.from(frame.value.base64, "base64"))) : frame;
  };
  return { host, render };
}

function openHost(picture: RgbaImage, lumetri: LumetriResponse): HostPort {
  const { widthPx, heightPx } = picture;
  const media = { path: "/scratch/chart.png", start: 0n, duration: LENGTH, frameRate: RATE, widthPx, heightPx, hasVideo: true, hasAudio: false, still: true };
  const project = projectFromClips({ frameRate: RATE, widthPx, heightPx, clips: [{ media, name: "chart", track: "V1", range: { start: 0n, end: LENGTH }, sourceIn: 0n }] });
  const library = { probe: async () => media, frame: async () => picture };
  const [clock, disk] = [new VirtualClock(), new InMemoryDisk()];
  const uxp = createSimulatedUxp({ disk });
  const { module } = createSimulatedPremiere({
    project,
    disk,
    clock,
    render: async (state, guid, at, width, height, format) => encodeFrame(await renderSequenceFrame(state, guid, at, width, height, library, lumetri), format),
  });
  return createPremiereHost({
    ppro: module,
    // The simulated fs answers a little more widely than UXP's types say.
    files: uxpPluginFiles(uxp.fs as unknown as UxpFs, uxp.uxp.storage.localFileSystem, uxp.uxp.storage.formats.binary),
    uxp: { hostName: uxp.uxp.host.name, hostVersion: uxp.uxp.host.version, locale: "en_US" },
    theme: uxpTheme(uxp.theme),
    clock,
    profile: premiereProfile("26.3.0"),
  });
}

async function commit(host: HostPort, plan: EditPlan): Promise<Result<undefined, HostProblem>> {
  const done = await host.commit({ projectGuid: BUILT_PROJECT_GUID, plan, reverts: null }, () => undefined, patience());
  if (!done.ok) return fail(done.problem);
  if (done.value.outcome.kind !== "applied") throw new Error(`The host did not do it: ${toJsonText(done.value.outcome)}`);
  return succeed(undefined);
}

function sliderMoves(clip: ClipSnapshot, from: BasicCorrection, to: BasicCorrection): SetParameter[] {
  return BASIC_SLIDERS.filter((slider) => from[slider] !== to[slider]).map((slider) => {
    const { index, displayName } = LUMETRI_26_3.sliders[slider];
    return {
      kind: "set-parameter",
      on: { effect: { clip: clip.ref, matchName: LUMETRI_26_3.matchName, occurrence: 0 }, index, displayName },
      from: constant(from[slider]),
      to: constant(to[slider]),
    };
  });
}

function rgbaOf(png: Uint8Array): RgbaImage {
  const { width, height, data, channels } = decode(png);
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++) for (let channel = 0; channel < 3; channel++) rgba[pixel * 4 + channel] = data[pixel * channels + channel]!;
  return rgbaImage(width, height, rgba);
}
