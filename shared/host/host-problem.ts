import { assertNever } from "../basics/assert-never";
import type { StaleEdit } from "../edits/edit";

/** Everything that can stand between a panel and its host, as a value. */
export type HostProblem =
  | { readonly kind: "no-project" }
  | { readonly kind: "no-sequence" }
  | { readonly kind: "sequence-gone"; readonly name: string | null }
  | { readonly kind: "no-composition" }
  | { readonly kind: "composition-gone"; readonly name: string | null }
  | { readonly kind: "left-behind"; readonly what: string; readonly why: string }
  | { readonly kind: "other-project" }
  | { readonly kind: "stale"; readonly edits: readonly StaleEdit[] }
  | { readonly kind: "unsupported"; readonly what: string; readonly advice: string }
  | { readonly kind: "frame-missing"; readonly at: string; readonly waitedMs: number }
  | { readonly kind: "frame-damaged"; readonly at: string; readonly detail: string }
  | { readonly kind: "frame-wrong-size"; readonly at: string; readonly expected: string; readonly found: string }
  | { readonly kind: "missing-file"; readonly name: string }
  | { readonly kind: "disk-full"; readonly during: string }
  | { readonly kind: "host-refused"; readonly during: string; readonly message: string }
  | { readonly kind: "unsure"; readonly during: string; readonly message: string }
  | { readonly kind: "host-ignored"; readonly during: string }
  | { readonly kind: "not-read-back"; readonly during: string; readonly differences: readonly string[] }
  /** A policy stands against it: `what` ends "does not allow …", `by` is the studio, `contact` whom to ask. */
  | { readonly kind: "not-allowed"; readonly what: string; readonly by: string; readonly contact: string }
  /** A policy was found and cannot be followed: nothing runs until it is mended. */
  | { readonly kind: "policy-closed"; readonly why: string; readonly advice: string }
  | { readonly kind: "busy"; readonly doing: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: "timed-out"; readonly during: string; readonly afterMs: number }
  | { readonly kind: "disconnected" }
  | { readonly kind: "bad-message"; readonly detail: string };

/** A problem in the three parts the panel shows: what happened, what it means for the project, what to do. */
export type ProblemText = { readonly happened: string; readonly meaning: string; readonly advice: string };

const NOTHING_CHANGED = "Nothing was changed in your project.";

