import { fail, succeed, type Result } from "../../../shared/basics/result";
import { findEffect } from "../../../shared/effects/all-effects";
import type { ParamSpec, ParamValue } from "../../../shared/effects/effect-spec";
import type { EffectUse } from "../../../shared/effects/effect-stack";
import type { LayerSize } from "../../../shared/effects/effect-values";
import type { AddEffect, Edit, SetParameter } from "../../../shared/edits/edit";
import { sameParamValue } from "../../../shared/project/parameter-state";
import type { ClipSnapshot } from "../../../shared/project/project-snapshot";
import { premiereDefault, premiereValue } from "./premiere-value";

/** Why a look cannot go onto a clip, in a sentence. */
export type NotApplicable = { readonly kind: "not-applicable"; readonly why: string };

/**
 * The edits that put a stack at the end of a clip's chain in Premiere: new effects in order, then what differs from a new one. All of the stack or a reason:
 * never a part of it. Effects that the clip has already are not touched; nothing is copied from another clip.
 */
export function lookEdits(clip: ClipSnapshot, stack: readonly EffectUse[], layer: LayerSize): Result<readonly Edit[], NotApplicable> {
  const chain = clip.effects;
  if (chain === null) return refuse(`The effects of ${clip.name} could not be read. Select it again.`);
  const added: AddEffect[] = [];
  const set: SetParameter[] = [];
  for (const use of stack) {
    const spec = findEffect(use.effect)?.spec;
    if (!spec?.premiere) return refuse(`${spec?.displayName ?? use.effect} is not an effect of Premiere.`);
    const { matchName, displayName, params } = spec.premiere;
    const stranger = spec.params.find((param) => !params.some(({ stands }) => stands?.for === param.id) && String(use.params[param.id] ?? param.default) !== String(param.default));
    if (stranger) return refuse(`Premiere's ${displayName} has no ${stranger.name} that a panel could set.`);
    const occurrence = [...chain, ...added.map(({ effect }) => effect)].filter((each) => each.matchName === matchName).length;
    const effect = { clip: clip.ref, matchName, occurrence };
    added.push({
      kind: "add-effect",
      effect,
      displayName,
      chainIndex: chain.length + added.length,
      params: params.map((param) => ({ index: param.index, displayName: param.displayName, state: { kind: "constant", value: premiereDefault(param) } })),
    });
    for (const param of params) {
      const ours = spec.params.find((each) => each.id === param.stands?.for);
      if (!ours) continue;
      // A new effect of Premiere may hold something else than a new one of After Effects.
      const [from, to] = [premiereDefault(param), premiereValue(param, use.params[ours.id] ?? defaultOf(ours, layer), layer)];
      if (sameParamValue(from, to)) continue;
      set.push({ kind: "set-parameter", on: { effect, index: param.index, displayName: param.displayName }, from: { kind: "constant", value: from }, to: { kind: "constant", value: to } });
    }
  }
  return succeed([...added, ...set]);
}

function defaultOf(param: ParamSpec, layer: LayerSize): ParamValue {
  return param.kind === "point" ? [param.default[0] * layer.widthPx, param.default[1] * layer.heightPx] : param.default;
}

function refuse(why: string): Result<never, NotApplicable> {
  return fail({ kind: "not-applicable", why });
}
