import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { secondsFromTicks } from "../../../../shared/time/ticks";
import { subtitleCues } from "../../../../shared/transcript/formats/write/subtitle-cues";
import { writeSrt, writeVtt } from "../../../../shared/transcript/formats/write/subtitles";
import { spoken } from "../spoken";
import { reading, script, timedWords } from "./fixture";

const srt = (...cues: string[]): string => cues.map((cue, index) => `${index + 1}\n${cue}\n`).join("\n");
const talk = (text: string): string[] => script(reading(text, "talk.srt").transcript);

const LONG = "Anna: When we came down to the harbour that morning, long before anybody else was awake, the whole fleet had left, and all we saw were lights. Really? (3) Yes.\nBen: I was not there.";

describe("subtitles that are read", () => {
  it("share a subtitle's time between its words by their length, exactly to its end", () => {
    const { transcript } = reading(srt("00:00:01,000 --> 00:00:02,000\nWe\nsailed"), "a.srt");
    expect(timedWords(transcript)).toEqual(["We 1-1.3", "sailed 1.3-2"]);
  });

  it("keep the order of the words where a subtitle ends before it begins, and say so", () => {
    const { transcript, warnings } = reading(srt("00:00:05,000 --> 00:00:02,000\nWe sailed home"), "a.srt");
    expect(timedWords(transcript).map((word) => word.split(" ")[0])).toEqual(["We", "sailed", "home"]);
    expect(warnings).toContain("1 passage ended before the start: only the start was taken.");
  });

  it("keep a name in capitals until another comes, and drop it where dashes or arrows give the word to somebody else", () => {
    expect(talk(srt("00:00:01,000 --> 00:00:02,000\nIDA: We left.", "00:00:02,000 --> 00:00:03,000\nAll of us.", "00:00:03,000 --> 00:00:04,000\n>> Who?"))).toEqual(["IDA: We left. All of us.", "?: Who?"]);
    expect(talk(srt("00:00:01,000 --> 00:00:02,000\n- BEN: Ready?\n- Ready."))).toEqual(["BEN: Ready?", "?: Ready."]);
  });

  it("take a written name only if it returns, so that a remark keeps its first word", () => {
    expect(talk(srt("00:00:01,000 --> 00:00:02,000\nIda Holm: Yes.", "00:00:02,000 --> 00:00:03,000\nIda Holm: No.", "00:00:03,000 --> 00:00:04,000\nRemember: never alone."))).toEqual(["Ida Holm: Yes. No. Remember: never alone."]);
  });

  it("keep every word: minus signs, digits on a line, empty lines inside, no line between", () => {
    expect(talk("1\n00:00:01,000 --> 00:00:02,000\n-5 degrees\n\nand falling\n2\n00:00:02,000 --> 00:00:03,000\n42\n\n3\n00:00:03,000 --> 00:00:04,000\nboats")).toEqual(["?: -5 degrees and falling 42 boats"]);
  });

  it("read WebVTT with several voices in one subtitle, entities and styling", () => {
    const { transcript } = reading("WEBVTT\n\n00:01.000 --> 00:03.000\n<v.loud Ida &amp; Co>R&amp;D <b>won</b></v> <v Ben>&lt;i&gt; lost\n", "a.vtt");
    expect(script(transcript)).toEqual(["Ida & Co: R&D won", "Ben: <i> lost"]);
  });

  it("end where the next one by the same speaker begins, and say so", () => {
    const { transcript, warnings } = reading(srt("00:00:01,000 --> 00:00:03,000\nwe sailed", "00:00:02,000 --> 00:00:04,000\nat dawn"), "a.srt");
    expect(timedWords(transcript)).toEqual(["we 1-1.3", "sailed 1.3-2", "at 2-2.75", "dawn 2.75-4"]);
    expect(warnings[0]).toMatch(/^1 passage ran into the next/);
  });
});

describe("subtitles that are written", () => {
  it("hold a sentence each, or the clauses of a long one, on lines of at most 42 characters", () => {
    expect(subtitleCues(spoken(LONG)).map(({ lines }) => lines.join(" / "))).toEqual([
      "When we came down to the / harbour that morning,",
      "long before anybody else was awake, / the whole fleet had left,",
      "and all we saw were lights.",
      "Really?",
      "Yes.",
      "I was not there.",
    ]);
  });

  it("never divide a word, never stand two at once, never stay longer than seven seconds", () => {
    const aScript = fc.array(fc.tuple(fc.constantFrom("Anna", "Ben"), fc.array(fc.oneof(fc.stringMatching(/^[a-z]{1,14}[.,?]?$/), fc.constant("(1.5)"), fc.constant("x".repeat(50))), { minLength: 1, maxLength: 40 })), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(aScript, (paragraphs) => {
        const transcript = spoken(paragraphs.map(([name, words]) => `${name}: ${words.join(" ")}`).join("\n"));
        const cues = subtitleCues(transcript);
        expect(cues.flatMap(({ lines }) => lines.join(" ").split(" ")).filter((word) => word !== "")).toEqual(transcript.words.map(({ text }) => text));
        for (const [index, { startMs, endMs, lines }] of cues.entries()) {
          expect([lines.length <= 2, endMs > startMs, endMs - startMs <= 7000, startMs >= (cues[index - 1]?.endMs ?? 0)]).toEqual([true, true, true, true]);
          expect(lines.every((line) => line.length <= 42 || !line.includes(" "))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("come back with their words and speakers, whatever is in them", () => {
    const transcript = spoken("<script>alert(1)</script> & Co: A --> B <v Nobody> said &lt; that.\nBen: No.");
    const voiced = reading(writeVtt(transcript), "a.vtt").transcript;
    expect(script(voiced)).toEqual(script(transcript));
    expect(reading(writeSrt(spoken("Tags <script> stay")), "a.srt").transcript.words.map(({ text }) => text)).toEqual(["Tags", "<script>", "stay"]);
  });

  it.each([["srt", writeSrt] as const, ["vtt", writeVtt] as const])("are read by ffmpeg with the same texts and times (%s)", (format, write) => {
    const folder = mkdtempSync(join(tmpdir(), "subtitles-"));
    try {
      const transcript = spoken(LONG);
      const file = join(folder, `talk.${format}`);
      writeFileSync(file, write(transcript));
      const packets: { readonly packets: readonly { readonly pts_time: string; readonly duration_time: string }[] } = JSON.parse(execFileSync("ffprobe", ["-v", "error", "-show_packets", "-of", "json", file], { encoding: "utf8" }));
      const cues = subtitleCues(transcript);
      expect(packets.packets.map(({ pts_time, duration_time }) => [Math.round(Number(pts_time) * 1000), Math.round((Number(pts_time) + Number(duration_time)) * 1000)])).toEqual(cues.map(({ startMs, endMs }) => [startMs, endMs]));
      const again = execFileSync("ffmpeg", ["-v", "error", "-i", file, "-f", "srt", "-"], { encoding: "utf8" });
      expect(reading(again, "again.srt").transcript.words.map(({ text, start }) => `${text} ${secondsFromTicks(start)}`)).toEqual(reading(write(transcript), file).transcript.words.map(({ text, start }) => `${text} ${secondsFromTicks(start)}`));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
