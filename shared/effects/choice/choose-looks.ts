import type { LookSignature } from "./look-measures";
import { perceivedCoordinates, perceivedDistance } from "./perceived-coordinates";

/** A look that may be shown: how it looks on the frame, how well it answers the search (0-1), what this editor's taste says (-1 to 1, 0 for nothing), and whether it is shown even where it looks like another. */
export type ShowableLook = { readonly id: string; readonly signature: LookSignature; readonly relevance: number; readonly taste: number; readonly stays?: boolean };

/** Ids in the order to show them; what was left out because it looks like one of them (`like`). */
export type ChosenLooks = { readonly chosen: readonly string[]; readonly leftOut: readonly { readonly id: string; readonly like: string }[] };

/** Two tiles nearer than this look the same at a glance: mean CIEDE2000 over the grid. Random choices of 24 showed pairs of 0.8; every two tiles 5 apart can be told. */
const FLOOR = 5;

/** Tiles this far apart differ as much as anybody asks for: beyond it relevance decides, or the wildest looks would always come first. */
const FAR_APART = 15;

/** How much relevance counts beside being different from what is shown already (maximal marginal relevance, Carbonell and Goldstein 1998: lambda 0.7). */
const RELEVANCE_SHARE = 0.7;

/** Taste moves a look by a quarter of the scale at most: what was asked for comes first. */
const TASTE_SHARE = 0.25;

/**
 * Chooses up to `count` looks: relevant ones first, each unlike those before it, and no two nearer than `floor` (mean CIEDE2000) but for those that stay. Fewer come back where the others
 * look like them. The same candidates in the same order give the same choice; ties go to the earlier one.
 */
export function chooseLooks(candidates: readonly ShowableLook[], count: number, floor = FLOOR): ChosenLooks {
  const waiting = candidates.map((look) => ({ id: look.id, worth: look.relevance + TASTE_SHARE * look.taste, at: perceivedCoordinates(look.signature), floor: look.stays ? 0 : floor, nearest: Infinity, like: "" }));
  const chosen: string[] = [];
  const taken = new Set<string>();
  while (chosen.length < count) {
    let best: (typeof waiting)[number] | null = null;
    let bestValue = -Infinity;
    for (const look of waiting) {
      if (look.nearest < look.floor || taken.has(look.id)) continue;
      const value = RELEVANCE_SHARE * look.worth + (1 - RELEVANCE_SHARE) * Math.min(1, look.nearest / FAR_APART);
      if (value <= bestValue) continue;
      best = look;
      bestValue = value;
    }
    if (!best) break;
    chosen.push(best.id);
    taken.add(best.id);
    for (const look of waiting) {
      if (taken.has(look.id)) continue;
      const distance = perceivedDistance(look.at, best.at);
      if (distance < look.nearest) {
        look.nearest = distance;
        look.like = best.id;
      }
    }
  }
  return { chosen, leftOut: waiting.filter((look) => !taken.has(look.id) && look.nearest < look.floor).map(({ id, like }) => ({ id, like })) };
}
