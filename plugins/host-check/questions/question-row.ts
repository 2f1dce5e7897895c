import type { HostQuestion } from "../../../shared/host/check-port";
import type { PageProbe } from "../page/page-probe";
import { say } from "../../../shared/words/say";
import type { QuestionWords } from "./question-table";
import { questionWords } from "./question-words";

/** Who is asked. */
export type QuestionGroup = "host" | "person" | "page" | "calibration";

/** One question that can be ticked, in an editor's words; `technical` is what it is called on the page to send, and `does` what happens meanwhile. */
export type QuestionRow = QuestionWords & { readonly id: string; readonly group: QuestionGroup; readonly technical: string | null; readonly does: string };

/** The groups in the order they are shown. */
export const QUESTION_GROUPS: readonly QuestionGroup[] = ["host", "page", "person", "calibration"];

/** The calibration is one question, however many renders it takes. */
export const CALIBRATION_ID = "lumetri-calibration";

// By and large, for the line that says how long it takes; hosts differ.
const SECONDS_EACH: { readonly [Group in QuestionGroup]: number } = { host: 3, page: 1, person: 30, calibration: 150 };

/** All that can be asked of this host and in this page. `renders` is null where the calibration is not available. */
export function questionRows(host: readonly HostQuestion[], probes: readonly PageProbe[], asked: readonly PageProbe[], renders: number | null): readonly QuestionRow[] {
  const calibration = { id: CALIBRATION_ID, asks: say`How does Lumetri answer its sliders?` };
  return [
    ...host.map((question) => row(question, question.needsPerson ? "person" : "host", question.does)),
    ...probes.map((probe) => row(probe, "page", "")),
    ...asked.map((probe) => row(probe, "person", say`You press keys or cover the panel, as the step says.`)),
    ...(renders === null ? [] : [row(calibration, "calibration", say`Renders a colour chart through every slider, ${renders} frames.`)]),
  ];
}

/** About how many minutes these questions take, at least one. */
export function aboutMinutes(rows: readonly QuestionRow[]): number {
  return Math.max(1, Math.round(aboutSeconds(rows) / 60));
}

/** About how many seconds these questions take. */
export function aboutSeconds(rows: readonly QuestionRow[]): number {
  return rows.reduce((sum, { group }) => sum + SECONDS_EACH[group], 0);
}

function row(question: { readonly id: string; readonly asks: string }, group: QuestionGroup, does: string): QuestionRow {
  const words = questionWords(question);
  return { id: question.id, group, ...words, technical: words.asks === question.asks ? null : question.asks, does };
}
