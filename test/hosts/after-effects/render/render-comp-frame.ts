import type { RgbaImage } from "../../../../shared/basics/rgba-image";
import type { LumetriResponse as EngineResponse } from "../../../../shared/effects/lumetri-response";
import { ticksFromSeconds } from "../../../../shared/time/ticks";
import { MediaError, type MediaLibrary } from "../../media/media-library";
import { emptyCanvas } from "../../picture/layer-canvas";
import { defaultLumetri } from "../../picture/lumetri/default-lumetri";
import type { LumetriResponse } from "../../picture/lumetri/lumetri-response";
import { resampleImage } from "../../picture/resample-image";
import { layerTime } from "../state/layer-clock";
import type { CompState, FootageState, LayerState, ProjectState } from "../state/project-state";
import { chained, moved, scaled, type Affine } from "./affine";
import { drawEffects, type EffectMoment } from "./draw-effects";
import { drawTransformed, forEachInside } from "./draw-transformed";
import { engineResponse } from "./engine-response";
import { frameTime, isWithin, sourceTime } from "./frame-clock";
import { layerOpacity, layerTransform } from "./layer-transform";
import { colorBars, solidPicture, textPicture, type PlacedPicture } from "./plain-pictures";
import { valueOf } from "./value-of";

/** What drawing needs beside the moment; one per call. */
type Scene = { readonly project: ProjectState; readonly media: MediaLibrary; readonly lumetri: EngineResponse };

/** A composition being drawn: when, at how many canvas pixels for one of its own, and what it is nested in. */
type Stage = { readonly comp: CompState; readonly seconds: number; readonly scaleX: number; readonly scaleY: number; readonly outer: readonly number[] };

/** The size of a frame. */
export type FrameSize = { readonly widthPx: number; readonly heightPx: number };

/**
 * The frame of a composition at this time, at the asked size, with straight alpha and nothing behind it: no background colour. Layers are laid bottom up: source, effects,
 * transform, opacity. Not drawn: masks, track mattes, blending modes, shapes, depth, motion blur, frame blending, pixel aspect, collapsed transformations, fonts
 * (simulated limits). Guide layers show in their own composition only. The same input gives the same bytes.
 * Throws an Error for an unknown composition and for one that contains itself.
 */
export async function renderCompFrame(
  project: ProjectState,
  compId: number,
  seconds: number,
  size: FrameSize,
  media: MediaLibrary,
  lumetri: LumetriResponse = defaultLumetri,
): Promise<RgbaImage> {
  const comp = project.items.get(compId);
  if (comp?.kind !== "comp") throw new Error(`The project has no composition ${compId}.`);
  return drawComp({ project, media, lumetri: engineResponse(lumetri) }, comp, frameTime(comp, seconds), size, []);
}

async function drawComp(scene: Scene, comp: CompState, seconds: number, { widthPx, heightPx }: FrameSize, outer: readonly number[]): Promise<RgbaImage> {
  if (outer.includes(comp.id)) throw new Error(`The composition "${comp.name}" contains itself.`);
  const canvas = emptyCanvas(widthPx, heightPx);
  const stage: Stage = { comp, seconds, scaleX: widthPx / comp.widthPx, scaleY: heightPx / comp.heightPx, outer: [...outer, comp.id] };
  const soloed = comp.layers.some(({ solo }) => solo);
  for (const layer of [...comp.layers].reverse()) {
    const hidden = !layer.enabled || (soloed && !layer.solo) || (layer.guideLayer && outer.length > 0);
    if (hidden || !isWithin(layer, seconds)) continue;
    if (layer.adjustmentLayer) adjust(scene, stage, canvas, layer);
    else await drawLayerOver(scene, stage, canvas, layer);
  }
  return canvas;
}

