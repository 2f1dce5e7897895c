import type { Ticks } from "../../../../shared/time/ticks";
import type { ComponentState, PointState } from "../state/project-state";
import { numberAt, parameterNamed, parameterValueAt, pointAt } from "./parameter-value-at";

const CENTRE: PointState = { x: 0.5, y: 0.5 };

/** "Uniform Scale" has a check box without a name; it is the fourth parameter (measured on 26.3.2). */
const UNIFORM_SCALE = { name: " ", index: 3 };

/** Motion as factors and fractions: position in the sequence frame (0-1), anchor in the layer (0-1), scale 1 is the media's own size. */
type Motion = {
  readonly position: PointState;
  readonly anchor: PointState;
  readonly scaleX: number;
  readonly scaleY: number;
  readonly rotationDegrees: number;
};

/** What the intrinsic Motion says at a time of the source clock; centred at 100% without one. "Scale" is the height alone once uniform scaling is off. */
export function intrinsicMotion(components: readonly ComponentState[], at: Ticks): Motion {
  const motion = components.find((component) => component.intrinsic && component.matchName === "AE.ADBE Motion");
  if (!motion) return { position: CENTRE, anchor: CENTRE, scaleX: 1, scaleY: 1, rotationDegrees: 0 };
  const scaleY = numberAt(motion, "Scale", at, 100) / 100;
  const uniform = parameterNamed(motion, UNIFORM_SCALE.name, UNIFORM_SCALE.index);
  const apart = uniform !== undefined && parameterValueAt(uniform, at) === false;
  return {
    position: pointAt(motion, "Position", at, CENTRE),
    anchor: pointAt(motion, "Anchor Point", at, CENTRE),
    scaleX: apart ? numberAt(motion, "Scale Width", at, 100) / 100 : scaleY,
    scaleY,
    rotationDegrees: numberAt(motion, "Rotation", at, 0),
  };
}

/** What the intrinsic Opacity says at a time of the source clock, 0 to 1; opaque without one. */
export function intrinsicOpacity(components: readonly ComponentState[], at: Ticks): number {
  const opacity = components.find((component) => component.intrinsic && component.matchName === "AE.ADBE Opacity");
  return opacity ? Math.min(1, Math.max(0, numberAt(opacity, "Opacity", at, 100) / 100)) : 1;
}
