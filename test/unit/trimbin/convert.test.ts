import { execFileSync } from "node:child_process";
import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseCommandLine } from "../../../scripts/trimbin/command-line";
import { runTrimbin, type Run } from "./run-trimbin";

const SAMPLE = resolve(__dirname, "../../fixtures/transcripts/whisperx.json");

async function inFolder(test: (folder: string, convert: (...args: string[]) => Promise<Run>) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "trimbin-convert-"));
  try {
    await test(folder, (...args) => runTrimbin(folder, ["convert", ...args]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe("trimbin convert", () => {
  it("writes what the name asks for, and says what was mended and what is lost", () =>
    inFolder(async (folder, convert) => {
      const [subtitles, premiere] = await Promise.all([convert(SAMPLE, "talk.srt"), convert(SAMPLE, "talk.json", "--json")]);
      expect(subtitles).toMatchObject({ code: 0, complaint: "" });
      expect(subtitles.out).toBe(
        "Whisper -> SRT subtitles: 23 words up to 00:00:11.770, by SPEAKER_00, SPEAKER_01\n  1 word came without a start or an end and was placed between the neighbours.\n  SRT has no place for speakers. WebVTT has.\n  Only passages keep their times, not single words.\n",
      );
      expect(await readFile(join(folder, "talk.srt"), "utf8")).toMatch(/^1\n00:00:01,250 --> 00:00:02,920\nThe ferry left before sunrise\.\n\n2\n/);
      expect(JSON.parse(premiere.out)).toMatchObject({ out: "talk.json", from: "whisper", to: "premiere", words: 23, endSeconds: 11.77, language: "en" });
      expect(JSON.parse(await readFile(join(folder, "talk.json"), "utf8"))).toMatchObject({ language: "en-us", speakers: [{ name: "SPEAKER_00" }, { name: "SPEAKER_01" }] });
    }), 60_000);

  it("writes text that it reads again, whatever signs the words hold", () =>
    inFolder(async (folder, convert) => {
      await writeFile(join(folder, "odd.json"), JSON.stringify([{ start: 0, end: 1, speaker: "Ida", text: "so\u0000 it\u0007 goes" }]));
      for (const name of ["a.srt", "a.vtt", "a.csv"]) expect(await convert("odd.json", name)).toMatchObject({ code: 0 });
      for (const name of ["a.srt", "a.vtt", "a.csv"]) expect((await convert(name, "again.json")).out).toMatch(/: 3 words/);
    }), 60_000);

  it("replaces what a link points to, and never a device", () =>
    inFolder(async (folder, convert) => {
      await writeFile(join(folder, "old.srt"), "old");
      await symlink(join(folder, "old.srt"), join(folder, "link.srt"));
      expect(await convert(SAMPLE, "link.srt")).toMatchObject({ code: 0 });
      expect(await readFile(join(folder, "old.srt"), "utf8")).toMatch(/The ferry left/);
      expect((await lstat(join(folder, "link.srt"))).isSymbolicLink()).toBe(true);
      execFileSync("mkfifo", [join(folder, "pipe.srt")]);
      expect(await convert(SAMPLE, "pipe.srt")).toMatchObject({ code: 2, complaint: expect.stringMatching(/is a device\. Name a file\.\n$/) });
      expect((await lstat(join(folder, "pipe.srt"))).isFIFO()).toBe(true);
    }), 60_000);

  it("refuses with one line and leaves nothing behind", () =>
    inFolder(async (folder, convert) => {
      await writeFile(join(folder, "cut.json"), '{"segments": [');
      await writeFile(join(folder, "still.json"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
      const cases: readonly (readonly [readonly string[], RegExp])[] = [
        [["gone.json", "out.srt"], /gone\.json does not exist/],
        [["cut.json", "out.srt"], /cut\.json: This JSON breaks off/],
        [["still.json", "out.srt"], /no text/],
        [[SAMPLE, "nowhere/out.srt"], /folder .*nowhere does not exist/],
        [["cut.json", "cut.json", "--from", "srt"], /no words/],
      ];
      const before = await readdir(folder);
      const runs = await Promise.all(cases.map(([args]) => convert(...args)));
      for (const [index, [args, reason]] of cases.entries()) {
        const { code, out, complaint } = runs[index]!;
        expect([args, code, out]).toEqual([args, 2, ""]);
        expect(complaint).toMatch(/^trimbin: [^\n]+\n$/);
        expect(complaint).toMatch(reason);
      }
      expect(await readdir(folder)).toEqual(before);
    }), 60_000);

  it.each([
    [["convert"], /needs two files/],
    [["convert", "a.json"], /needs two files/],
    [["convert", "a.json", "b.srt", "c.srt"], /one transcript at a time/],
    [["convert", "a.json", "b.doc"], /"b\.doc" does not say what to write/],
    [["convert", "a.json", "b.srt", "--from", "word"], /no format "word" to read/],
    [["convert", "a.json", "b.srt", "--to", "docx"], /no format "docx" to write/],
  ])("refuses the words %j", (args, reason) => {
    const parsed = parseCommandLine(args);
    expect(parsed.ok ? "accepted" : parsed.problem).toMatch(reason);
  });
});
