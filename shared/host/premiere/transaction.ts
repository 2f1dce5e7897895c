import type { Project } from "@adobe/premierepro";
import { fail, succeed, type Result } from "../../basics/result";
import type { HostProblem } from "../host-problem";
import { createActions } from "./actions";
import { problemFrom } from "../host-stop";
import type { ReadyAction } from "./ready-action";

/**
 * Does all of it in one transaction, one labelled entry in Edit > Undo. Success means only that the host said so.
 * After a problem the host may have kept some of it: nobody has published what Premiere does with half a transaction.
 */
export function transact(project: Project, label: string, work: readonly ReadyAction[]): Result<void, HostProblem> {
  let accepted = false;
  try {
    project.lockedAccess(() => {
      accepted = project.executeTransaction((compound) => {
        for (const action of work.flatMap(createActions)) {
          if (compound.addAction(action) === false) throw new Error("an action was not accepted.");
        }
      }, label);
    });
  } catch (error) {
    return fail(problemFrom(error, label));
  }
  return accepted ? succeed(undefined) : fail({ kind: "host-refused", during: label, message: "it answered no." });
}
