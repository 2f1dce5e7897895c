import { fail, succeed, type Result } from "../../basics/result";
import { forAfterEffects, standInFor } from "../after-effects/for-after-effects";
import { nameInAfterEffects } from "../after-effects/name-in-after-effects";
import { findEffect } from "../all-effects";
import type { ParamSpec, ParamValue } from "../effect-spec";
import { isPremiereOnly } from "./check-recipe";
import type { Look, LookEffect, LookHost } from "./look";
import { lookEffectSpec } from "./look-effect-spec";
import { stackAt } from "./look-strength";
import { say } from "../../words/say";

/**
 * Whether a host can carry a look: refused with a list of what it lacks, in words that follow "This look".
 * `installed` are the match names that the host at hand lists; null where it was not asked.
 */
export function lookFits(look: Look, host: LookHost, installed: ReadonlySet<string> | null): Result<Look, readonly string[]> {
  const written = stackAt(look, 1);
  const lacks = look.stack.flatMap((use, at) => LACKING[host](use, Object.keys(written[at]?.params ?? {}), installed));
  return lacks.length === 0 ? succeed(look) : fail([...new Set(lacks)]);
}

type Lacking = (use: LookEffect, written: readonly string[], installed: ReadonlySet<string> | null) => readonly string[];

const LACKING: { readonly [host in LookHost]: Lacking } = { premiere: lackingInPremiere, "after-effects": lackingInAfterEffects };

function lackingInPremiere(use: LookEffect, written: readonly string[], installed: ReadonlySet<string> | null): readonly string[] {
  const spec = lookEffectSpec(use);
  if (use.premiere === null) return [say`needs ${spec.displayName}, which Premiere does not have`];
  if (installed && !installed.has(use.premiere)) return [say`needs ${spec.displayName} (${use.premiere}), which this Premiere does not list`];
  return written.flatMap((id) => {
    const param = spec.params.find((each) => each.id === id);
    if (!param || spec.premiere?.params.some(({ stands }) => stands?.for === id) || isDefault(param, use.params[id])) return [];
    return [say`needs ${param.name} of ${spec.displayName}, which cannot be set in Premiere`];
  });
}

function lackingInAfterEffects(use: LookEffect, _written: readonly string[], installed: ReadonlySet<string> | null): readonly string[] {
  const standIn = standInFor(use.effect);
  const lacks = standIn?.lacks(use.params) ?? null;
  if (lacks !== null) return [say`needs ${lacks}`];
  return forAfterEffects([use]).flatMap(({ effect }) => {
    const spec = findEffect(effect)?.spec;
    if (!spec || isPremiereOnly(spec)) return [say`needs ${spec?.displayName ?? effect}, which After Effects does not have`];
    return nameInAfterEffects(spec, installed) === null ? [say`needs ${spec.displayName} (${spec.matchName}), which this After Effects does not list`] : [];
  });
}

function isDefault(param: ParamSpec, value: ParamValue | undefined): boolean {
  return value === undefined || String(value) === String(param.default);
}
