import { assertNever } from "../../basics/assert-never";
import { fail, succeed, type Result } from "../../basics/result";
import type { ParamSpec, ParamValue } from "../effect-spec";
import type { EffectUse } from "../effect-stack";
import type { Look, LookEffect } from "./look";
import { lookEffectSpec } from "./look-effect-spec";

/** Strongest that a look is shown and applied: half as much again as its author chose. */
export const MAX_STRENGTH = 1.5;

/**
 * The look at a strength: 0 is no effect at all, 1 the look as written, up to MAX_STRENGTH beyond it. Numbers, angles, colours and points run
 * straight from where the effect changes nothing (or from `atZero`) and stop at the host's limits; popups and check boxes switch; an effect that knows
 * no such place is fixed above 0.
 */
export function stackAt(look: Look, strength: number): readonly EffectUse[] {
  if (!(strength > 0)) return [];
  const reach = Math.min(strength, MAX_STRENGTH);
  return look.stack.map((use) => {
    const { params } = lookEffectSpec(use);
    return { effect: use.effect, params: Object.fromEntries(params.flatMap((param) => settingAt(use, param, reach))) };
  });
}

/**
 * Where a fade begins: every effect of the look as it stands just above strength 0, where it changes nothing. Refused with the name of an effect that knows no
 * such place: it is there or not, and would jump. The same settings' names as at any strength, so that each can run from here to there.
 */
export function stackAtStart(look: Look): Result<readonly EffectUse[], string> {
  const fixed = look.stack.find((use) => lookEffectSpec(use).params.every((param) => runOf(use, param) === null));
  if (fixed) return fail(lookEffectSpec(fixed).displayName);
  const stack = look.stack.map((use) => {
    const { params } = lookEffectSpec(use);
    return { effect: use.effect, params: Object.fromEntries(params.flatMap((param) => settingAt(use, param, 0))) };
  });
  return succeed(stack);
}

/** The look whose strength 1 is this one's `strength` (above 0): its numbers are those that were seen, and its ranges hold them. */
export function atStrength(look: Look, strength: number): Look {
  const stack = stackAt(look, strength);
  return { ...look, stack: look.stack.map((use, at) => withParams(use, stack[at]?.params ?? use.params)) };
}

function withParams(use: LookEffect, params: LookEffect["params"]): LookEffect {
  const ranges = Object.entries(use.ranges).map(([id, [lowest, highest]]) => {
    const value = params[id];
    return [id, typeof value === "number" ? ([Math.min(lowest, value), Math.max(highest, value)] as const) : ([lowest, highest] as const)] as const;
  });
  return { ...use, params, ranges: Object.fromEntries(ranges) };
}

/** Whether any of the look's effects answers to strength; the others are only there or not. */
export function hasStrength(look: Look): boolean {
  return look.stack.some((use) => lookEffectSpec(use).params.some((param) => runOf(use, param) !== null));
}

function settingAt(use: LookEffect, param: ParamSpec, strength: number): [string, ParamValue][] {
  const run = runOf(use, param);
  const set = use.params[param.id];
  if (run) return [[param.id, within(param, along(run, strength))]];
  return set === undefined ? [] : [[param.id, set]];
}

type Run = { readonly from: ParamValue; readonly to: ParamValue };

// From where to where a parameter runs; null for one that stays, and for popups and check boxes, which cannot run.
function runOf(use: LookEffect, param: ParamSpec): Run | null {
  if (param.kind === "popup" || param.kind === "checkbox" || param.kind === "curve") return null;
  const from = use.atZero[param.id] ?? lookEffectSpec(use).neutral?.[param.id];
  // A point's default is a share of the layer, which nobody knows here.
  const to = use.params[param.id] ?? (param.kind === "point" ? undefined : param.default);
  if (from === undefined || to === undefined || String(from) === String(to)) return null;
  return { from, to };
}

function along({ from, to }: Run, strength: number): ParamValue {
  if (typeof from === "number" && typeof to === "number") return from + strength * (to - from);
  const [start, end] = [listOf(from), listOf(to)];
  return start.slice(0, end.length).map((each, at) => each + strength * (end[at]! - each));
}

function listOf(value: ParamValue): readonly number[] {
  return typeof value === "number" ? [value] : value;
}

function within(param: ParamSpec, value: ParamValue): ParamValue {
  switch (param.kind) {
    case "number": {
      const number = Math.min(param.max, Math.max(param.min, Number(value)));
      return param.unit === "count" ? Math.round(number) : tidy(number);
    }
    case "color":
      return listOf(value).map((each) => tidy(Math.min(1, Math.max(0, each))));
    case "angle":
    case "point":
    case "popup":
    case "checkbox":
    case "curve":
      return typeof value === "number" ? tidy(value) : value.map(tidy);
    default:
      return assertNever(param);
  }
}

// What a person would type: 0.1 + 0.2 is 0.3.
function tidy(number: number): number {
  return Number(number.toFixed(6));
}
