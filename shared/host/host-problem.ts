import { assertNever } from "../basics/assert-never";
import type { StaleEdit } from "../edits/edit";
import { say } from "../words/say";

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
  /** A file of the plugin's is not the one that shipped. */
  | { readonly kind: "changed-file"; readonly name: string }
  /** A file that is longer than any that is read, both in bytes. */
  | { readonly kind: "too-large"; readonly name: string; readonly bytes: number; readonly most: number }
  | { readonly kind: "disk-full"; readonly during: string }
  | { readonly kind: "host-refused"; readonly during: string; readonly message: string }
  | { readonly kind: "unsure"; readonly during: string; readonly message: string }
  | { readonly kind: "host-ignored"; readonly during: string }
  | { readonly kind: "not-read-back"; readonly during: string; readonly differences: readonly string[] }
  /** A policy stands against it: `what` ends "does not allow …", `by` is the studio, `contact` whom to ask. */
  | { readonly kind: "not-allowed"; readonly what: string; readonly by: string; readonly contact: string }
  /** A policy was found and cannot be followed: nothing runs until it is mended. */
  | { readonly kind: "policy-closed"; readonly why: string; readonly advice: string; readonly detail?: string }
  | { readonly kind: "busy"; readonly doing: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: "timed-out"; readonly during: string; readonly afterMs: number }
  | { readonly kind: "disconnected" }
  | { readonly kind: "bad-message"; readonly detail: string };

/** A problem in the three parts the panel shows: what happened, what it means for the project, what to do; `detail` is for whoever mends it. */
export type ProblemText = { readonly happened: string; readonly meaning: string; readonly advice: string; readonly detail?: string };

