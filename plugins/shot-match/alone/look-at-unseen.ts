import { succeed, type Result } from "../../../shared/basics/result";
import { lookAt, type SearchProblem, type SearchTools } from "../search/find-matches";
import { withOutcome, type MatchRun } from "../search/match-run";
import type { Looked } from "../search/shot-outcome";

/** A run with what was seen of some shots, to be compared now. */
type Seen = { readonly run: MatchRun; readonly changed: ReadonlyMap<string, Looked> };

/** Looks at these shots of a run, one after the other. One that cannot be seen gets its own outcome and the others go on. */
export async function lookAtUnseen(
  { see, carrier }: Pick<SearchTools, "see" | "carrier">,
  run: MatchRun,
  keys: ReadonlySet<string>,
  onRun: (run: MatchRun, done: number) => void,
  signal: AbortSignal,
): Promise<Result<Seen, SearchProblem>> {
  let now = run;
  const changed = new Map<string, Looked>();
  const wanted = run.shots.filter(({ shot }) => keys.has(shot.key));
  for (const [done, { shot }] of wanted.entries()) {
    const tell = (next: MatchRun): void => onRun((now = next), done);
    const looked = await lookAt(
      { see, carrier },
      shot,
      { onOutcome: (key, outcome) => tell(withOutcome(now, key, outcome)), onLooked: (key, found) => tell(withOutcome(now, key, { kind: "comparing", frame: found.seen.middle }, found)) },
      signal,
    );
    if (!looked.ok) return looked;
    if (looked.value) changed.set(shot.key, looked.value);
  }
  return succeed({ run: now, changed });
}
