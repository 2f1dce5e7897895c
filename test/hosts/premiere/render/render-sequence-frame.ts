import { rgbaImage, type RgbaImage } from "../../../../shared/basics/rgba-image";
import { frameAt, frameStart } from "../../../../shared/time/frame-rate";
import { rangeContains } from "../../../../shared/time/tick-range";
import type { Ticks } from "../../../../shared/time/ticks";
import type { ProjectState, SequenceState, TrackItemState } from "../state/project-state";
import { defaultLumetri } from "../../picture/lumetri/default-lumetri";
import { renderEffects } from "./effects/effect-kernels";
import type { LumetriResponse } from "../../picture/lumetri/lumetri-response";
import { intrinsicMotion, intrinsicOpacity } from "./intrinsic-motion";
import { drawLayer, emptyCanvas, flattenOnBlack, mixOver } from "../../picture/layer-canvas";
import { MediaError, type MediaLibrary } from "../../media/media-library";
import { resampleImage } from "../../picture/resample-image";
import { sourceTime } from "./source-time";

/** What drawing needs beside the moment; one per call. */
type Scene = { readonly state: ProjectState; readonly media: MediaLibrary; readonly lumetri: LumetriResponse };

/** A picture and the size it has in the sequence, in sequence pixels: nested and shrunken pictures carry fewer pixels than that. */
type Source = { readonly image: RgbaImage; readonly widthPx: number; readonly heightPx: number; readonly online: boolean };

const OFFLINE_RED = [96, 12, 16, 255] as const;

/**
 * The frame that is on screen at this time of a sequence, at the asked size, letterboxed in black to the sequence's own aspect.
 * Video tracks are laid bottom up: per item its media frame, its effects in order, Motion, Opacity. A gap is black; offline or undecodable media is a
 * plain dark red; an adjustment layer grades what lies below it. Not drawn: transitions, blend modes, crop, pixel aspect (simulated limits).
 * The same input gives the same bytes. Throws an Error for an unknown sequence and for one that contains itself.
 */
export async function renderSequenceFrame(
  state: ProjectState,
  sequenceGuid: string,
  at: Ticks,
  widthPx: number,
  heightPx: number,
  media: MediaLibrary,
  lumetri: LumetriResponse = defaultLumetri,
): Promise<RgbaImage> {
  const sequence = sequenceOf(state, sequenceGuid);
  const scale = Math.min(widthPx / sequence.widthPx, heightPx / sequence.heightPx);
  const canvas = await drawSequence({ state, media, lumetri }, sequence, at, scale, []);
  return flattenOnBlack(canvas, widthPx, heightPx);
}

async function drawSequence(scene: Scene, sequence: SequenceState, at: Ticks, scale: number, outer: readonly string[]): Promise<RgbaImage> {
  if (outer.includes(sequence.guid)) throw new Error(`The sequence "${sequence.name}" contains itself.`);
  const moment = frameStart(frameAt(at, sequence.frameRate), sequence.frameRate);
  const canvas = emptyCanvas(Math.max(1, Math.round(sequence.widthPx * scale)), Math.max(1, Math.round(sequence.heightPx * scale)));
  for (const track of sequence.videoTracks) {
    if (track.muted) continue;
    const item = track.items.filter((candidate) => !candidate.disabled && rangeContains(candidate.range, moment)).at(-1);
    if (!item) continue;
    if (item.adjustmentLayer) grade(scene, canvas, item, moment, scale);
    else await drawItem(scene, canvas, item, moment, scale, sequence, [...outer, sequence.guid]);
  }
  return canvas;
}

function grade(scene: Scene, canvas: RgbaImage, item: TrackItemState, moment: Ticks, scale: number): void {
  const at = sourceTime(item, moment);
  const graded = renderEffects(canvas, item.components, { at, scale }, scene.lumetri);
  if (graded !== canvas) mixOver(canvas, graded, intrinsicOpacity(item.components, at));
}

async function drawItem(scene: Scene, canvas: RgbaImage, item: TrackItemState, moment: Ticks, scale: number, sequence: SequenceState, outer: readonly string[]): Promise<void> {
  const at = sourceTime(item, moment);
  const source = await sourceOf(scene, item, at, scale, sequence, outer);
  if (!source) return;
  const layer = resampleImage(
    source.image,
    Math.min(source.image.widthPx, Math.max(1, Math.round(source.widthPx * scale))),
    Math.min(source.image.heightPx, Math.max(1, Math.round(source.heightPx * scale))),
  );
  const effectMoment = { at, scale: layer.widthPx / source.widthPx };
  const drawn = source.online ? renderEffects(layer, item.components, effectMoment, scene.lumetri) : layer;
  const motion = intrinsicMotion(item.components, at);
  drawLayer(canvas, drawn, {
    widthPx: source.widthPx * scale * motion.scaleX,
    heightPx: source.heightPx * scale * motion.scaleY,
    anchorX: motion.anchor.x,
    anchorY: motion.anchor.y,
    x: motion.position.x * canvas.widthPx,
    y: motion.position.y * canvas.heightPx,
    rotationDegrees: motion.rotationDegrees,
    opacity: intrinsicOpacity(item.components, at),
  });
}

/** The picture of an item before its effects; undefined for items that have none (generators, sound). */
async function sourceOf(scene: Scene, item: TrackItemState, at: Ticks, scale: number, sequence: SequenceState, outer: readonly string[]): Promise<Source | undefined> {
  const clip = scene.state.items.get(item.projectItemId);
  if (clip?.kind !== "clip") return offline(sequence);
  if (clip.sequenceGuid !== undefined) {
    const nested = sequenceOf(scene.state, clip.sequenceGuid);
    return { image: await drawSequence(scene, nested, at, scale, outer), widthPx: nested.widthPx, heightPx: nested.heightPx, online: true };
  }
  if (clip.offline) return offline(sequence);
  if (!clip.media?.hasVideo) return undefined;
  try {
    const image = await scene.media.frame(clip.media.path, clip.media.still ? 0n : at);
    const fit = clip.footage.scaleToFrame ? Math.min(sequence.widthPx / image.widthPx, sequence.heightPx / image.heightPx) : 1;
    return { image, widthPx: image.widthPx * fit, heightPx: image.heightPx * fit, online: true };
  } catch (problem) {
    if (problem instanceof MediaError) return offline(sequence);
    throw problem;
  }
}

/** One red pixel, as large as the sequence: it is stretched where it is drawn. */
function offline(sequence: SequenceState): Source {
  return { image: rgbaImage(1, 1, Uint8ClampedArray.from(OFFLINE_RED)), widthPx: sequence.widthPx, heightPx: sequence.heightPx, online: false };
}

function sequenceOf(state: ProjectState, guid: string): SequenceState {
  const sequence = state.sequences.get(guid);
  if (!sequence) throw new Error(`The project has no sequence ${guid}.`);
  return sequence;
}
