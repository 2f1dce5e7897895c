import { readFileSync } from "node:fs";
import { join } from "node:path";
import { interviewTranscript } from "../../../scripts/sample/interview-transcript";
import { interviewTruth } from "../../../scripts/sample/interview-truth";
import { readSays } from "../../../scripts/sample/read-says";
import { interviewer } from "../../../scripts/sample/interviewer";
import { readTranscript } from "../../../shared/transcript/formats/read-transcript";
import type { Transcript } from "../../../shared/transcript/transcript";
import { wordsText } from "../../../shared/transcript/words-text";
import { ticksFromSeconds } from "../../../shared/time/ticks";
import truth from "../../workbench/sample/interview/interview_truth.json";

const folder = "test/workbench/sample/interview";

function transcriptOf(name: string): Transcript {
  const file = `${name}.prtranscript.json`;
  const read = readTranscript(readFileSync(join(folder, file), "utf8"), file);
  if (!read.ok) throw new Error(read.problem.reason);
  expect(read.value.warnings).toEqual([]);
  return read.value.transcript;
}

describe("the sample interview", () => {
  it.each(Object.entries(truth.clips))("%s says what is known of it, at times inside the film", (name, clip) => {
    const transcript = transcriptOf(name);
    const textOf = (run: { readonly first: number; readonly end: number }): string => wordsText(transcript, run).toLowerCase();
    expect(transcript.words.length).toBe(clip.words);
    expect(clip.fillers).toEqual(transcript.words.flatMap(({ tags }, place) => (tags.includes("filler") ? [place] : [])));
    for (const { first, end } of clip.repeats) expect(textOf({ first, end })).toBe(textOf({ first: end, end: end + end - first }));
    for (const takes of clip.retakes) expect(new Set(takes.map(({ first }) => textOf({ first, end: first + 8 }))).size).toBe(1);
    for (const { answer } of clip.questions) expect(transcript.segments.map(({ words }) => words)).toContainEqual(answer);
    const length = ticksFromSeconds((clip.frames * clip.frameRate.denominator) / clip.frameRate.numerator);
    transcript.words.forEach(({ start, end }, place) => {
      expect(start).toBeGreaterThan(transcript.words[place - 1]?.end ?? 0n);
      expect(end).toBeGreaterThan(start);
    });
    expect(transcript.words[transcript.words.length - 1]?.end).toBeLessThan(length);
  });

  it("has fillers, a repeat, three tries at one sentence, a planned pause and an answer of half a minute", () => {
    const anna = truth.clips.interview_anna;
    const words = transcriptOf("interview_anna").words;
    const longest = anna.questions.map(({ answer }) => (words[answer.end - 1]?.end ?? 0n) - (words[answer.first]?.start ?? 0n));
    expect(anna.fillers.length).toBeGreaterThan(1);
    expect(anna.repeats.length).toBe(1);
    expect(anna.retakes.map((takes) => takes.length)).toEqual([3]);
    expect(anna.plannedPauses.every(({ startSeconds, endSeconds }) => endSeconds - startSeconds > 3)).toBe(true);
    expect(longest.some((length) => length > ticksFromSeconds(30))).toBe(true);
  });
});

describe("how it was made", () => {
  it("reads fillers, repeats and pauses from a line", () => {
    expect(readSays("[um] ~I I (*3.2) went.")).toEqual([
      { kind: "word", text: "um", isFiller: true, isRepeated: false },
      { kind: "word", text: "I", isFiller: false, isRepeated: true },
      { kind: "word", text: "I", isFiller: false, isRepeated: false },
      { kind: "pause", seconds: 3.2, isMeant: true },
      { kind: "word", text: "went.", isFiller: false, isRepeated: false },
    ]);
  });

  it("keeps the time of every sample and the place of every word", () => {
    const word = (text: string, start: number, end: number) => ({ text, start, end, isFiller: text === "um", isRepeated: text === "we" });
    const spoken = {
      samples: new Int16Array(44_100),
      lines: [
        { line: { by: interviewer, says: "", take: "a" }, words: [word("um", 0, 2205), word("yes.", 4410, 6615)], meantPauses: [{ beforeWord: 1, seconds: 0.1 }] },
        { line: { by: interviewer, says: "", take: "a", answers: ["who?"] }, words: [word("we", 8820, 9000), word("we", 9100, 9200), word("did.", 22050, 33075)], meantPauses: [] },
      ],
    };
    const transcript = interviewTranscript(spoken);
    expect(transcript.words.map(({ text, start, endsSentence }) => [text, start, endsSentence])).toEqual([
      ["um", 0n, false],
      ["yes.", ticksFromSeconds(0.2), true],
      ["we", ticksFromSeconds(0.4), false],
      ["we", ticksFromSeconds(9100 / 22050), false],
      ["did.", ticksFromSeconds(1), true],
    ]);
    expect(transcript.segments.map(({ words }) => words)).toEqual([{ first: 0, end: 2 }, { first: 2, end: 5 }]);
    expect(interviewTruth(spoken)).toEqual({
      words: 5,
      fillers: [0],
      repeats: [{ first: 2, end: 4 }],
      retakes: [[{ first: 0, end: 2 }, { first: 2, end: 5 }]],
      plannedPauses: [{ beforeWord: 1, startSeconds: 0.1, endSeconds: 0.2 }],
      questions: [{ text: "who?", answer: { first: 2, end: 5 } }],
    });
  });
});
