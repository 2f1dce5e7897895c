import type { AddEffect, SetParameter } from "../../edits/edit";
import type { StepWork } from "../../edits/plan-steps";
import type { ClipRef, MarkerOwnerRef } from "../../project/references";
import type { HostProblem } from "../host-problem";
import { HostStop } from "../host-stop";
import type { AfterEffectsContext } from "./after-effects-context";
import { toHostValue } from "./host-values";
import { placeKeys, removeAllKeys, removeKeys, shapeKeys } from "./keyframes";
import { LayerClock } from "./layer-clock";
import { pictureLayer } from "./layer-kind";
import { effectParade, findEffect, findLayer, findParam } from "./live-project";
import { findMarkerPlace, type MarkerPlace } from "./marker-place";
import { addMarker, removeMarker } from "./markers";
import { whyOutOfRange } from "./value-range";

/** Why edits of bins are refused. */
export const NO_BIN_WORK: HostProblem = { kind: "unsupported", what: "make bins, subclips or string-outs", advice: "Do that in Premiere." };

/**
 * Does one phase of an edit, at once. To be called inside an undo group. Everything is found anew: any change may have killed what was found before.
 * Throws a HostStop when its target is gone or cannot hold the value, and what the host throws.
 */
export function doWork(context: AfterEffectsContext, { edit, phase }: StepWork): void {
  switch (edit.kind) {
    case "set-parameter":
      return setParameter(context, edit, phase);
    case "add-effect":
      return insertEffect(context, edit);
    case "remove-effect": {
      const effect = findEffect(wantLayer(context, edit.effect.clip), edit.effect);
      if (!effect) throw gone(edit.displayName, edit.effect.clip.name);
      effect.remove();
      return;
    }
    case "add-marker": {
      // All of it goes there at once: the second phase has nothing left to do.
      const { property, clock } = wantMarkers(context, edit.on);
      return phase.kind === "add-marker" ? addMarker(context, property, edit.marker, clock) : undefined;
    }
    case "remove-marker": {
      const { property, clock } = wantMarkers(context, edit.on);
      return removeMarker(property, edit.marker, clock);
    }
    default:
      throw new HostStop(NO_BIN_WORK);
  }
}

function setParameter(context: AfterEffectsContext, { on, to }: SetParameter, phase: StepWork["phase"]): void {
  const layer = wantLayer(context, on.effect.clip);
  const effect = findEffect(layer, on.effect);
  const property = effect && findParam(effect, on.index);
  if (!property) throw gone(on.displayName, on.effect.clip.name);
  const size = sizeOf(layer);
  const clock = new LayerClock(layer, layer.containingComp);
  // Of an effect that the plan itself has just added nobody could ask before.
  const outside = whyOutOfRange(property, to, on.displayName);
  if (outside) throw new HostStop(outside);
  switch (phase.kind) {
    case "set-value":
      return property.setValue(toHostValue(phase.value, size, property.value));
    case "set-time-varying":
      return phase.on ? undefined : removeAllKeys(property);
    case "add-keyframes":
      return placeKeys(context, property, phase.keys, clock, size);
    case "remove-keyframes":
      return removeKeys(property, phase.keys, clock);
    case "set-interpolation":
      return shapeKeys(context, property, phase.keys, clock);
    default:
      throw new Error(`wrong phase: ${phase.kind}`);
  }
}

/** New effects come last; one that belongs further up is moved there, which kills every reference into the group. */
function insertEffect(context: AfterEffectsContext, { effect, displayName, chainIndex }: AddEffect): void {
  const parade = effectParade(wantLayer(context, effect.clip));
  if (!parade?.canAddProperty(effect.matchName)) throw notInstalled(displayName, effect.clip.name);
  parade.addProperty(effect.matchName);
  const now = effectParade(wantLayer(context, effect.clip));
  const last = now?.numProperties ?? 0;
  if (chainIndex + 1 < last) now?.property(last).moveTo(chainIndex + 1);
}

function wantLayer({ app }: AfterEffectsContext, ref: ClipRef): AfterEffectsUXP.AnyLayer {
  const layer = findLayer(app, ref);
  if (!layer) throw gone(ref.name, "its composition");
  return layer;
}

function wantMarkers(context: AfterEffectsContext, on: MarkerOwnerRef): MarkerPlace {
  const found = findMarkerPlace(context, on);
  if (!found) throw gone("the markers", on.name);
  return found;
}

function sizeOf(layer: AfterEffectsUXP.AnyLayer): { widthPx: number; heightPx: number } {
  const picture = pictureLayer(layer);
  return { widthPx: Math.round(picture?.width ?? 1), heightPx: Math.round(picture?.height ?? 1) };
}

function notInstalled(effect: string, layer: string): HostStop {
  return new HostStop({ kind: "unsupported", what: `put ${effect} on ${layer}`, advice: "The effect is not installed here, or the layer takes none; leave it out or install it." });
}

function gone(what: string, where: string): HostStop {
  return new HostStop({ kind: "host-refused", during: `changing ${where}`, message: `${what} is not there any more.` });
}
