import type { SeededRandom } from "../../../../scripts/bench/match/seeded-random";
import type { EffectSpec, Params, ParamSpec, ParamValue } from "../../../../shared/effects/effect-spec";
import type { EffectValues, LayerSize } from "../../../../shared/effects/effect-values";
import { assertNever } from "../../../../shared/basics/assert-never";
import type { SkottieParams } from "./skottie";

/** One effect that Skottie draws faithfully, and how our parameters become its own. */
export type OracleCase = {
  /** Match name, ours and Skottie's. */
  readonly effect: string;
  /** What sets this case apart from others of the same effect: "legacy". */
  readonly about?: string;
  /** Leaves the partly clear still out, for an effect that Skottie draws on premultiplied colors, as no host would. */
  readonly only?: "opaque";
  readonly toSkottie: (values: EffectValues) => SkottieParams;
  /** Parameters that this case fixes or draws itself; the others are drawn over the host's whole range. */
  readonly given?: (random: SeededRandom, layer: LayerSize) => Params;
};

/** Random parameters over the whole range of each; one number in six lies at an end or at its default. */
export function randomParams(spec: EffectSpec, random: SeededRandom, layer: LayerSize): Params {
  return Object.fromEntries(spec.params.map((param) => [param.id, randomValue(param, random, layer)]));
}

function randomValue(param: ParamSpec, random: SeededRandom, layer: LayerSize): ParamValue {
  const { uniform } = random;
  const oneOf = (count: number) => Math.min(count - 1, Math.floor(uniform(0, count)));
  switch (param.kind) {
    case "number":
      return uniform(0, 1) < 1 / 6 ? [param.min, param.max, param.default][oneOf(3)]! : uniform(param.min, param.max);
    case "angle":
      return uniform(-720, 720);
    case "popup":
      return 1 + oneOf(param.choices.length);
    case "checkbox":
      return oneOf(2);
    case "color":
      return [uniform(0, 1), uniform(0, 1), uniform(0, 1), 1];
    case "point":
      return [uniform(0, layer.widthPx), uniform(0, layer.heightPx)];
    case "curve":
      return [0, uniform(0, 1), uniform(0.1, 0.4), uniform(0, 1), uniform(0.5, 0.9), uniform(0, 1), 1, uniform(0, 1)];
    default:
      return assertNever(param);
  }
}
