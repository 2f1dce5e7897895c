import type { FuzzTarget } from "./fuzz-target";
import { mutateText } from "./mutate-text";
import { Random } from "./random";
import { tryInput } from "./try-input";

/** An input that broke a promise. */
export type FuzzFinding = { readonly input: string; readonly what: string };

/** How one target did. */
export type FuzzRun = { readonly runs: number; readonly finding: FuzzFinding | null };

/** Feeds a target with its samples and then with damaged ones, as the seed decides, until a promise breaks or `goesOn` says no. */
export async function fuzz(target: FuzzTarget, seed: number, goesOn: (runs: number) => boolean): Promise<FuzzRun> {
  const random = new Random(seed);
  const { samples } = target;
  let runs = 0;
  for (; goesOn(runs); runs++) {
    const input = samples[runs] ?? mutateText(random.of(samples), samples, random);
    const what = await tryInput(target, input);
    if (what !== null) return { runs, finding: { input, what } };
  }
  return { runs, finding: null };
}
