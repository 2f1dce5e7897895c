import { fail, succeed, type Result } from "../basics/result";
import type { HostProblem } from "./host-problem";

/** A host's words, in characters: no reader wants more, and a receipt with more than the schema allows could not be read again. */
const MAX_MESSAGE = 1000;

/** Ends a long walk through the host with an expected problem; `attempt` turns it into a value before anybody outside sees it. */
export class HostStop extends Error {
  override readonly name = "HostStop";
  constructor(readonly problem: HostProblem) {
    super(problem.kind);
  }
}

/** Ends the walk when the person has cancelled. */
export function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new HostStop({ kind: "cancelled" });
}

/** What the work gives, or the problem that ended it; the host throws plain errors with words in them. */
export async function attempt<Value>(during: string, work: () => Promise<Value>): Promise<Result<Value, HostProblem>> {
  try {
    return succeed(await work());
  } catch (error) {
    return fail(problemFrom(error, during));
  }
}

/** The problem behind something thrown by the host, its file system or a HostStop. */
export function problemFrom(error: unknown, during: string): HostProblem {
  if (error instanceof HostStop) return error.problem;
  const message = (error instanceof Error ? error.message : String(error)).slice(0, MAX_MESSAGE);
  return /ENOSPC|no space|disk (is )?full/i.test(message) ? { kind: "disk-full", during } : { kind: "host-refused", during, message };
}

/** Did the host say that a handle is from before a commit? Words as measured on 26.3 by several users of the API. */
export function isDeadHandle(error: unknown): boolean {
  return error instanceof Error && error.message.includes("no longer valid");
}
