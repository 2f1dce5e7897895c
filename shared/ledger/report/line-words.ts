import { assertNever } from "../../basics/assert-never";
import type { ReportLine } from "./report-lines";
import { say } from "../../words/say";

/** What a person decided about a line, in words. */
export function decisionWord(decision: ReportLine["decision"]): string {
  switch (decision) {
    case "accepted":
      return say`Accepted as proposed`;
    case "adjusted":
      return say`Adjusted, then applied`;
    case "refused":
      return say`Refused`;
    case "unrecorded":
      return say`Applied; the decision was not recorded`;
    default:
      return assertNever(decision);
  }
}

/** What became of a line, in words. */
export function nowWords(now: ReportLine["now"]): string {
  switch (now.kind) {
    case "applied":
      return say`Applied`;
    case "refused":
      return say`Not applied`;
    case "taken-back":
      return takenBackWords(now);
    case "undone-in-host":
      return say`Undone in the host since`;
    case "changed-since":
      return say`Changed since`;
    case "stopped-half-way":
      return say`Stopped half-way. Still different from before: ${now.differences.join("; ")}`;
    default:
      return assertNever(now);
  }
}

function takenBackWords({ at, by, seat }: Extract<ReportLine["now"], { kind: "taken-back" }>): string {
  const words = by === null ? say`Taken back ${momentText(at)}` : say`Taken back ${momentText(at)} by ${by}`;
  return seat === null ? words : say`${words}, as the unsigned book of the machine ${seat} says`;
}

/** A shot with its place: "A003, track 1, 00:00:10.000". */
export function shotWords({ name, track, start }: ReportLine["shots"][number]): string {
  return [name, ...(track === null ? [] : [`track ${track}`]), ...(start === null ? [] : [start])].join(", ");
}

/** A moment for people, the same on every machine: "2026-11-23 21:15 UTC". */
export function momentText(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
