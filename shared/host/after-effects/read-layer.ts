import type { ClipSnapshot } from "../../project/project-snapshot";
import { clipKey, type ClipRef } from "../../project/references";
import { frameRateFromFps, type FrameRate } from "../../time/frame-rate";
import type { TickRange } from "../../time/tick-range";
import { ticksFromSeconds } from "../../time/ticks";
import type { ReadRequest } from "../commit/read-request";
import { shownName } from "../shown-name";
import type { AfterEffectsContext } from "./after-effects-context";
import type { LayerSize } from "./host-values";
import { compTime, LayerClock } from "./layer-clock";
import { paceOf, pictureLayer, remarksOn, seeThroughOf, whyNot } from "./layer-kind";
import { compGuid, layerMediaId, propertyNamed } from "./live-project";
import { readMarkers } from "./markers";
import { readEffects } from "./read-effects";

type AnyLayer = AfterEffectsUXP.AnyLayer;
type CompItem = AfterEffectsUXP.CompItem;

/** What layers of a composition have in common while they are read. */
export type CompToRead = { readonly comp: CompItem; readonly rate: FrameRate; readonly hasSolo: boolean };

/** Gathers it once for all layers. */
export function compToRead(comp: CompItem): CompToRead {
  const layers = Array.from({ length: comp.numLayers }, (_, i) => comp.layer(i + 1));
  return { comp, rate: frameRateFromFps(comp.frameRate), hasSolo: layers.some((layer) => layer.solo) };
}

/** How a layer is named at the port: each is a track of its own, counted from the bottom. */
export function layerRef(layer: AnyLayer, { comp, rate }: Pick<CompToRead, "comp" | "rate">): ClipRef {
  const first = Math.min(layer.inPoint, layer.outPoint);
  return {
    sequenceGuid: compGuid(comp),
    track: comp.numLayers - layer.index,
    start: compTime(first, rate),
    sourceStart: new LayerClock(layer, comp).fromComp(first),
    mediaId: layerMediaId(layer),
    name: shownName(layer.name),
  };
}

/** One layer, reported under the reference that asked for it, with its effects and markers where they were asked for. */
export function readLayer(context: AfterEffectsContext, layer: AnyLayer, ref: ClipRef, from: CompToRead, request: ReadRequest, signal: AbortSignal): ClipSnapshot {
  const { comp } = from;
  const picture = pictureLayer(layer);
  // Nulls and sound have a size at the host and still no picture: to us what has none has no size.
  const size: LayerSize | null = picture && !layer.nullLayer && layer.hasVideo && picture.width > 0 && picture.height > 0 ? { widthPx: Math.round(picture.width), heightPx: Math.round(picture.height) } : null;
  const clock = new LayerClock(layer, comp);
  const { selected } = layer;
  return {
    ref,
    name: shownName(layer.name),
    range: shownRange(layer, from),
    selected,
    disabled: !layer.enabled || (from.hasSolo && !layer.solo),
    adjustmentLayer: picture !== null && layer.adjustmentLayer,
    ...mediaOf(picture),
    size,
    refusal: whyNot(layer, comp),
    remarks: picture ? remarksOn(picture) : [],
    ...(picture && { ...paceOf(picture), ...seeThroughOf(picture) }),
    effects: size && request.readsChain(ref, selected) ? readEffects(context, layer, ref, { clock, size }, request, signal) : null,
    markers: request.markersOfClips.has(clipKey(ref)) || request.markersOfItems.includes(ref.mediaId)
      ? readMarkers(propertyNamed(layer, "ADBE Marker"), { fromHost: (seconds) => clock.fromComp(seconds), toHost: (own) => clock.toComp(own) })
      : null,
  };
}

/** Where the layer is seen: what hangs over the ends of its composition is not. */
function shownRange(layer: AnyLayer, { comp, rate }: CompToRead): TickRange {
  const end = ticksFromSeconds(comp.duration);
  const within = (seconds: number): bigint => {
    const at = compTime(seconds, rate);
    return at < 0n ? 0n : at > end ? end : at;
  };
  return { start: within(Math.min(layer.inPoint, layer.outPoint)), end: within(Math.max(layer.inPoint, layer.outPoint)) };
}

/** Solids, text, shapes and compositions have no file. */
function mediaOf(picture: AfterEffectsUXP.AVLayer | null): Pick<ClipSnapshot, "mediaPath" | "offline"> {
  const source = picture?.source ?? null;
  if (!source || "layers" in source) return { mediaPath: null, offline: false };
  return { mediaPath: source.file || null, offline: source.footageMissing };
}
