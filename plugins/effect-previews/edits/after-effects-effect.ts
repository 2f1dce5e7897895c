import { fail, succeed } from "../../../shared/basics/result";
import { nameInAfterEffects } from "../../../shared/effects/after-effects/name-in-after-effects";
import { findEffect } from "../../../shared/effects/all-effects";
import type { ParamSpec, ParamValue } from "../../../shared/effects/effect-spec";
import type { LayerSize } from "../../../shared/effects/effect-values";
import { isPremiereOnly } from "../../../shared/effects/looks/check-recipe";
import type { ParamValue as HostValue } from "../../../shared/project/parameter-state";
import type { TellEffect, ToldParam } from "./told-effect";
import { say } from "../../../shared/words/say";

/** An effect as After Effects has it: parameters by the number in their match names, in our specs' own units; check boxes and menus are numbers, points fractions of the layer. */
export const afterEffectsEffect: TellEffect = (use, layer, installed) => {
  const spec = findEffect(use.effect)?.spec;
  if (!spec || isPremiereOnly(spec)) return refuse(say`${spec?.displayName ?? use.effect} is not an effect of After Effects.`);
  const matchName = nameInAfterEffects(spec, installed);
  if (matchName === null) return refuse(say`This After Effects does not list ${spec.displayName} (${spec.matchName}).`);
  const curve = spec.params.find(({ kind, id }) => kind === "curve" && use.params[id] !== undefined);
  if (curve) return refuse(say`${curve.name} of ${spec.displayName} is a curve, which After Effects lets no plugin write.`);
  const params = spec.params.filter(({ kind }) => kind !== "curve").map((param): ToldParam => ({ index: numberOf(param), displayName: param.name, whenNew: whenNew(param), value: valueOf(param, use.params[param.id], layer) }));
  return succeed({ matchName, displayName: spec.displayName, params });
};

/** 7 of "ADBE Lumetri-0007". */
function numberOf({ id }: ParamSpec): number {
  return Number(id.slice(id.lastIndexOf("-") + 1));
}

function whenNew(param: ParamSpec): HostValue {
  if (param.kind === "point") return { x: param.default[0], y: param.default[1] };
  return typeof param.default === "number" ? param.default : colorOf(param.default);
}

function valueOf(param: ParamSpec, value: ParamValue | undefined, layer: LayerSize): HostValue {
  if (value === undefined) return whenNew(param);
  if (typeof value === "number") return value;
  if (param.kind !== "point") return colorOf(value);
  const [x = 0, y = 0] = value;
  return { x: x / layer.widthPx, y: y / layer.heightPx };
}

function colorOf([red = 0, green = 0, blue = 0]: readonly number[]): HostValue {
  return { red, green, blue, alpha: 1 };
}

function refuse(why: string): ReturnType<TellEffect> {
  return fail({ kind: "not-applicable", why });
}
