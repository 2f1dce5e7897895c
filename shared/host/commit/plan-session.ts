import type { Result } from "../../basics/result";
import type { Edit } from "../../edits/edit";
import type { EditPlan } from "../../edits/edit-plan";
import type { PlanStep } from "../../edits/plan-steps";
import type { ProjectSnapshot } from "../../project/project-snapshot";
import type { HostProblem } from "../host-problem";

/** One project during one commit, as a host gives it. Holds no live object from one call to the next. */
export interface PlanSession {
  /** Has the host been asked to change anything? From then on nobody can say that nothing was changed. */
  readonly hasAsked: boolean;
  /** Why this host does not take the plan at all, whose targets hold `before`; null where it does. */
  whyRefused(plan: EditPlan, before: ProjectSnapshot): HostProblem | null;
  /** The targets of these edits as they are now. */
  read(edits: readonly Edit[], signal: AbortSignal): Promise<ProjectSnapshot>;
  /** All clips of the sequences that these edits are about, without effects. */
  readWhereabouts(edits: readonly Edit[], signal: AbortSignal): Promise<ProjectSnapshot>;
  /** Waits until the host takes another step. Throws a HostStop when cancelled meanwhile. */
  waitForTurn(signal: AbortSignal): Promise<void>;
  /**
   * Finds everything anew and does the step: one entry in Edit > Undo. Throws, with nothing done, when something is gone, or when finding took so long that `isLate`;
   * after a problem some of it may be done.
   */
  transact(step: PlanStep, isLate: () => boolean): Promise<Result<void, HostProblem>>;
}
