import fc from "fast-check";
import { caretOver, caretRun, moveCaret, type Caret } from "../../../plugins/transcript-selects/transcript/caret";
import { markText } from "../../../plugins/transcript-selects/transcript/mark-text";
import { paragraphOf, paragraphsOf, placeOf, wordAt } from "../../../plugins/transcript-selects/transcript/paragraphs";
import { packTranscript, unpackTranscript } from "../../../plugins/transcript-selects/engine/packed-transcript";
import { sentencesOf } from "../../../shared/transcript/sentences";
import type { Transcript } from "../../../shared/transcript/transcript";
import { wordsText } from "../../../shared/transcript/words-text";
import { spoken } from "../transcript/spoken";

const TALK = spoken(`
  Anna: I left. The ferry [um] stopped.
  Ben: Why did it stop? Nobody knows.
`);

/** Scripts of one to six lines with a few odd words. */
const scripts = fc.array(
  fc.tuple(fc.constantFrom("Anna", "Ben"), fc.array(fc.constantFrom("sea", "boat.", "why?", "[um]", "(2.5)", "oak,", "forty-two", "İstanbul", "漁師"), { minLength: 1, maxLength: 30 })).map(([who, words]) => `${who}: go ${words.join(" ")}`),
  { minLength: 1, maxLength: 6 },
);

function units(transcript: Transcript) {
  return { words: transcript.words.length, sentences: sentencesOf(transcript), paragraphs: paragraphsOf(transcript).map(({ words }) => words) };
}

describe("a packed transcript", () => {
  it("comes out as it went in", () => {
    fc.assert(
      fc.property(scripts, (lines) => {
        const transcript = spoken(lines.join("\n"));
        const unpacking = unpackTranscript(packTranscript(transcript));
        let step = unpacking.next();
        while (!step.done) step = unpacking.next();
        expect(step.value).toEqual(transcript);
      }),
    );
  });
});

describe("paragraphs", () => {
  it("cover every word once, in the text that is read", () => {
    fc.assert(
      fc.property(scripts, (lines) => {
        const transcript = spoken(lines.join("\n"));
        const paragraphs = paragraphsOf(transcript);
        expect(paragraphs.flatMap(({ words }) => Array.from({ length: words.end - words.first }, (_, i) => words.first + i))).toEqual(transcript.words.map((_, i) => i));
        for (const [index, paragraph] of paragraphs.entries()) {
          expect(paragraph.text).toBe(wordsText(transcript, paragraph.words));
          for (let word = paragraph.words.first; word < paragraph.words.end; word++) {
            expect(paragraphOf(paragraphs, word)).toBe(index);
            const place = placeOf(paragraph, { first: word, end: word + 1 });
            expect(paragraph.text.slice(place?.from, place?.to)).toBe(transcript.words[word]?.text);
            expect(wordAt(paragraph, place?.from ?? -1)).toBe(word);
          }
        }
      }),
    );
  });

  it("are split where they grow too long to read", () => {
    const long = spoken(`Anna: ${"One two three four five six seven. ".repeat(60)}`);
    expect(paragraphsOf(long).every(({ words }) => words.end - words.first <= 120)).toBe(true);
  });
});

describe("the caret", () => {
  const text = units(TALK);
  const press = (caret: Caret, key: string, { shift = false, byUnit = false } = {}): Caret | null => moveCaret(caret, { key, shift, byUnit }, text);

  it("goes by word, and stays inside the transcript", () => {
    expect(press({ anchor: 0, head: 0 }, "ArrowRight")).toEqual({ anchor: 1, head: 1 });
    expect(press({ anchor: 0, head: 0 }, "ArrowLeft")).toEqual({ anchor: 0, head: 0 });
    expect(press({ anchor: 3, head: 3 }, "ArrowRight", { shift: true })).toEqual({ anchor: 3, head: 4 });
  });

  it("goes by sentence, and takes whole ones while it selects", () => {
    expect(press({ anchor: 0, head: 0 }, "ArrowRight", { byUnit: true })).toEqual({ anchor: 2, head: 2 });
    expect(press({ anchor: 2, head: 2 }, "ArrowRight", { byUnit: true, shift: true })).toEqual({ anchor: 2, head: 5 });
    expect(press({ anchor: 4, head: 4 }, "ArrowLeft", { byUnit: true })).toEqual({ anchor: 2, head: 2 });
  });

  it("goes by paragraph and to the ends", () => {
    expect(press({ anchor: 1, head: 1 }, "ArrowDown")?.head).toBe(6);
    expect(press({ anchor: 8, head: 8 }, "ArrowUp")?.head).toBe(6);
    expect(press({ anchor: 6, head: 6 }, "ArrowUp")?.head).toBe(0);
    expect(press({ anchor: 4, head: 4 }, "End")?.head).toBe(5);
    expect(press({ anchor: 4, head: 4 }, "End", { byUnit: true })?.head).toBe(TALK.words.length - 1);
    expect(press({ anchor: 4, head: 4 }, "q")).toBeNull();
  });

  it("always covers words of the transcript, whatever is pressed", () => {
    const keys = fc.array(fc.tuple(fc.constantFrom("ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End"), fc.boolean(), fc.boolean()), { maxLength: 30 });
    fc.assert(
      fc.property(scripts, keys, (lines, presses) => {
        const any = units(spoken(lines.join("\n")));
        let caret: Caret = { anchor: 0, head: 0 };
        for (const [key, shift, byUnit] of presses) caret = moveCaret(caret, { key, shift, byUnit }, any) ?? caret;
        const run = caretRun(caret);
        expect(run.first >= 0 && run.first < run.end && run.end <= any.words).toBe(true);
        expect(caretRun(caretOver(run))).toEqual(run);
      }),
    );
  });
});

describe("marks in the text", () => {
  it("cut it without losing a letter, where they overlap too", () => {
    const [first] = paragraphsOf(TALK);
    if (!first) throw new Error("There is no paragraph.");
    const pieces = markText(first, [
      { kind: "select", words: { first: 0, end: 4 }, color: "green", name: "green" },
      { kind: "found", words: { first: 3, end: 4 } },
    ]);
    expect(pieces.map(({ text }) => text).join("")).toBe(first.text);
    expect(pieces.map(({ text, marks, starting }) => [text, marks.map(({ kind }) => kind).join("+"), starting.length])).toEqual([
      ["I left. The ", "select", 1],
      ["ferry", "select+found", 1],
      [" um stopped.", "", 0],
    ]);
  });
});
