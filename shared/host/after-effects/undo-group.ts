import { fail, succeed, type Result } from "../../basics/result";
import type { HostProblem } from "../host-problem";
import { HostStop, problemFrom } from "../host-stop";

/** What a host may answer: the pages say boolean, ExtendScript answers nothing. */
type GroupAnswer = boolean | undefined;

/**
 * Does the work as one entry in Edit > Undo, which is closed whatever happens. The work must not wait for anything: what a person does meanwhile
 * would join the group (documented: pairs nest), and who closes it when the turn ends is undefined. Throws, with nothing done, where no group could
 * be opened; after a problem some of the work may be done.
 */
export function inUndoGroup<Value>(app: AfterEffectsUXP.Application, label: string, work: () => Value): Result<Value, HostProblem> {
  const opened: GroupAnswer = app.beginUndoGroup(label);
  if (opened === false) throw new HostStop({ kind: "host-refused", during: label, message: "it opened no undo group." });
  let done: Result<Value, HostProblem>;
  try {
    done = succeed(work());
  } catch (error) {
    done = fail(problemFrom(error, label));
  }
  try {
    closeGroup(app);
  } catch (error) {
    return fail({ kind: "unsure", during: label, message: error instanceof Error ? error.message : String(error) });
  }
  return done;
}

/** A group left open would swallow what the person does next, so the host is asked twice. */
function closeGroup(app: AfterEffectsUXP.Application): void {
  try {
    app.endUndoGroup();
  } catch {
    app.endUndoGroup();
  }
}
