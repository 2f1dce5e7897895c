import * as v from "valibot";
import { boundedJson } from "../../../shared/basics/bounded-json";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import { numberFrom, oneOf, textOf } from "../../../shared/basics/plain-schemas";
import { say } from "../../../shared/words/say";

/** What the panel remembers beside looks and taste: favourites and measured fidelity, by look. */
export type Kept = {
  readonly favourites: ReadonlySet<string>;
  readonly badges: ReadonlyMap<string, Badge>;
  readonly keeping: Keeping;
};

/** How far the host's own frame was from our picture of the look, once. */
export type Badge = {
  /** "Premiere 26.3". */
  readonly host: string;
  /** Mean CIEDE2000. */
  readonly difference: number;
  /** 0 to 1.5. */
  readonly strength: number;
  /** ISO 8601, UTC. */
  readonly at: string;
};

/** Whether it is on the disk; `why` is a sentence. */
export type Keeping = { readonly kind: "kept" } | { readonly kind: "failed"; readonly why: string };

/** Before anything was remembered. */
export const NOTHING_KEPT: Kept = { favourites: new Set(), badges: new Map(), keeping: { kind: "kept" } };

const FORMAT = "trimbin-effect-previews/1";
const LONGEST_KEY = 400;
/** Ten thousand favourites. */
const MAX_TEXT = 4_000_000;

const badgeSchema: v.GenericSchema<unknown, Badge> = v.strictObject({ host: textOf(1, 100), difference: numberFrom(0, 200), strength: numberFrom(0, 2), at: textOf(1, 40) });

const keptSchema = v.strictObject({
  format: oneOf(FORMAT),
  favourites: v.array(textOf(1, LONGEST_KEY)),
  badges: v.array(v.strictObject({ look: textOf(1, LONGEST_KEY), badge: badgeSchema })),
});

/** As it lies in the plugin's data. */
export function keptText({ favourites, badges }: Kept): string {
  return JSON.stringify({ format: FORMAT, favourites: [...favourites], badges: [...badges].map(([look, badge]) => ({ look, badge })) });
}

/** Reads what keptText wrote; the problem is a sentence. */
export function readKept(text: string): Result<Kept, string> {
  let data: unknown;
  try {
    data = boundedJson(text, MAX_TEXT);
  } catch (error) {
    return fail(say`What this panel remembered is damaged and is not used: ${String(error)}. The next favourite starts it anew.`);
  }
  const parsed = v.safeParse(keptSchema, data);
  if (!parsed.success) return fail(say`What this panel remembered is damaged or of another version and is not used. The next favourite starts it anew.`);
  const { favourites, badges } = parsed.output;
  return succeed({ favourites: new Set(favourites), badges: new Map(badges.map(({ look, badge }) => [look, badge])), keeping: { kind: "kept" } });
}
