import { describeProblem, type HostProblem } from "../host/host-problem";

/** A problem where there is room for a line only: what happened, and what can be done. */
export function problemInALine(problem: HostProblem): string {
  const { happened, advice } = describeProblem(problem);
  return `${happened} ${advice}`;
}
