import type { PropertyNode } from "./property-state";
import { markerProperty, newGroup, newProperty, newText, transformGroup } from "./new-property";
import type { CompState, LayerKind, LayerState } from "./project-state";

/** What a new layer is to be. */
export type LayerStart = {
  readonly id: number;
  readonly kind: LayerKind;
  readonly ownName?: string;
  readonly sourceId?: number;
  /** Size of its picture; the composition's where it has none of its own. */
  readonly widthPx?: number;
  readonly heightPx?: number;
  readonly inPoint?: number;
  readonly outPoint: number;
  readonly startTime?: number;
  readonly text?: string;
};

/** A layer as it is when new, in the middle of its composition. */
export function newLayer(comp: Pick<CompState, "widthPx" | "heightPx">, start: LayerStart): LayerState {
  return {
    id: start.id,
    kind: start.kind,
    ownName: start.ownName ?? null,
    sourceId: start.sourceId ?? null,
    startTime: start.startTime ?? 0,
    inPoint: start.inPoint ?? start.startTime ?? 0,
    outPoint: start.outPoint,
    stretch: 100,
    enabled: true,
    audioEnabled: true,
    solo: false,
    shy: false,
    locked: false,
    nullLayer: false,
    adjustmentLayer: false,
    guideLayer: false,
    threeD: start.kind === "camera" || start.kind === "light",
    collapseTransformation: false,
    effectsActive: true,
    motionBlur: false,
    preserveTransparency: false,
    timeRemapEnabled: false,
    blendingMode: "NORMAL",
    trackMatte: null,
    parentId: null,
    label: 1,
    comment: "",
    properties: topGroups(comp, start),
  };
}

function topGroups(comp: Pick<CompState, "widthPx" | "heightPx">, { kind, widthPx = comp.widthPx, heightPx = comp.heightPx, text = "" }: LayerStart): PropertyNode[] {
  const middle: [number, number] = [comp.widthPx / 2, comp.heightPx / 2];
  const place = transformGroup(kind === "av" ? [widthPx / 2, heightPx / 2] : kind === "camera" || kind === "light" ? middle : [0, 0], middle);
  switch (kind) {
    case "camera":
      return [markerProperty(), place, newGroup("ADBE Camera Options Group", "Camera Options", [newProperty("ADBE Camera Zoom", "Zoom", "OneD", comp.widthPx, { min: 1, unitsText: "pixels" })])];
    case "light":
      return [markerProperty(), place, newGroup("ADBE Light Options Group", "Light Options", [newProperty("ADBE Light Intensity", "Intensity", "OneD", 100, { unitsText: "percent" })])];
    case "text":
      return [newGroup("ADBE Text Properties", "Text", [newProperty("ADBE Text Document", "Source Text", "TEXT_DOCUMENT", newText(text))]), markerProperty(), ...parades(), place];
    case "shape":
      return [markerProperty(), newGroup("ADBE Root Vectors Group", "Contents", [], true), ...parades(), place];
    case "av":
      return [markerProperty(), newProperty("ADBE Time Remapping", "Time Remap", "OneD", 0, { unitsText: "seconds" }), ...parades(), place];
  }
}

function parades(): PropertyNode[] {
  return [newGroup("ADBE Mask Parade", "Masks", [], true), newGroup("ADBE Effect Parade", "Effects", [], true)];
}
