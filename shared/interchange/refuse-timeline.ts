import { fail, type Result } from "../basics/result";
import type { TimelineProblem } from "./read-cut-list";

/** What a file quotes of itself may be endless; a panel's line is not. */
const LONGEST_REASON = 500;

/** The refusal of a timeline file, with the reason for the editor. */
export function refuseTimeline(reason: string): Result<never, TimelineProblem> {
  return fail({ kind: "bad-timeline", reason: reason.length > LONGEST_REASON ? `${reason.slice(0, LONGEST_REASON)}…` : reason });
}
