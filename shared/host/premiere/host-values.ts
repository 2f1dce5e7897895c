import type { Color, PointF, premierepro, TickTime } from "@adobe/premierepro";
import type { Interpolation, ParamValue } from "../../project/parameter-state";
import { parseTicks, type Ticks } from "../../time/ticks";

/** The host's number for an interpolation; the type definitions number them differently from the running host, so only its constants count. */
export function toHostInterpolation(ppro: premierepro, interpolation: Interpolation): number {
  return modesOf(ppro)[interpolation];
}

/** Our word for the host's number; undefined for the modes we cannot write back. */
export function fromHostInterpolation(ppro: premierepro, mode: number): Interpolation | undefined {
  const modes = modesOf(ppro);
  return INTERPOLATIONS.find((name) => modes[name] === mode);
}

const INTERPOLATIONS: readonly Interpolation[] = ["linear", "hold", "bezier"];

function modesOf({ Constants }: premierepro): Readonly<Record<Interpolation, number>> {
  const { LINEAR, HOLD, BEZIER } = Constants.InterpolationMode;
  return { linear: LINEAR, hold: HOLD, bezier: BEZIER };
}

/** A moment as the host wants it. */
export function toHostTime(ppro: premierepro, ticks: Ticks): TickTime {
  return ppro.TickTime.createWithTicks(ticks.toString());
}

/** A moment as the host says it. */
export function fromHostTime(time: TickTime): Ticks {
  return parseTicks(String(time.ticks));
}

/** A value as createKeyframe wants it. */
export function toHostValue(ppro: premierepro, value: ParamValue): number | string | boolean | PointF | Color {
  if (typeof value !== "object") return value;
  return "x" in value ? new ppro.PointF(value.x, value.y) : new ppro.Color(value.red, value.green, value.blue, value.alpha);
}

/** A value as the host gives it: plain or in up to a few `{value}` wrappers, points as pairs or objects; undefined when it is nothing we can hold. */
export function fromHostValue(raw: unknown): ParamValue | undefined {
  if (typeof raw === "number") return Number.isFinite(raw) ? raw : undefined;
  if (typeof raw === "boolean" || typeof raw === "string") return raw;
  if (Array.isArray(raw)) return raw.length === 2 ? numbers({ x: raw[0], y: raw[1] }) : undefined;
  if (typeof raw !== "object" || raw === null) return undefined;
  if ("value" in raw) return fromHostValue(raw.value);
  if ("red" in raw && "green" in raw && "blue" in raw && "alpha" in raw) {
    return numbers({ red: raw.red, green: raw.green, blue: raw.blue, alpha: raw.alpha });
  }
  return "x" in raw && "y" in raw ? numbers({ x: raw.x, y: raw.y }) : undefined;
}

function numbers<Name extends string>(parts: Record<Name, unknown>): Record<Name, number> | undefined {
  return Object.values(parts).every((part) => typeof part === "number" && Number.isFinite(part)) ? (parts as Record<Name, number>) : undefined;
}
