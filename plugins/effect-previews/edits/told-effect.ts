import type { Result } from "../../../shared/basics/result";
import type { EffectUse } from "../../../shared/effects/effect-stack";
import type { LayerSize } from "../../../shared/effects/effect-values";
import type { ParamValue } from "../../../shared/project/parameter-state";

/** One effect of a stack in a host's own names and units. */
export type ToldEffect = { readonly matchName: string; readonly displayName: string; readonly params: readonly ToldParam[] };

/** One readable parameter: what a new effect holds, and what the look sets. In the order in which they are to be set. */
export type ToldParam = { readonly index: number; readonly displayName: string; readonly whenNew: ParamValue; readonly value: ParamValue };

/** Puts an effect into a host's words; or says why the host cannot have it so. `installed` are the match names that the host lists, null where it did not say. */
export type TellEffect = (use: EffectUse, layer: LayerSize, installed: ReadonlySet<string> | null) => Result<ToldEffect, NotApplicable>;

/** Why a look cannot go onto a clip, in a sentence. */
export type NotApplicable = { readonly kind: "not-applicable"; readonly why: string };
