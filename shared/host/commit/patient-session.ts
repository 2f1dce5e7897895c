import type { HostClock } from "../host-clock";
import { withinTime } from "../within-time";
import type { PlanSession } from "./plan-session";

/** A plan of thousands of clips is read with pauses; a host that takes longer than this will not answer any more. */
const READ_MS = 600_000;

/** A step is a handful of edits. */
const STEP_MS = 100_000;

/** The same session over a host whose promises may never settle: a call that takes too long ends as a problem, and what it still does afterwards changes nothing. */
export function patientSession(session: PlanSession, clock: HostClock): PlanSession {
  return {
    get hasAsked() {
      return session.hasAsked;
    },
    whyRefused: (plan, before) => session.whyRefused(plan, before),
    read: (edits, signal) => withinTime(clock, READ_MS, "reading the project", session.read(edits, signal)),
    readWhereabouts: (edits, signal) => withinTime(clock, READ_MS, "reading the project", session.readWhereabouts(edits, signal)),
    waitForTurn: (signal) => session.waitForTurn(signal),
    transact: async (step) => {
      let isLate = false;
      try {
        return await withinTime(clock, STEP_MS, step.label, session.transact(step, () => isLate));
      } finally {
        isLate = true;
      }
    },
  };
}