/** The problem in an editor's words. */
export function describeProblem(problem: HostProblem): ProblemText {
  switch (problem.kind) {
    case "no-project":
      return { happened: "No project is open.", meaning: NOTHING_CHANGED, advice: "Open a project, then refresh." };
    case "no-sequence":
      return { happened: "No sequence is open.", meaning: NOTHING_CHANGED, advice: "Open a sequence in the timeline, then refresh." };
    case "sequence-gone":
      return { happened: `${theOne("sequence", problem.name)} is no longer in this project.`, meaning: NOTHING_CHANGED, advice: "Open a sequence, then refresh." };
    case "no-composition":
      return { happened: "No composition is open.", meaning: NOTHING_CHANGED, advice: "Open one composition (not several at once), then refresh." };
    case "composition-gone":
      return { happened: `${theOne("composition", problem.name)} is no longer in this project.`, meaning: NOTHING_CHANGED, advice: "Open a composition, then refresh." };
    case "left-behind":
      return {
        happened: `${problem.what} could not be taken away again: ${problem.why}`,
        meaning: "It stays in the project panel and changes nothing else.",
        advice: "Use Edit > Undo, or delete it in the project panel.",
      };
    case "other-project":
      return { happened: "Another project is open in the host now.", meaning: NOTHING_CHANGED, advice: "Bring the project of this preview to the front, or refresh to look at the one that is open." };
    case "stale":
      return { happened: describeStale(problem.edits), meaning: NOTHING_CHANGED, advice: "Refresh to look at the project as it is now." };
    case "unsupported":
      return { happened: `This host cannot ${problem.what}.`, meaning: NOTHING_CHANGED, advice: problem.advice };
    case "frame-missing":
      return {
        happened: `The host did not write the frame at ${problem.at} (waited ${(problem.waitedMs / 1000).toFixed(1)} s).`,
        meaning: NOTHING_CHANGED,
        advice: "Try again. If it happens often, close other programs that render, or restart the host.",
      };
    case "frame-damaged":
      return { happened: `The frame at ${problem.at} cannot be read: ${problem.detail}.`, meaning: NOTHING_CHANGED, advice: "Try again; check the free disk space." };
    case "frame-wrong-size":
      return {
        happened: `The frame at ${problem.at} came as ${problem.found} instead of ${problem.expected}.`,
        meaning: NOTHING_CHANGED,
        advice: "Try again, and check the frame size in the settings of the sequence or composition.",
      };
    case "missing-file":
      return { happened: `The file ${problem.name} is not there.`, meaning: NOTHING_CHANGED, advice: "If it belongs to the plugin, reinstall the plugin." };
    case "disk-full":
      return { happened: `The disk is full (${problem.during}).`, meaning: NOTHING_CHANGED, advice: "Free some space on the system disk, then try again." };
    case "host-refused":
      return { happened: `The host refused ${problem.during}: ${problem.message}`, meaning: NOTHING_CHANGED, advice: "Refresh and try again." };
    case "unsure":
      return {
        happened: `An error came up while ${problem.during}: ${problem.message}`,
        meaning: "Part of it may have been done.",
        advice: "Refresh to see what the project holds, and look at Edit > Undo.",
      };
    case "host-ignored":
      return {
        happened: `The host said yes to "${problem.during}" and did nothing.`,
        meaning: "What had been done before it was taken back.",
        advice: "Save, restart the host and try again.",
      };
    case "not-read-back":
      return {
        happened: `After "${problem.during}" the project does not hold what was asked for: ${problem.differences.join("; ")}.`,
        meaning: "What had been done was taken back as far as possible; the receipt says what is there now.",
        advice: "Look at the receipt, and use Edit > Undo if you want the rest back too.",
      };
    case "not-allowed":
      return { happened: `${problem.by} does not allow ${problem.what}.`, meaning: NOTHING_CHANGED, advice: `Ask ${problem.contact} if you need it.` };
    case "policy-closed":
      return { happened: `The studio's policy cannot be followed: ${problem.why}`, meaning: "No helper runs until it is mended. Nothing was changed in your project.", advice: problem.advice };
    case "busy":
      return { happened: `The host is still busy with ${problem.doing}.`, meaning: NOTHING_CHANGED, advice: "Wait until it has finished, then try again." };
    case "cancelled":
      return { happened: "Cancelled.", meaning: NOTHING_CHANGED, advice: "Start again when you like." };
    case "timed-out":
      return { happened: `No answer from the host during ${problem.during} after ${Math.round(problem.afterMs / 1000)} s.`, meaning: "The host may still be working.", advice: "Wait a moment, then refresh to see what the project holds." };
    case "disconnected":
      return { happened: "The connection between this panel and the host was lost.", meaning: "The host keeps what it had done.", advice: "Close and reopen the panel." };
    case "bad-message":
      return { happened: `Panel and host do not understand each other: ${problem.detail}.`, meaning: NOTHING_CHANGED, advice: "Reinstall the plugin, so that both parts are of the same version." };
    default:
      return assertNever(problem);
  }
}

/** References mean nothing to an editor: without a name it is the one that was looked at. */
function theOne(what: string, name: string | null): string {
  return name === null ? `The ${what} that was looked at` : `The ${what} ${name}`;
}

function describeStale(edits: readonly StaleEdit[]): string {
  const first = edits[0];
  if (!first) return "The project changed since this preview.";
  const more = edits.length > 1 ? ` (and ${edits.length - 1} more)` : "";
  return `The project changed since this preview: ${first.on} should be ${first.expected}, but is ${first.found}${more}.`;
}