/** The problem in an editor's words. */
export function describeProblem(problem: HostProblem): ProblemText {
  const unchanged = say`Nothing was changed in your project.`;
  switch (problem.kind) {
    case "no-project":
      return { happened: say`No project is open.`, meaning: unchanged, advice: say`Open a project, then refresh.` };
    case "no-sequence":
      return { happened: say`No sequence is open.`, meaning: unchanged, advice: say`Open a sequence in the timeline, then refresh.` };
    case "sequence-gone":
      return { happened: say`${theOne("sequence", problem.name)} is no longer in this project.`, meaning: unchanged, advice: say`Open a sequence, then refresh.` };
    case "no-composition":
      return { happened: say`No composition is open.`, meaning: unchanged, advice: say`Open one composition (not several at once), then refresh.` };
    case "composition-gone":
      return { happened: say`${theOne("composition", problem.name)} is no longer in this project.`, meaning: unchanged, advice: say`Open a composition, then refresh.` };
    case "left-behind":
      return {
        happened: say`${problem.what} could not be taken away again: ${problem.why}`,
        meaning: say`It stays in the project panel and changes nothing else.`,
        advice: say`Use Edit > Undo, or delete it in the project panel.`,
      };
    case "other-project":
      return { happened: say`Another project is open in the host now.`, meaning: unchanged, advice: say`Bring the project of this preview to the front, or refresh to look at the one that is open.` };
    case "stale":
      return { happened: describeStale(problem.edits), meaning: unchanged, advice: say`Refresh to look at the project as it is now.` };
    case "unsupported":
      return { happened: say`This host cannot ${problem.what}.`, meaning: unchanged, advice: problem.advice };
    case "frame-missing":
      return {
        happened: say`The host did not write the frame at ${problem.at} (waited ${(problem.waitedMs / 1000).toFixed(1)} s).`,
        meaning: unchanged,
        advice: say`Try again. If it happens often, close other programs that render, or restart the host.`,
      };
    case "frame-damaged":
      return { happened: say`The frame at ${problem.at} cannot be read: ${problem.detail}.`, meaning: unchanged, advice: say`Try again; check the free disk space.` };
    case "frame-wrong-size":
      return {
        happened: say`The frame at ${problem.at} came as ${problem.found} instead of ${problem.expected}.`,
        meaning: unchanged,
        advice: say`Try again, and check the frame size in the settings of the sequence or composition.`,
      };
    case "missing-file":
      return { happened: say`The file ${problem.name} is not there.`, meaning: unchanged, advice: say`If it belongs to the plugin, reinstall the plugin.` };
    case "changed-file":
      return {
        happened: say`The file ${problem.name} is not the one that shipped with the plugin.`,
        meaning: say`It was not used. Nothing was changed in your project.`,
        advice: say`Reinstall the plugin. A studio that means another file lists it in its policy, by hash.`,
      };
    case "too-large":
      return {
        happened: say`The file ${problem.name} is too large: ${megabytes(problem.bytes)} MB, where at most ${megabytes(problem.most)} MB are read.`,
        meaning: say`It was not read. Nothing was changed in your project.`,
        advice: say`Nothing that Trimbin writes is as large. Ask who put it there, and move it away.`,
      };
    case "disk-full":
      return { happened: say`The disk is full (${problem.during}).`, meaning: unchanged, advice: say`Free some space on the system disk, then try again.` };
    case "host-refused":
      return { happened: say`The host refused ${problem.during}: ${problem.message}`, meaning: unchanged, advice: say`Refresh and try again.` };
    case "unsure":
      return {
        happened: say`An error came up while ${problem.during}: ${problem.message}`,
        meaning: say`Part of it may have been done.`,
        advice: say`Refresh to see what the project holds, and look at Edit > Undo.`,
      };
    case "host-ignored":
      return {
        happened: say`The host said yes to "${problem.during}" and did nothing.`,
        meaning: say`What had been done before it was taken back.`,
        advice: say`Save, restart the host and try again.`,
      };
    case "not-read-back":
      return {
        happened: say`After "${problem.during}" the project does not hold what was asked for: ${problem.differences.join("; ")}.`,
        meaning: say`What had been done was taken back as far as possible; the receipt says what is there now.`,
        advice: say`Look at the receipt, and use Edit > Undo if you want the rest back too.`,
      };
    case "not-allowed":
      return { happened: say`${problem.by} does not allow ${problem.what}.`, meaning: unchanged, advice: say`Ask ${problem.contact} if you need it.` };
    case "policy-closed":
      return {
        happened: problem.why,
        meaning: say`No helper runs until the studio's policy can be followed. Nothing was changed in your project.`,
        advice: problem.advice,
        ...(problem.detail !== undefined && { detail: problem.detail }),
      };
    case "busy":
      return { happened: say`The host is still busy with ${problem.doing}.`, meaning: unchanged, advice: say`Wait until it has finished, then try again.` };
    case "cancelled":
      return { happened: "Cancelled.", meaning: unchanged, advice: say`Start again when you like.` };
    case "timed-out":
      return { happened: say`No answer from the host during ${problem.during} after ${Math.round(problem.afterMs / 1000)} s.`, meaning: say`The host may still be working.`, advice: say`Wait a moment, then refresh to see what the project holds.` };
    case "disconnected":
      return { happened: say`The connection between this panel and the host was lost.`, meaning: say`The host keeps what it had done.`, advice: say`Close and reopen the panel.` };
    case "bad-message":
      return { happened: say`Panel and host do not understand each other: ${problem.detail}.`, meaning: unchanged, advice: say`Reinstall the plugin, so that both parts are of the same version.` };
    default:
      return assertNever(problem);
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 2 ** 20);
}

/** References mean nothing to an editor: without a name it is the one that was looked at. */
function theOne(what: string, name: string | null): string {
  return name === null ? say`The ${what} that was looked at` : say`The ${what} ${name}`;
}

function describeStale(edits: readonly StaleEdit[]): string {
  const first = edits[0];
  if (!first) return say`The project changed since this preview.`;
  const more = edits.length > 1 ? ` ${say`(and ${edits.length - 1} more)`}` : "";
  return say`The project changed since this preview: ${first.on} should be ${first.expected}, but is ${first.found}${more}.`;
}
