import * as v from "valibot";
import { fail, succeed } from "../basics/result";
import { chainIndexOf, changeChain } from "../project/change-project";
import { findClip, findEffect } from "../project/find-in-project";
import { describeParamState, sameParamState } from "../project/parameter-state";
import type { EffectSnapshot, ProjectSnapshot } from "../project/project-snapshot";
import { effectRefSchema, indexSchema, nameSchema, paramSnapshotSchema } from "../project/project-schemas";
import { clipKey, effectKey, type ClipRef } from "../project/references";
import type { AddEffect, RemoveEffect, StaleEdit } from "./edit";
import type { EditKind, Touches } from "./edit-kind";
import type { EditReads } from "./edit-reads";
import { stateDifference } from "./state-difference";

const shared = {
  fields: { effect: effectRefSchema, displayName: nameSchema, chainIndex: indexSchema, params: v.array(paramSnapshotSchema) },
  reads: (edit: AddEffect | RemoveEffect): EditReads => ({ effects: [edit] }),
  differences,
  touches,
  place: (edit: AddEffect | RemoveEffect): string => clipKey(edit.effect.clip),
  // An effect of which a slider is still to be set proves nothing.
  mayHoldWork: (now: ProjectSnapshot, edit: AddEffect | RemoveEffect, isOpen: boolean): boolean => !isOpen && findClip(now, edit.effect.clip) !== undefined,
};

/** Adding an effect to a clip's chain. */
export const addEffect: EditKind<AddEffect> = {
  ...shared,

  apply(snapshot, edit) {
    const chain = findClip(snapshot, edit.effect.clip)?.effects;
    if (!chain) return fail(clipGone(edit));
    const sameBefore = chain.slice(0, edit.chainIndex).filter((effect) => effect.matchName === edit.effect.matchName).length;
    if (edit.chainIndex > chain.length || sameBefore !== edit.effect.occurrence) {
      return fail(outOfPlace(edit, chain));
    }
    const added: EffectSnapshot = { matchName: edit.effect.matchName, displayName: edit.displayName, params: edit.params };
    return succeed(changeChain(snapshot, edit.effect.clip, () => [...chain.slice(0, edit.chainIndex), added, ...chain.slice(edit.chainIndex)]));
  },

  invert: (edit) => ({ ...edit, kind: "remove-effect" }),
  phases: () => [{ kind: "insert-effect" }],

  restore(now, before, edit) {
    if (countSame(now, edit) <= countSame(before, edit)) return [];
    const chain = findClip(now, edit.effect.clip)?.effects ?? [];
    const index = chainIndexOf(chain, edit.effect);
    return [{ ...edit, kind: "remove-effect", chainIndex: index, params: chain[index]?.params ?? [] }];
  },

  retarget: moveEffect,
};

/** Removing an effect from a clip's chain; refused when it holds anything that adding it again would not bring back. */
export const removeEffect: EditKind<RemoveEffect> = {
  ...shared,

  apply(snapshot, edit) {
    const chain = findClip(snapshot, edit.effect.clip)?.effects;
    if (!chain) return fail(clipGone(edit));
    const effect = chain[edit.chainIndex];
    if (!effect || chainIndexOf(chain, edit.effect) !== edit.chainIndex) {
      return fail(outOfPlace(edit, chain));
    }
    for (const { index, displayName, state } of edit.params) {
      const found = effect.params.find((param) => param.index === index && param.displayName === displayName)?.state;
      if (!found || !sameParamState(found, state)) {
        return fail(stale(edit, displayName, describeParamState(state), found ? describeParamState(found) : "gone"));
      }
    }
    if (effect.params.length !== edit.params.length) return fail(stale(edit, edit.displayName, "as it was added", "another"));
    return succeed(changeChain(snapshot, edit.effect.clip, () => chain.filter((_, i) => i !== edit.chainIndex)));
  },

  invert: (edit) => ({ ...edit, kind: "add-effect" }),
  phases: () => [{ kind: "remove-effect" }],

  restore(now, before, edit) {
    return countSame(now, edit) < countSame(before, edit) ? [{ ...edit, kind: "add-effect" }] : [];
  },

  retarget: moveEffect,
};

function differences(edit: AddEffect | RemoveEffect, expected: ProjectSnapshot, found: ProjectSnapshot): string[] {
  const [should, is] = [chainOf(edit, expected), chainOf(edit, found)];
  if (should !== is) return [`${edit.effect.clip.name} should have the effects ${should}, but has ${is}`];
  const params = findEffect(expected, edit.effect)?.params ?? [];
  return params.flatMap((param) => {
    const live = findEffect(found, edit.effect)?.params.find(({ index }) => index === param.index);
    return stateDifference(`${param.displayName} on ${edit.effect.clip.name}`, param.state, live?.state);
  });
}

function chainOf(edit: AddEffect | RemoveEffect, snapshot: ProjectSnapshot): string {
  const effects = findClip(snapshot, edit.effect.clip)?.effects;
  return effects ? effects.map((effect) => effect.matchName).join(", ") || "none" : "(the clip is gone)";
}

function moveEffect<E extends AddEffect | RemoveEffect>(edit: E, move: (clip: ClipRef) => ClipRef): E {
  return { ...edit, effect: { ...edit.effect, clip: move(edit.effect.clip) } };
}

/** How many effects of that name the clip has; tells whether one was added or removed. */
function countSame(snapshot: ProjectSnapshot, { effect: { clip, matchName } }: AddEffect | RemoveEffect): number {
  return findClip(snapshot, clip)?.effects?.filter((effect) => effect.matchName === matchName).length ?? 0;
}

function touches(edit: AddEffect | RemoveEffect): Touches {
  // Down the chain when they are added, up when they are taken away: then each finds its place though the chain still reads as before the step.
  const turn = edit.kind === "add-effect" ? edit.chainIndex : -edit.chainIndex;
  return { reads: [], writes: [`effect ${effectKey(edit.effect)}`], joins: { row: `chain ${clipKey(edit.effect.clip)}`, turn } };
}

function stale(edit: AddEffect | RemoveEffect, what: string, expected: string, found: string): StaleEdit {
  return { edit, on: `${what} on ${edit.effect.clip.name}`, expected, found };
}

function clipGone(edit: AddEffect | RemoveEffect): StaleEdit {
  return { edit, on: edit.effect.clip.name, expected: "where it was", found: "gone" };
}

function outOfPlace(edit: AddEffect | RemoveEffect, chain: readonly EffectSnapshot[]): StaleEdit {
  const names = chain.map((effect) => effect.displayName).join(", ");
  return stale(edit, edit.displayName, `at place ${edit.chainIndex + 1}`, `out of place among ${names || "no effects"}`);
}
