import { assertNever } from "../basics/assert-never";
import { fail, succeed, type Result } from "../basics/result";
import type { EffectSpec, Params, ParamSpec, ParamValue } from "./effect-spec";
import { say } from "../words/say";

/** The layer that point parameters speak of. */
export type LayerSize = { readonly widthPx: number; readonly heightPx: number };

/** All parameters of one effect, defaults filled in. Asking for one that the effect does not have, or as another kind, is a bug and throws. */
export type EffectValues = {
  /** A number, an angle in degrees or a popup's choice (from 1). */
  readonly number: (id: string) => number;
  readonly isOn: (id: string) => boolean;
  /** Red, green, blue, 0-1. */
  readonly color: (id: string) => readonly [number, number, number];
  /** Layer pixels from the top left. */
  readonly point: (id: string) => readonly [number, number];
  /** x and y in turn, 0-1. */
  readonly curve: (id: string) => readonly number[];
};

/** Why parameters cannot be used; `what` is a sentence that names the parameter and its range. */
export type ParamsProblem = { readonly param: string; readonly what: string };

/** Checks parameters against the effect and fills in the host's defaults. Refuses unknown names, other kinds, numbers outside the host's range, NaN. */
export function effectValues(spec: EffectSpec, params: Params, layer: LayerSize): Result<EffectValues, ParamsProblem> {
  for (const [id, value] of Object.entries(params)) {
    const param = spec.params.find((each) => each.id === id);
    if (!param) return fail({ param: id, what: say`${spec.displayName} has no parameter "${id}". It has ${spec.params.map((each) => each.id).join(", ") || say`none`}.` });
    const what = whatIsWrong(param, value);
    if (what !== null) return fail({ param: id, what: say`${param.name} (${id}) of ${spec.displayName} ${what}.` });
  }
  return succeed(readValues(spec, params, layer));
}

function readValues(spec: EffectSpec, params: Params, layer: LayerSize): EffectValues {
  const at = (id: string, kinds: readonly ParamSpec["kind"][]): { param: ParamSpec; value: ParamValue | undefined } => {
    const param = spec.params.find((each) => each.id === id);
    if (!param || !kinds.includes(param.kind)) throw new Error(`${spec.matchName} has no ${kinds.join(" or ")} "${id}".`);
    return { param, value: params[id] };
  };
  return {
    number(id) {
      const { param, value } = at(id, ["number", "angle", "popup"]);
      return Number(value ?? param.default);
    },
    isOn(id) {
      const { param, value } = at(id, ["checkbox"]);
      return (value ?? param.default) !== 0;
    },
    color(id) {
      const { param, value } = at(id, ["color"]);
      const [red = 0, green = 0, blue = 0] = listOf(value ?? param.default);
      return [red, green, blue];
    },
    point(id) {
      const { param, value } = at(id, ["point"]);
      if (value !== undefined) {
        const [x = 0, y = 0] = listOf(value);
        return [x, y];
      }
      const [x = 0, y = 0] = listOf(param.default);
      return [x * layer.widthPx, y * layer.heightPx];
    },
    curve(id) {
      const { param, value } = at(id, ["curve"]);
      return listOf(value ?? param.default);
    },
  };
}

function listOf(value: ParamValue): readonly number[] {
  return typeof value === "number" ? [value] : value;
}

/** More turns than these say nothing more, and in the end cost the angle its digits: a thousand. */
const MOST_DEGREES = 360_000;

function whatIsWrong(param: ParamSpec, value: ParamValue): string | null {
  const numbers = listOf(value);
  if (!numbers.every((each) => Number.isFinite(each))) return say`must hold plain numbers`;
  switch (param.kind) {
    case "number":
      if (typeof value !== "number") return say`must be one number`;
      return value >= param.min && value <= param.max ? null : say`must lie between ${param.min} and ${param.max}, not ${value}`;
    case "angle":
      return typeof value === "number" && Math.abs(value) <= MOST_DEGREES ? null : say`must be one number of degrees, at most ${MOST_DEGREES} either way`;
    case "popup":
      if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= param.choices.length) return null;
      return say`must be a whole number from 1 to ${param.choices.length} (${param.choices.map((choice, i) => `${i + 1} ${choice}`).join(", ")})`;
    case "checkbox":
      return value === 0 || value === 1 ? null : say`must be 0 or 1`;
    case "color":
      if (typeof value !== "number" && (numbers.length === 3 || numbers.length === 4) && numbers.every((each) => each >= 0 && each <= 1)) return null;
      return say`must be a list of three or four numbers from 0 to 1`;
    case "point":
      return typeof value !== "number" && numbers.length === 2 ? null : say`must be a list of two numbers, in pixels`;
    case "curve":
      return curveFlaw(typeof value === "number" ? [] : numbers);
    default:
      return assertNever(param);
  }
}

function curveFlaw(points: readonly number[]): string | null {
  const rises = points.every((each, i) => i % 2 === 1 || i < 2 || each > points[i - 2]!);
  const fits = points.length >= 4 && points.length % 2 === 0 && points.every((each) => each >= 0 && each <= 1);
  return rises && fits ? null : say`must be a list of at least two points, x and y in turn, 0 to 1, with rising x`;
}
