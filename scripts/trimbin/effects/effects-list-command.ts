import { ALL_EFFECTS } from "../../../shared/effects/all-effects";
import type { EffectSpec } from "../../../shared/effects/effect-spec";
import { hostOnlyEffects } from "../../../shared/effects/host-only-effects";

/** Prints every effect that can be drawn, with its parameters, and those that only a host can show. */
export function effectsListCommand(asJson: boolean): null {
  const effects = ALL_EFFECTS.map(({ spec }) => spec);
  const hostOnly = hostOnlyEffects();
  process.stdout.write(asJson ? `${JSON.stringify({ effects: effects.map(listed), hostOnly: hostOnly.map((effect) => ({ ...effect, kernel: false, label: "host only" })) }, null, 1)}\n` : table(effects, hostOnly.length));
  return null;
}

function listed(spec: EffectSpec): object {
  const { matchName, displayName, maths, source, bitDepth, fineDetail, needsAlpha, moves, params, premiere } = spec;
  return { matchName, displayName, premiere: premiere?.matchName ?? null, kernel: true, label: maths === "published" ? "published formula" : "approximation", source, bitDepth, fineDetail, needsAlpha, moves, params };
}

function table(effects: readonly EffectSpec[], hostOnly: number): string {
  const width = Math.max(...effects.map(({ matchName }) => matchName.length));
  const rows = effects.map(({ matchName, displayName, maths, premiere }) => `${matchName.padEnd(width)}  ${displayName}${maths === "approximation" ? " (approximation)" : ""}${premiere ? `, in Premiere ${premiere.matchName}` : ", not in Premiere"}`);
  return `${rows.join("\n")}\n\n${effects.length} effects are drawn here. ${hostOnly} more are host only: --json names them.\n`;
}
