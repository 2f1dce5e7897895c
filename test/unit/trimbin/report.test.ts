import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bookOf, matched, revertOf } from "../ledger-panel/entries";
import { runTrimbin, type Run } from "./run-trimbin";

const ONE = matched("hero", ["kitchen", "garden"]);
const BOOK = bookOf(ONE, revertOf(ONE, ["garden"], "2026-11-05T10:00:00Z"));

async function report(args: readonly string[], then: (folder: string) => Promise<void> = () => Promise.resolve()): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), "trimbin-report-"));
  try {
    await writeFile(join(folder, "ada.jsonl"), BOOK);
    await writeFile(join(folder, "torn.jsonl"), BOOK.slice(0, -40));
    await writeFile(join(folder, "poem.txt"), "Roses are red.\n");
    const run = await runTrimbin(folder, ["report", ...args]);
    await then(folder);
    return run;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe("trimbin report", () => {
  it("writes the report of a sequence as a page, a table and JSON, and prints its statement", async () => {
    const run = await report(["--ledger", "ada.jsonl", "--out", "made/here", "--sequence", "Reel 1", "--by", "Cleo"], async (folder) => {
      const [html, csv, json] = await Promise.all(["html", "csv", "json"].map((kind) => readFile(join(folder, `made/here/report.${kind}`), "utf8")));
      expect(html).toContain("AI assistance report: <bdi>Reel 1</bdi>");
      expect(csv).toContain("kitchen");
      expect(JSON.parse(json ?? "")).toMatchObject({ title: "Reel 1", made: { by: "Cleo" }, counts: { plans: 1, accepted: 2, takenBack: 1 } });
    });
    expect(run).toMatchObject({ code: 0, complaint: "" });
    expect(run.out).toMatch(/^Trimbin's panels assisted with Reel 1: 1 plan was applied\./);
  }, 60_000);

  it("reads a torn book as far as it goes, and says so in the report", async () => {
    const { code, out } = await report(["--ledger", "torn.jsonl", "--out", ".", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out).limits.join(" ")).toMatch(/torn\.jsonl is not whole \(line 2\)/);
  }, 60_000);

  it("refuses in one line what it cannot do", async () => {
    const runs = await Promise.all([report(["--out", "x"]), report(["--ledger", "gone.jsonl", "--out", "x"]), report(["--ledger", "poem.txt", "--out", "x"]), report(["--ledger", "ada.jsonl", "--out", "x", "--sequence", "Reel 9"]), report(["--ledger", "ada.jsonl", "--out", "x", "--from", "2026-02-31"])]);
    expect(runs.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2]);
    expect(runs.map(({ complaint }) => complaint)).toEqual([/needs --ledger/, /gone\.jsonl does not exist/, /poem\.txt is no book/, /no sequence "Reel 9"/, /"2026-02-31" is no day/].map((words) => expect.stringMatching(words)));
  }, 60_000);
});
