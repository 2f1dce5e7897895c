import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeTranscript } from "../../../shared/transcript/formats/write-transcript";
import { spoken } from "../transcript/spoken";
import { runTrimbin, type Run } from "./run-trimbin";

const SCRIPT = "Anna: I grew up on a small island. (1) Sorry, let me start again. (1) I grew up on a very small island. I was um the the youngest (1.5) of four.";

async function tidy(...args: string[]): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), "trimbin-tidy-"));
  try {
    await writeFile(join(folder, "anna.json"), writeTranscript(spoken(SCRIPT), "premiere"));
    return await runTrimbin(folder, ["tidy", ...args]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe("trimbin tidy", () => {
  it("prints suggestions in order of time, with words, reason, group and default", async () => {
    const { code, out, complaint } = await tidy("--transcript", "anna.json", "--json");
    expect({ code, complaint }).toEqual({ code: 0, complaint: "" });
    const { suggestions, removedByDefault } = JSON.parse(out);
    expect(suggestions.map(({ group, text, words, default: isDefault }: Record<string, unknown>) => [group, text, words, isDefault])).toEqual([
      ["retake", "I grew up on a small island.", [0, 7], true],
      ["filler", "um", [22, 23], true],
      ["repeat", "the", [23, 24], true],
      ["pause", "", [26, 26], false],
    ]);
    expect(suggestions[0]).toMatchObject({ start: 0, end: 2.8, announcement: { text: "Sorry, let me start again." }, takes: [{ start: 0, end: 2.8 }, { start: 6.8 }] });
    expect(suggestions[3]).toMatchObject({ reason: "1.5 s of silence inside a sentence; 0.35 s stay." });
    expect(removedByDefault).toHaveLength(2);
  }, 60_000);

  it("prints only the groups asked for, as a list for people", async () => {
    const { code, out } = await tidy("--transcript", "anna.json", "--only", "filler,repeat");
    expect({ code, out }).toEqual({ code: 0, out: "Repeated words: 1\n  [x] 00:00:11.200  the  “the” is said again right behind it.\n\nFillers: 1\n  [x] 00:00:10.800  um  “um” fills a pause and says nothing.\n" });
  }, 60_000);

  it("refuses in one line what it cannot do", async () => {
    const runs = await Promise.all([tidy(), tidy("--transcript", "gone.srt"), tidy("--transcript", "anna.json", "--only", "coughs")]);
    expect(runs.map(({ code }) => code)).toEqual([2, 2, 2]);
    expect(runs.map(({ complaint }) => complaint)).toEqual([expect.stringMatching(/needs --transcript/), expect.stringMatching(/gone\.srt does not exist/), expect.stringMatching(/"coughs" is nothing to look for/)]);
  }, 60_000);
});
