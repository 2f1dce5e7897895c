import { fail, succeed, type Result } from "../../../shared/basics/result";
import { readOptions } from "../option-values";

/** Which books make a report, on what, and where it goes. Moments are ISO 8601, UTC; `until` is the first one that is out. */
export type ReportOrder = {
  readonly command: "report";
  readonly books: readonly string[];
  readonly out: string;
  readonly title: string | null;
  readonly sequences: readonly string[];
  readonly projects: readonly string[];
  readonly from: string | null;
  readonly until: string | null;
  readonly by: string | null;
  readonly asJson: boolean;
};

type HelpOrder = { readonly command: "help"; readonly topic: "report" };

/** What the words behind `trimbin report` ask for. */
export function parseReport(args: readonly string[]): Result<ReportOrder | HelpOrder, string> {
  if (args.includes("-h")) return succeed({ command: "help", topic: "report" });
  const read = readOptions(args, { ledger: "many", out: "one", title: "one", sequence: "many", project: "many", from: "one", until: "one", by: "one", json: "flag", help: "flag" });
  if (!read.ok) return read;
  const { has, one, many, rest } = read.value;
  if (has("help")) return succeed({ command: "help", topic: "report" });
  if (rest[0] !== undefined) return fail(`"${rest[0]}" belongs to no option. The ledger's books are named with --ledger.`);
  const out = one("out");
  if (many("ledger").length === 0) return fail("report needs --ledger, the books of the ledger.");
  if (out === undefined) return fail("report needs --out, the folder to write the report to.");
  const from = dayOf(one("from"), 0);
  const until = dayOf(one("until"), 1);
  if (!from.ok) return from;
  if (!until.ok) return until;
  return succeed({
    command: "report",
    books: many("ledger"),
    out,
    title: one("title") ?? null,
    sequences: many("sequence"),
    projects: many("project"),
    from: from.value,
    until: until.value,
    by: one("by") ?? null,
    asJson: has("json"),
  });
}

function dayOf(text: string | undefined, daysLater: number): Result<string | null, string> {
  if (text === undefined) return succeed(null);
  const start = new Date(`${text}T00:00:00.000Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(start.getTime()) || start.toISOString().slice(0, 10) !== text) return fail(`"${text}" is no day. Write it as 2026-11-23.`);
  start.setUTCDate(start.getUTCDate() + daysLater);
  return succeed(start.toISOString());
}
