import type { CompState, LayerState } from "../state/project-state";
import { findGroup, findProperty } from "../state/find-in-state";
import { layerTime } from "../state/layer-clock";
import type { ValueState } from "../state/property-state";
import { chained, moved, scaled, turned, type Affine } from "./affine";
import { isNumbers, valueOf } from "./value-of";

const GROUP = "ADBE Transform Group";

/** From pixels of a layer to pixels of its composition at this time of the composition, its parents' transforms included. Depth and cameras are left out. */
export function layerTransform(comp: CompState, layer: LayerState, seconds: number, outer: readonly number[] = []): Affine {
  const own = ownTransform(comp, layer, layerTime(layer, seconds));
  const parent = comp.layers.find(({ id }) => id === layer.parentId);
  if (!parent || outer.includes(parent.id)) return own;
  return chained(layerTransform(comp, parent, seconds, [...outer, layer.id]), own);
}

/** The layer's Opacity when its clock is at `time`, 0 to 1. Parents hand none down. */
export function layerOpacity({ properties }: LayerState, time: number): number {
  const percent = valueOf(properties, time, GROUP, "ADBE Opacity");
  return Math.min(1, Math.max(0, (typeof percent === "number" ? percent : 100) / 100));
}

function ownTransform(comp: CompState, layer: LayerState, time: number): Affine {
  const read = (name: string): ValueState => valueOf(layer.properties, time, GROUP, name);
  const [anchorX, anchorY] = pair(read("ADBE Anchor Point"), 0, 0);
  const [x, y] = position(comp, layer, time);
  const [scaleX, scaleY] = pair(read("ADBE Scale"), 100, 100);
  const degrees = read("ADBE Rotate Z");
  return chained(moved(x, y), turned(typeof degrees === "number" ? degrees : 0), scaled(scaleX / 100, scaleY / 100), moved(-anchorX, -anchorY));
}

/** Separated dimensions are read from the properties that follow Position. */
function position({ widthPx, heightPx }: CompState, { properties }: LayerState, time: number): readonly [number, number] {
  const leader = findProperty(findGroup(properties, GROUP)?.children ?? [], "ADBE Position");
  const whole = pair(valueOf(properties, time, GROUP, "ADBE Position"), widthPx / 2, heightPx / 2);
  if (leader?.separation?.role !== "leader" || !leader.separation.separated) return whole;
  const [x, y] = ["ADBE Position_0", "ADBE Position_1"].map((name) => valueOf(properties, time, GROUP, name));
  return [typeof x === "number" ? x : whole[0], typeof y === "number" ? y : whole[1]];
}

function pair(value: ValueState, x: number, y: number): readonly [number, number] {
  return isNumbers(value) ? [value[0] ?? x, value[1] ?? y] : [x, y];
}
