import { fail, succeed, type Result } from "../../../shared/basics/result";
import type { AddEffect, Edit, SetParameter } from "../../../shared/edits/edit";
import { sameParamValue, type ParamState } from "../../../shared/project/parameter-state";
import type { ClipSnapshot } from "../../../shared/project/project-snapshot";
import { fadeKeys, type ClipFade } from "../fade/fade-keys";
import type { NotApplicable, ToldEffect, ToldParam } from "./told-effect";
import { say } from "../../../shared/words/say";

/** A stack in the host's words. Where it fades, its effects at the beginning, in the same order, and when. */
export type ToldStack = { readonly effects: readonly ToldEffect[]; readonly fade: { readonly start: readonly ToldEffect[]; readonly on: ClipFade } | null };

/**
 * The edits that put a stack at the end of a clip's chain: new effects in order, then what differs from a new one. Effects that the clip has already are not
 * touched, whatever drives them; nothing is copied from another clip.
 */
export function lookEdits(clip: ClipSnapshot, { effects, fade }: ToldStack): Result<readonly Edit[], NotApplicable> {
  const chain = clip.effects;
  if (chain === null) return fail({ kind: "not-applicable", why: say`The effects of ${clip.name} could not be read. Select it again.` });
  const added: AddEffect[] = [];
  const set: SetParameter[] = [];
  for (const [at, { matchName, displayName, params }] of effects.entries()) {
    const occurrence = [...chain, ...added.map(({ effect }) => effect)].filter((each) => each.matchName === matchName).length;
    const effect = { clip: clip.ref, matchName, occurrence };
    added.push({ kind: "add-effect", effect, displayName, chainIndex: chain.length + added.length, params: snapshotsOf(params) });
    for (const param of params) {
      const from: ParamState = { kind: "constant", value: param.whenNew };
      const to = stateOf(param, fade && { start: fade.start[at], on: fade.on });
      if (to.kind === "constant" && sameParamValue(param.whenNew, to.value)) continue;
      set.push({ kind: "set-parameter", on: { effect, index: param.index, displayName: param.displayName }, from, to });
    }
  }
  return succeed([...added, ...set]);
}

function snapshotsOf(params: readonly ToldParam[]): AddEffect["params"] {
  const byIndex = [...params].sort((a, b) => a.index - b.index);
  return byIndex.map(({ index, displayName, whenNew }) => ({ index, displayName, state: { kind: "constant", value: whenNew } }));
}

function stateOf({ index, value }: ToldParam, fade: { readonly start: ToldEffect | undefined; readonly on: ClipFade } | null): ParamState {
  const start = fade?.start?.params.find((each) => each.index === index)?.value;
  if (!fade || start === undefined || sameParamValue(start, value)) return { kind: "constant", value };
  return { kind: "keyframed", keys: fadeKeys(fade.on, start, value) };
}
