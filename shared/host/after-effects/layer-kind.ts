import type { ClipSnapshot } from "../../project/project-snapshot";
import { shownName } from "../shown-name";

type AnyLayer = AfterEffectsUXP.AnyLayer;
type AVLayer = AfterEffectsUXP.AVLayer;
type CompItem = AfterEffectsUXP.CompItem;

/** Layers without a picture of their own, by match name (documented in the scripting guide), as a clause says them. */
const WITHOUT_PICTURE: ReadonlyMap<string, string> = new Map([
  ["ADBE Camera Layer", "it is a camera, which has no picture"],
  ["ADBE Light Layer", "it is a light, which has no picture"],
]);

/** Layers that are drawn on nothing, by match name (documented in the scripting guide). */
const SEE_THROUGH: ReadonlySet<string> = new Set(["ADBE Text Layer", "ADBE Vector Layer"]);

/** The layer as one with a picture; null for cameras and lights, which lack all that concerns pictures. */
export function pictureLayer(layer: AnyLayer): AVLayer | null {
  // The class follows the match name (documented); the types cannot say so.
  return WITHOUT_PICTURE.has(layer.matchName) ? null : (layer as AVLayer);
}

/** Why nothing may be put on the layer, as a clause; null where it takes effects. */
export function whyNot(layer: AnyLayer, comp: CompItem): string | null {
  const without = WITHOUT_PICTURE.get(layer.matchName);
  if (without !== undefined) return without;
  if (layer.nullLayer) return "it is a null, which has no picture";
  if (!layer.hasVideo) return "it is sound only";
  if (layer.locked) return "it is locked";
  if (layer.shy && comp.hideShyLayers) return "it is hidden as shy";
  return null;
}

/** Whether the layer plays its source at another pace than the source's own. */
export function paceOf({ timeRemapEnabled, stretch }: AVLayer): Pick<ClipSnapshot, "pace"> {
  if (timeRemapEnabled) return { pace: "remapped" };
  return stretch === 100 ? {} : { pace: "stretched" };
}

/** Whether what lies under the layer shows with it by its kind. */
export function seeThroughOf({ matchName }: AVLayer): Pick<ClipSnapshot, "seeThrough"> {
  return SEE_THROUGH.has(matchName) ? { seeThrough: true } : {};
}

/** What to know of the layer before it is changed, one sentence each. */
export function remarksOn(layer: AVLayer): string[] {
  const { source } = layer;
  const remarks: string[] = [];
  if (source && "layers" in source) remarks.push(`It shows the composition ${shownName(source.name)}: a change here changes it in this place only.`);
  if (layer.timeRemapEnabled) remarks.push("Its time is remapped: frames are those that it shows now.");
  if (layer.stretch !== 100) remarks.push(`It runs at ${Math.round(10_000 / layer.stretch)} % of its speed.`);
  if (layer.guideLayer) remarks.push("It is a guide layer: final renders leave it out.");
  if (layer.isTrackMatte) remarks.push("It is a track matte: it is seen through another layer only.");
  if (layer.threeDLayer) remarks.push("It is a 3D layer: its frame depends on camera and lights.");
  if (!layer.effectsActive) remarks.push("Its effects are switched off (fx), so nothing put on it is seen.");
  return remarks;
}
