import type { AssistanceReport } from "./assistance-report";

/** The report as JSON text, as `assistance-report.schema.json` describes it. */
export function reportJson(report: AssistanceReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
