import { assertNever } from "../../../shared/basics/assert-never";
import type { AssistanceReport } from "../../../shared/ledger/report/assistance-report";
import { reportCsv } from "../../../shared/ledger/report/report-csv";
import { reportHtml } from "../../../shared/ledger/report/report-html";
import { reportJson } from "../../../shared/ledger/report/report-json";
import { say } from "../../../shared/words/say";

/** The kinds of file a report is saved as. */
export const REPORT_FORMATS = [
  { extension: "html", label: say`Web page (.html)` },
  { extension: "csv", label: say`Spreadsheet (.csv)` },
  { extension: "json", label: say`Data (.json)` },
] as const;

/** One of them. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The report as the text of such a file. */
export function reportText(report: AssistanceReport, { extension }: ReportFormat): string {
  switch (extension) {
    case "html":
      return reportHtml(report);
    case "csv":
      return reportCsv(report);
    case "json":
      return reportJson(report);
    default:
      return assertNever(extension);
  }
}
