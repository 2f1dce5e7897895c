import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import { TRIMBIN_VERSION } from "../../../shared/host/trimbin-version";
import { readLedger } from "../../../shared/ledger/read-ledger";
import { sequencesOf } from "../../../shared/ledger/entry-lines";
import { assistanceReport } from "../../../shared/ledger/report/assistance-report";
import { reportCsv } from "../../../shared/ledger/report/report-csv";
import { reportHtml } from "../../../shared/ledger/report/report-html";
import { reportJson } from "../../../shared/ledger/report/report-json";
import { makeFolder } from "../output/make-folder";
import { writeWholeFile } from "../output/whole-file";
import type { Surroundings } from "../surroundings";
import type { ReportOrder } from "./parse-report";

type ReadBook = Parameters<typeof readLedger>[0][number];

/** Writes the AI assistance report of these books as a page, a table and JSON. Returns what stopped it, or null. */
export async function reportCommand(order: ReportOrder, { folder }: Surroundings): Promise<string | null> {
  const books: ReadBook[] = [];
  for (const name of order.books) {
    const book = await openBook(name, resolve(folder, name));
    if (!book.ok) return book.problem;
    books.push(book.value);
  }
  const { entries, faults } = readLedger(books);
  const sequences = idsOf(order.sequences, entries.flatMap(({ entry }) => sequencesOf(entry)), "sequence");
  if (!sequences.ok) return sequences.problem;
  const projects = idsOf(order.projects, entries.map(({ entry }) => entry.receipt.project), "project");
  if (!projects.ok) return projects.problem;
  const title = order.title ?? (order.sequences.length > 0 ? order.sequences.join(", ") : order.projects.length > 0 ? order.projects.join(", ") : "Everything in the ledger");
  const scope = { title, projects: projects.value, sequences: sequences.value, from: order.from, until: order.until };
  const report = assistanceReport({ entries, faults, standings: null }, scope, { by: order.by, at: new Date().toISOString(), trimbin: TRIMBIN_VERSION });
  const out = resolve(folder, order.out);
  const made = await makeFolder(out);
  if (!made.ok) return made.problem;
  const files = { html: reportHtml(report), csv: reportCsv(report), json: reportJson(report) };
  for (const [extension, text] of Object.entries(files)) {
    const written = await writeWholeFile(join(out, `report.${extension}`), text);
    if (!written.ok) return written.problem;
  }
  process.stdout.write(order.asJson ? files.json : `${report.statement.join("\n")}\n`);
  return null;
}

async function openBook(name: string, path: string): Promise<Result<ReadBook, string>> {
  const bytes = await readFile(path).catch((problem: NodeJS.ErrnoException) => problem.code ?? problem.message);
  if (typeof bytes === "string") return fail(bytes === "ENOENT" ? `${name} does not exist. Name a book of the ledger with --ledger.` : `${name} could not be read (${bytes}). Check the file and its permissions.`);
  const book: ReadBook = { listing: { name: basename(path), place: "studio", own: false, bytes: bytes.length, head: null }, text: bytes.toString("utf8") };
  const { entries, faults } = readLedger([book]);
  if (entries.length === 0 && faults.length > 0) return fail(`${name} is no book of a ledger. Name a file that Trimbin's ledger wrote.`);
  return succeed(book);
}

/** The ids of what was named; null where nothing was. */
function idsOf(wanted: readonly string[], there: readonly { readonly guid: string; readonly name: string | null }[], what: string): Result<readonly string[] | null, string> {
  if (wanted.length === 0) return succeed(null);
  const ids: string[] = [];
  for (const each of wanted) {
    const found = there.filter(({ guid, name }) => guid === each || name === each).map(({ guid }) => guid);
    if (found.length === 0) return fail(`There is no ${what} "${each}" in the ledger.`);
    ids.push(...found);
  }
  return succeed([...new Set(ids)]);
}
