import type { HostAbilities } from "../../../shared/host/host-profile";
import { say } from "../../../shared/words/say";

/** What a revert does with an effect that was added, and with what somebody has made in it since. */
export function removalWords(effect: string, { noticesWork }: HostAbilities): string {
  if (noticesWork) return say`Revert also removes the ${effect} added here, unless something else in it was changed since: then it is left alone, and the panel says so.`;
  if (effect.startsWith("Lumetri")) return say`Revert also removes the Lumetri added here, with any curves, wheels or masks made in it since: this panel cannot see those.`;
  return say`Revert also removes the ${effect} added here, with what was made in it since that this panel cannot see.`;
}