/** The layer's effects on all that is below it, inside its own borders. */
function adjust(scene: Scene, stage: Stage, canvas: RgbaImage, layer: LayerState): void {
  const adjusted = drawEffects(canvas, layer, moment(scene, stage, layer, stage.comp));
  if (adjusted === canvas) return;
  const { widthPx, heightPx } = layerSize(scene, stage, layer);
  const opacity = layerOpacity(layer, layerTime(layer, stage.seconds));
  forEachInside(canvas, widthPx, heightPx, onCanvas(stage, layer), (at) => {
    for (let channel = at; channel < at + 4; channel++) canvas.data[channel] = canvas.data[channel]! + (adjusted.data[channel]! - canvas.data[channel]!) * opacity;
  });
}

async function drawLayerOver(scene: Scene, stage: Stage, canvas: RgbaImage, layer: LayerState): Promise<void> {
  const opacity = layerOpacity(layer, layerTime(layer, stage.seconds));
  const source = opacity > 0 ? await sourceOf(scene, stage, layer) : undefined;
  if (!source) return;
  const { image, left, top, widthPx, heightPx } = source;
  const drawn = drawEffects(image, layer, moment(scene, stage, layer, { widthPx, heightPx }));
  drawTransformed(canvas, drawn, chained(onCanvas(stage, layer), moved(left, top), scaled(widthPx / image.widthPx, heightPx / image.heightPx)), opacity);
}

/** The picture of a layer before its effects; undefined for layers that have none. */
async function sourceOf(scene: Scene, stage: Stage, layer: LayerState): Promise<PlacedPicture | undefined> {
  const time = layerTime(layer, stage.seconds);
  if (layer.kind === "text") {
    const text = valueOf(layer.properties, time, "ADBE Text Properties", "ADBE Text Document");
    return typeof text === "object" && text !== null && "kind" in text && text.kind === "text" ? textPicture(text, stage.scaleX) : undefined;
  }
  const item = layer.kind === "av" && !layer.nullLayer && layer.sourceId !== null ? scene.project.items.get(layer.sourceId) : undefined;
  if (!item || item.kind === "folder") return undefined;
  const size = { widthPx: Math.max(1, Math.round(item.widthPx * stage.scaleX)), heightPx: Math.max(1, Math.round(item.heightPx * stage.scaleY)) };
  const image = item.kind === "comp" ? await drawComp(scene, item, sourceTime(layer, time), size, stage.outer) : await footageFrame(scene, item, sourceTime(layer, time), size);
  return image && { image, left: 0, top: 0, widthPx: item.widthPx, heightPx: item.heightPx };
}

async function footageFrame({ media }: Scene, { source, hasVideo, missing }: FootageState, seconds: number, { widthPx, heightPx }: FrameSize): Promise<RgbaImage | undefined> {
  if (source.kind === "solid") return solidPicture(widthPx, heightPx, source.color);
  if (!hasVideo) return undefined;
  if (source.kind === "placeholder" || missing) return colorBars(widthPx, heightPx);
  try {
    const frame = await media.frame(source.path, source.still ? 0n : ticksFromSeconds(seconds));
    return resampleImage(frame, Math.min(frame.widthPx, widthPx), Math.min(frame.heightPx, heightPx));
  } catch (problem) {
    if (problem instanceof MediaError) return colorBars(widthPx, heightPx);
    throw problem;
  }
}

function moment({ lumetri }: Scene, { comp, seconds }: Stage, layer: LayerState, { widthPx, heightPx }: FrameSize): EffectMoment {
  const time = layerTime(layer, seconds);
  return { time, frameNumber: Math.round(time * comp.frameRate), layer: { widthPx, heightPx }, lumetri };
}

/** From pixels of the layer to the canvas's. */
function onCanvas({ comp, seconds, scaleX, scaleY }: Stage, layer: LayerState): Affine {
  return chained(scaled(scaleX, scaleY), layerTransform(comp, layer, seconds));
}

function layerSize({ project }: Scene, { comp }: Stage, { sourceId }: LayerState): FrameSize {
  const item = sourceId === null ? undefined : project.items.get(sourceId);
  return item && item.kind !== "folder" ? item : comp;
}
