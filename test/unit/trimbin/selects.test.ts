import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseCommandLine } from "../../../scripts/trimbin/command-line";
import { runTrimbin, type Run } from "./run-trimbin";

const TALK = [
  { start: 1, end: 4, speaker: "Anna", text: "The lighthouse had no budget at all." },
  { start: 4, end: 8.5, speaker: "Anna", text: "So the keeper painted it himself." },
];

const SUBTITLES = "1\n00:00:02,000 --> 00:00:05,000\nWe sold the boat in the spring.\n\n2\n00:00:05,000 --> 00:00:07,500\nThe money was gone by June.\n";

async function inFolder(test: (folder: string, selects: (...args: string[]) => Promise<Run>) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "trimbin-selects-"));
  try {
    await writeFile(join(folder, "talk.json"), JSON.stringify(TALK));
    await writeFile(join(folder, "boat.srt"), SUBTITLES);
    await test(folder, (...args) => runTrimbin(folder, ["selects", ...args]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe("trimbin selects", () => {
  it("prints what was said where, by whom, and why it was found", () =>
    inFolder(async (_folder, selects) => {
      const { code, out, complaint } = await selects("--transcript", "talk.json", "boat.srt", "--query", "budgets", "--no-meaning", "--limit", "3", "--json");
      expect({ code, complaint }).toEqual({ code: 0, complaint: "" });
      expect(JSON.parse(out)).toMatchObject({
        query: "budgets",
        list: "bites",
        results: [{ file: "talk.json", start: 1, end: 8.5, speaker: "Anna", text: "The lighthouse had no budget at all. So the keeper painted it himself.", why: { sentence: "Says budgets", meaning: null } }],
      });
      expect(JSON.parse(out).results[0].why.highlights).toMatchObject([{ text: "budget", answers: "budgets", how: "same-stem" }]);
    }), 60_000);

  it("finds what is said in other words, by meaning", () =>
    inFolder(async (_folder, selects) => {
      const { code, out } = await selects("--transcript", "talk.json", "boat.srt", "--query", "bankrupt, poor, broke", "--json");
      const { results } = JSON.parse(out);
      expect({ code, file: results[0].file }).toEqual({ code: 0, file: "boat.srt" });
      expect(results[0].why.meaning).toBeGreaterThan(0.12);
    }), 120_000);

  it("answers a file of questions line by line, beside the file too, and ends with 2 where one failed", () =>
    inFolder(async (folder) => {
      const lines = [
        { id: "q1", query: "boat", transcripts: ["talk.json", "boat.srt"] },
        { id: 2, query: "boat", transcripts: ["gone.json"] },
        { id: "q3", query: "boat" },
        { id: "q4", query: "keeper", transcripts: [join(folder, "talk.json")] },
      ];
      await writeFile(join(folder, "questions.jsonl"), `${lines.map((line) => JSON.stringify(line)).join("\n")}\nnonsense\n`);
      const { code, out, complaint } = await runTrimbin(tmpdir(), ["selects", "--queries", join(folder, "questions.jsonl"), "--no-meaning"]);
      const answers = out.trim().split("\n").map((line) => JSON.parse(line));
      expect(answers.map(({ id }) => id)).toEqual(["q1", 2, "q3", "q4", null]);
      expect(answers[0].results).toMatchObject([{ file: "boat.srt", start: 2, end: 7.5, speaker: null }]);
      expect(answers[3].results).toMatchObject([{ file: join(folder, "talk.json") }]);
      expect([answers[1].error, answers[2].error, answers[4].error].join("\n")).toMatch(/gone\.json does not exist.*\n.*Line 3: "transcripts".*\n.*Line 5 is not JSON/);
      expect({ code, complaint }).toEqual({ code: 2, complaint: 'trimbin: 3 of 5 questions failed; their lines say why under "error".\n' });
    }), 60_000);

  it("takes any text for a query: nothing at all lists everything, and what no one can have typed is not found", () =>
    inFolder(async (_folder, selects) => {
      const asked = async (query: string) => JSON.parse((await selects("--transcript", "talk.json", "--query", query, "--no-meaning", "--json")).out).results;
      expect(await asked("")).toMatchObject([{ start: 1, end: 8.5, why: { sentence: "Nothing is looked for: all is listed in order of time" } }]);
      expect(await asked("a".repeat(100_000))).toEqual([]);
    }), 60_000);

  it("gives every id back as it was, whatever it is", () =>
    inFolder(async (folder, selects) => {
      const ids = ["a", 7, null, true, ["x", 1], { scene: 4 }];
      await writeFile(join(folder, "questions.jsonl"), ids.map((id) => JSON.stringify({ id, query: "keeper", transcripts: ["talk.json"] })).join("\n"));
      const { code, out } = await selects("--queries", "questions.jsonl", "--no-meaning");
      expect({ code, ids: out.trim().split("\n").map((line) => JSON.parse(line).id) }).toEqual({ code: 0, ids });
    }), 60_000);

  it("refuses what cannot be meant, in one sentence", () => {
    const problem = (...args: string[]) => {
      const order = parseCommandLine(["selects", ...args]);
      return order.ok ? null : order.problem;
    };
    expect(problem("--query", "a")).toMatch(/needs --transcript/);
    expect(problem("--transcript", "a.json")).toMatch(/needs --query/);
    expect(problem("--transcript", "a.json", "--query", "a", "--list", "best")).toMatch(/no list "best"/);
    expect(problem("--transcript", "a.json", "--query", "a", "--limit", "0")).toMatch(/from 1 to 1000/);
    expect(problem("--queries", "a.jsonl", "--query", "a")).toMatch(/cannot stand beside --queries/);
    expect(problem("what", "--query", "a")).toMatch(/belongs to no option/);
  });
});
