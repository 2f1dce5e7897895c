import { readFileSync, readdirSync } from "node:fs";
import * as v from "valibot";
import { appendLines } from "../../../../shared/chain/append-line";
import { toAsciiJson } from "../../../../shared/chain/ascii-json";
import { bookFile, chainOwner } from "../../../../shared/chain/book-file";
import { chainStart } from "../../../../shared/chain/chain-line";
import { readBook } from "../../../../shared/chain/read-book";
import { ledgerEntrySchema } from "../../../../shared/host/ledger-entry-schema";
import { knownBook } from "../../../../shared/host/ledger/known-book";
import { assistanceReport } from "../../../../shared/ledger/report/assistance-report";
import { reportCsv } from "../../../../shared/ledger/report/report-csv";
import { reportHtml } from "../../../../shared/ledger/report/report-html";
import { readLedger } from "../../../../shared/ledger/read-ledger";
import { policyProblemInWords, readPolicy } from "../../../../shared/policy/read-policy";
import { policySchema } from "../../../../shared/policy/policy-schema";
import { matched, revertOf } from "../../../unit/ledger-panel/entries";
import { holds, saysWhy, type FuzzTarget } from "../fuzz-target";

const EXAMPLES = "shared/policy/examples";
const SEAT = { app: "premiere", seat: "0123456789abcdef" };

/** A studio's policy: read as a whole or not at all. */
export const policy: FuzzTarget = {
  name: "policy",
  samples: readdirSync(EXAMPLES).map((name) => readFileSync(`${EXAMPLES}/${name}`, "utf8")),
  judge(input) {
    const read = readPolicy(input);
    if (!read.ok) return saysWhy(policyProblemInWords(read.problem));
    holds(v.is(policySchema, read.value), "what was read is a policy");
  },
};

const entry = { ...matched("one", ["A001", "A002"]), seat: SEAT.seat };
const BOOK = appendLines(true, chainStart(chainOwner(SEAT)), [entry, { ...revertOf(entry, ["A001"], "2026-11-02T11:00:00Z"), seat: SEAT.seat }].map(toAsciiJson)).text;
const scope = { title: "Everything", projects: null, sequences: null, from: null, until: null };

/** A book of the ledger that somebody else may have written: every line is an entry or a fault, and a changed one never counts as whole. */
export const ledgerBook: FuzzTarget = {
  name: "ledger-book",
  samples: [BOOK],
  judge(input) {
    const name = bookFile({ ...SEAT, number: 1 });
    const { entries, faults } = readLedger([{ listing: { name, place: "studio", own: false, bytes: input.length, head: null }, text: input }]);
    knownBook(name, input, undefined);
    for (const each of entries) holds(v.is(ledgerEntrySchema, JSON.parse(JSON.stringify(each.entry, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value)))), "an entry is one");
    for (const { text } of faults) saysWhy(text);
    const { lines } = readBook(BOOK, null);
    const written = new Set(lines.map((line) => line.entry));
    const now = readBook(input, chainStart(chainOwner(SEAT))).lines.filter(({ intact }) => intact);
    holds(now.every((line) => written.has(line.entry)), "only what was written counts as whole");
    const report = assistanceReport({ entries, faults, standings: null }, scope, { by: null, at: "2026-11-23T12:00:00Z", trimbin: "0.1.0" });
    holds(!/<(script|img|iframe|svg|object|link|base)\b/i.test(reportHtml(report)), "the report's page has no element that runs or loads");
    holds(!/(^|[\r\n,])"?[=+@]/.test(reportCsv(report)), "no cell of the report's table is a formula");
  },
};
