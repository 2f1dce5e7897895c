import { fail, succeed } from "../../../shared/basics/result";
import { findEffect } from "../../../shared/effects/all-effects";
import type { ParamSpec, ParamValue, PremiereParam } from "../../../shared/effects/effect-spec";
import type { LayerSize } from "../../../shared/effects/effect-values";
import type { ParamValue as HostValue } from "../../../shared/project/parameter-state";
import type { TellEffect, ToldParam } from "./told-effect";
import { say } from "../../../shared/words/say";

/** An effect as Premiere has it: parameters by index, checked by name; its own scale; check boxes as true and false; points as fractions of the frame. */
export const premiereEffect: TellEffect = (use, layer) => {
  const spec = findEffect(use.effect)?.spec;
  if (!spec?.premiere) return fail({ kind: "not-applicable", why: say`${spec?.displayName ?? use.effect} is not an effect of Premiere.` });
  const { matchName, displayName, params } = spec.premiere;
  const stranger = spec.params.find((param) => !params.some(({ stands }) => stands?.for === param.id) && String(use.params[param.id] ?? param.default) !== String(param.default));
  if (stranger) return fail({ kind: "not-applicable", why: say`Premiere's ${displayName} has no ${stranger.name} that a panel could set.` });
  const told = params.map((param): ToldParam => {
    const ours = spec.params.find((each) => each.id === param.stands?.for);
    const whenNew = defaultIn(param);
    // A new effect of Premiere may hold something else than a new one of After Effects.
    return { index: param.index, displayName: param.displayName, whenNew, value: ours ? valueIn(param, use.params[ours.id] ?? defaultOf(ours, layer), layer) : whenNew };
  });
  return succeed({ matchName, displayName, params: told });
};

function defaultIn({ default: value }: PremiereParam): HostValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return value.length === 2 ? pointOf(value) : colorOf(value);
}

function valueIn(param: PremiereParam, value: ParamValue, layer: LayerSize): HostValue {
  if (typeof value === "number") return typeof param.default === "boolean" ? value !== 0 : value * (param.stands?.scale ?? 1);
  if (value.length !== 2) return colorOf(value);
  const [x = 0, y = 0] = value;
  return pointOf([x / layer.widthPx, y / layer.heightPx]);
}

function defaultOf(param: ParamSpec, layer: LayerSize): ParamValue {
  return param.kind === "point" ? [param.default[0] * layer.widthPx, param.default[1] * layer.heightPx] : param.default;
}

function pointOf([x = 0, y = 0]: readonly number[]): HostValue {
  return { x, y };
}

function colorOf([red = 0, green = 0, blue = 0]: readonly number[]): HostValue {
  return { red, green, blue, alpha: 1 };
}
