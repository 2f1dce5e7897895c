import type { HostQuestion } from "../../../shared/host/check-port";
import type { PageProbe } from "../page/page-probe";
import { say } from "../../../shared/words/say";

/** Who is asked. */
export type QuestionGroup = "host" | "person" | "page" | "calibration";

/** One question that can be ticked. */
export type QuestionRow = { readonly id: string; readonly group: QuestionGroup; readonly asks: string; readonly does: string };

/** The groups in the order they are shown. */
export const QUESTION_GROUPS: readonly QuestionGroup[] = ["host", "page", "person", "calibration"];

/** The calibration is one question, however many renders it takes. */
export const CALIBRATION_ID = "lumetri-calibration";

// By and large, for the line that says how long it takes; hosts differ.
const SECONDS_EACH: { readonly [Group in QuestionGroup]: number } = { host: 3, page: 1, person: 30, calibration: 150 };

/** All that can be asked of this host and in this page. `renders` is null where the calibration is not available. */
export function questionRows(host: readonly HostQuestion[], probes: readonly PageProbe[], asked: readonly PageProbe[], renders: number | null): readonly QuestionRow[] {
  return [
    ...host.map(({ id, asks, does, needsPerson }): QuestionRow => ({ id, group: needsPerson ? "person" : "host", asks, does })),
    ...probes.map(({ id, asks }): QuestionRow => ({ id, group: "page", asks, does: "" })),
    ...asked.map(({ id, asks }): QuestionRow => ({ id, group: "person", asks, does: say`You press keys or cover the panel, as the step says.` })),
    ...(renders === null ? [] : [{ id: CALIBRATION_ID, group: "calibration", asks: say`How does Lumetri answer its sliders?`, does: say`Renders a colour chart through every slider, ${renders} frames.` } as const]),
  ];
}

/** About how many minutes these questions take, at least one. */
export function aboutMinutes(rows: readonly QuestionRow[]): number {
  return Math.max(1, Math.round(rows.reduce((sum, { group }) => sum + SECONDS_EACH[group], 0) / 60));
}
