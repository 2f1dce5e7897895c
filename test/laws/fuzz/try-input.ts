import type { FuzzTarget } from "./fuzz-target";

/** What every reader is allowed: a moment, and a time that grows with the input and not with its square. */
const MOMENT_MS = 400;
const CHARACTERS_PER_MS = 100;

/** Slowness is measured again before it is believed: other programs run on this machine too. */
const TIMES_MEASURED = 3;

/** Gives one input to a target; null when all is well, else what is not. */
export async function tryInput({ judge }: FuzzTarget, input: string): Promise<string | null> {
  const allowed = MOMENT_MS + input.length / CHARACTERS_PER_MS;
  let took = Infinity;
  for (let time = 0; time < TIMES_MEASURED && took > allowed; time++) {
    const started = performance.now();
    try {
      await judge(input);
    } catch (error) {
      return error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
    took = Math.min(took, performance.now() - started);
  }
  if (took > allowed) return `It took ${Math.round(took)} ms for ${input.length} characters; ${Math.round(allowed)} ms are allowed.`;
  return "polluted" in {} ? "Every object has a new field now." : null;
}
