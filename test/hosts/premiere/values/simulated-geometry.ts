import type { Color, PointF, PointKeyframe, RectF, TickTime, TimeDisplay } from "@adobe/premierepro";
import { guardClass, type Simulated } from "../host/guard-class";
import type { ColorState, PointState } from "../state/project-state";
import { tickTime } from "./simulated-tick-time";

/** Premiere's PointF. */
export class SimulatedPointF implements Simulated<PointF> {
  constructor(
    public x = 0,
    public y = 0,
  ) {}

  distanceTo(point: PointF): number {
    return Math.hypot(point.x - this.x, point.y - this.y);
  }
}

/** Premiere's Color; channels 0-1 as the renderer uses them (the host's own scale is unpublished). */
export class SimulatedColor implements Simulated<Color> {
  constructor(
    public red = 0,
    public green = 0,
    public blue = 0,
    public alpha = 1,
  ) {}

  equals(other: Color): boolean {
    return other.red === this.red && other.green === this.green && other.blue === this.blue && other.alpha === this.alpha;
  }
}

/** Premiere's RectF. The declared constructor takes nothing; four numbers (x, y, width, height) worked for one user of 26.3.2. */
export class SimulatedRectF implements Simulated<RectF> {
  width: number;
  height: number;

  constructor(...edges: number[]) {
    [this.width, this.height] = edges.length === 2 ? [edges[0] ?? 0, edges[1] ?? 0] : [edges[2] ?? 0, edges[3] ?? 0];
  }
}

/** Premiere's TimeDisplay. */
export class SimulatedTimeDisplay implements Simulated<TimeDisplay> {
  constructor(public type = 0) {}
}

/** Premiere's PointKeyframe: declared, and handed out by no call we know. */
export class SimulatedPointKeyframe implements Simulated<PointKeyframe> {
  value = { value: hostPoint({ x: 0, y: 0 }) };
  position: TickTime = tickTime(0n);
}

/** Premiere's PointF for this point. */
export function hostPoint(point: PointState): PointF {
  // The type definitions give value objects a constructor of their own, which no instance can have.
  return new SimulatedPointF(point.x, point.y) as unknown as PointF;
}

/** Premiere's Color for this colour. */
export function hostColor(color: ColorState): Color {
  // As for hostPoint.
  return new SimulatedColor(color.red, color.green, color.blue, color.alpha) as unknown as Color;
}

/** Premiere's RectF of this size. */
export function hostRect(widthPx: number, heightPx: number): RectF {
  // As for hostPoint.
  return new SimulatedRectF(0, 0, widthPx, heightPx) as unknown as RectF;
}

guardClass("PointF", SimulatedPointF);
guardClass("Color", SimulatedColor);
guardClass("RectF", SimulatedRectF);
guardClass("TimeDisplay", SimulatedTimeDisplay);
guardClass("PointKeyframe", SimulatedPointKeyframe);
