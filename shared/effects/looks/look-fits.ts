import { assertNever } from "../../basics/assert-never";
import { fail, succeed, type Result } from "../../basics/result";
import type { EffectSpec, ParamSpec, ParamValue } from "../effect-spec";
import { isPremiereOnly } from "./check-recipe";
import type { Look, LookEffect, LookHost } from "./look";
import { lookEffectSpec } from "./look-effect-spec";
import { stackAt } from "./look-strength";

/**
 * Whether a host can carry a look: refused with a list of what it lacks, in words that follow "This look".
 * `installed` are the match names that the host at hand lists; null where it was not asked.
 */
export function lookFits(look: Look, host: LookHost, installed: ReadonlySet<string> | null): Result<Look, readonly string[]> {
  const written = stackAt(look, 1);
  const lacks = look.stack.flatMap((use, at) => lacking(use, Object.keys(written[at]?.params ?? {}), host, installed));
  return lacks.length === 0 ? succeed(look) : fail([...new Set(lacks)]);
}

function lacking(use: LookEffect, written: readonly string[], host: LookHost, installed: ReadonlySet<string> | null): readonly string[] {
  const spec = lookEffectSpec(use);
  const matchName = nameIn(spec, use, host);
  if (matchName === null) return [`needs ${spec.displayName}, which ${called(host)} does not have`];
  if (installed && !installed.has(matchName)) return [`needs ${spec.displayName} (${matchName}), which this ${called(host)} does not list`];
  if (host === "after-effects") return [];
  return written.flatMap((id) => {
    const param = spec.params.find((each) => each.id === id);
    if (!param || spec.premiere?.params.some(({ stands }) => stands?.for === id) || isDefault(param, use.params[id])) return [];
    return [`needs ${param.name} of ${spec.displayName}, which cannot be set in Premiere`];
  });
}

function nameIn(spec: EffectSpec, use: LookEffect, host: LookHost): string | null {
  switch (host) {
    case "premiere":
      return use.premiere;
    case "after-effects":
      return isPremiereOnly(spec) ? null : spec.matchName;
    default:
      return assertNever(host);
  }
}

function isDefault(param: ParamSpec, value: ParamValue | undefined): boolean {
  return value === undefined || String(value) === String(param.default);
}

function called(host: LookHost): string {
  return host === "premiere" ? "Premiere" : "After Effects";
}
