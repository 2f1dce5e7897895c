import { fail, succeed } from "../basics/result";
import { changeEffect } from "../project/change-project";
import { findClip, findParam } from "../project/find-in-project";
import { describeParamState, sameParamState, sameParamValue, sameShape, type ParamKey, type ParamState } from "../project/parameter-state";
import { paramRefSchema, paramStateSchema } from "../project/project-schemas";
import { clipKey, effectKey, paramKey } from "../project/references";
import type { SetParameter } from "./edit";
import type { EditKind, EditPhase } from "./edit-kind";
import { stateDifference } from "./state-difference";

/** Setting one parameter: a constant, or a whole set of keyframes. */
export const setParameter: EditKind<SetParameter> = {
  fields: { on: paramRefSchema, from: paramStateSchema, to: paramStateSchema },

  reads: ({ on }) => ({ effects: [{ effect: on.effect, params: [on] }] }),

  apply(snapshot, edit) {
    const found = findParam(snapshot, edit.on)?.state;
    if (!found || !sameParamState(found, edit.from) || edit.from.kind === "driven" || edit.to.kind === "driven") {
      return fail({
        edit,
        on: nameOf(edit),
        expected: describeParamState(edit.from),
        found: found ? describeParamState(found) : "gone",
      });
    }
    return succeed(
      changeEffect(snapshot, edit.on.effect, (effect) => ({
        ...effect,
        params: effect.params.map((param) => (param.index === edit.on.index ? { ...param, state: edit.to } : param)),
      })),
    );
  },

  invert: (edit) => ({ ...edit, from: edit.to, to: edit.from }),

  touches: (edit) => ({
    reads: [`chain ${clipKey(edit.on.effect.clip)}`, `effect ${effectKey(edit.on.effect)}`],
    writes: [`param ${paramKey(edit.on)}`],
  }),

  phases: (edit, maxActions) => phasesBetween(edit.from, edit.to, maxActions),

  restore(now, _before, edit) {
    const found = findParam(now, edit.on)?.state;
    return !found || found.kind === "driven" || sameParamState(found, edit.from) ? [] : [{ ...edit, from: found, to: edit.from }];
  },

  differences: (edit, expected, found) => stateDifference(nameOf(edit), findParam(expected, edit.on)?.state, findParam(found, edit.on)?.state),
  place: (edit) => clipKey(edit.on.effect.clip),
  mayHoldWork: (now, edit) => findClip(now, edit.on.effect.clip) !== undefined,

  retarget: (edit, move) => ({ ...edit, on: { ...edit.on, effect: { ...edit.on.effect, clip: move(edit.on.effect.clip) } } }),
};

function nameOf(edit: SetParameter): string {
  return `${edit.on.displayName} on ${edit.on.effect.clip.name}`;
}

function phasesBetween(from: ParamState, to: ParamState, maxActions: number): EditPhase[] {
  // No plan leads from or to an expression: `apply` refuses it.
  if (to.kind === "driven") return [];
  if (to.kind === "constant") {
    const setValue: EditPhase = { kind: "set-value", value: to.value };
    return from.kind === "keyframed" ? [{ kind: "set-time-varying", on: false }, setValue] : [setValue];
  }
  const before = from.kind === "keyframed" ? from.keys : [];
  const placed = to.keys.filter((key) => !before.some((old) => old.at === key.at && sameParamValue(old.value, key.value)));
  const gone = before.filter((old) => !to.keys.some((key) => key.at === old.at));
  const reshaped = to.keys.filter((key) => !sameShape(before.find((old) => old.at === key.at && !placed.includes(key)) ?? { ...key, interpolation: "linear", arrives: "linear" }, key));
  return [
    ...(from.kind !== "keyframed" ? [{ kind: "set-time-varying", on: true } as const] : []),
    ...chunk(placed, maxActions).map((keys) => ({ kind: "add-keyframes", keys }) as const),
    ...chunk(gone, maxActions).map((keys) => ({ kind: "remove-keyframes", keys }) as const),
    ...chunk(reshaped, maxActions).map((keys) => ({ kind: "set-interpolation", keys }) as const),
  ];
}

function chunk(keys: readonly ParamKey[], most: number): ParamKey[][] {
  // A host that takes everything at once says so with Infinity.
  const size = Math.min(most, Math.max(1, keys.length));
  return Array.from({ length: Math.ceil(keys.length / size) }, (_, i) => keys.slice(i * size, (i + 1) * size));
}
