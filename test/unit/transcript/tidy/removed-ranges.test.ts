import fc from "fast-check";
import { rangesOverlap } from "../../../../shared/time/tick-range";
import { secondsFromTicks, TICKS_PER_SECOND, ticksFromSeconds } from "../../../../shared/time/ticks";
import { keptPieces } from "../../../../shared/transcript/tidy/kept-pieces";
import { removedRanges } from "../../../../shared/transcript/tidy/removed-ranges";
import { suggestTidy } from "../../../../shared/transcript/tidy/suggest-tidy";
import { DEFAULT_TIDY } from "../../../../shared/transcript/tidy/tidy-options";
import { wordsCut, type TidySuggestion } from "../../../../shared/transcript/tidy/tidy-suggestion";
import type { Transcript, Word } from "../../../../shared/transcript/transcript";
import { spoken } from "../spoken";

/** Words as careless engines write them: overlapping, out of order by a little, without length, at odd ticks. */
const careless = fc
  .array(
    fc.record({
      text: fc.constantFrom("um", "uh", "I", "I", "went", "the", "the", "th-", "house.", "Sorry,", "again.", "let", "me", "you", "know", ""),
      gapMs: fc.integer({ min: -400, max: 1800 }),
      lengthMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 700 })),
      odd: fc.integer({ min: 0, max: 9_999 }),
      speaker: fc.constantFrom(0, 0, 0, 1),
      isTagged: fc.boolean(),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((drafts): Transcript => {
    let at = 0n;
    const words = drafts.map(({ text, gapMs, lengthMs, odd, speaker, isTagged }): Word => {
      const start = at + (TICKS_PER_SECOND * BigInt(gapMs)) / 1000n + BigInt(odd);
      const from = start < 0n ? 0n : start;
      const end = from + (TICKS_PER_SECOND * BigInt(lengthMs)) / 1000n;
      at = end;
      return { text, start: from, end, speaker, confidence: null, kind: "word", endsSentence: text.endsWith("."), tags: isTagged && text === "" ? ["disfluency"] : [] };
    });
    return { language: "en-us", speakers: [{ id: "a", name: "A" }, { id: "b", name: "B" }], words, segments: [] };
  });

function allOf(transcript: Transcript): TidySuggestion[] {
  return suggestTidy(transcript, DEFAULT_TIDY).flatMap(({ suggestions }) => suggestions);
}

function wordsKept({ words }: Transcript, accepted: readonly TidySuggestion[]): Word[] {
  const cut = new Set(accepted.flatMap(wordsCut).flatMap(({ first, end }) => words.slice(first, end)));
  return words.filter((word) => !cut.has(word));
}

const acceptedSome = careless.chain((transcript) => fc.subarray(allOf(transcript)).map((accepted) => ({ transcript, accepted })));

describe("removedRanges", () => {
  it("takes not a tick from any word that stays, nor the moment of one without length", () => {
    fc.assert(
      fc.property(acceptedSome, ({ transcript, accepted }) => {
        for (const range of removedRanges(transcript, accepted)) {
          for (const word of wordsKept(transcript, accepted)) {
            expect(rangesOverlap(range, word)).toBe(false);
            expect(word.start === word.end && range.start < word.start && word.start < range.end).toBe(false);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("gives ranges in order, apart, and none that is empty", () => {
    fc.assert(
      fc.property(acceptedSome, ({ transcript, accepted }) => {
        const ranges = removedRanges(transcript, accepted);
        for (const [i, { start, end }] of ranges.entries()) {
          expect(start < end).toBe(true);
          expect(i === 0 || ranges[i - 1]!.end <= start).toBe(true);
        }
      }),
    );
  });

  it("promises for each suggestion alone what accepting it alone takes, or less", () => {
    fc.assert(
      fc.property(careless, (transcript) => {
        for (const suggestion of allOf(transcript)) {
          for (const word of wordsKept(transcript, [suggestion])) expect(rangesOverlap(suggestion.removed, word)).toBe(false);
          expect(suggestion.removed.start < suggestion.removed.end).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("keeps every word whole in the pieces of a bite", () => {
    fc.assert(
      fc.property(acceptedSome, ({ transcript, accepted }) => {
        const pieces = keptPieces(transcript, { first: 0, end: transcript.words.length }, accepted);
        for (const word of wordsKept(transcript, accepted)) expect(word.start === word.end || pieces.some(({ start, end }) => start <= word.start && word.end <= end)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("takes the shorter of the two silences with a filler and leaves the longer one as it was", () => {
    const transcript = spoken("A: I (0.8) um (0.3) went home.");
    const [range] = removedRanges(transcript, allOf(transcript));
    // "I" ends at 0.4, "um" is 1.2 to 1.6, "went" starts at 1.9; 40 ms before "went" stay.
    expect(range).toEqual({ start: ticksFromSeconds(1.2), end: ticksFromSeconds(1.86) });
  });

  it("leaves 60 ms behind a word whose tail engines may have cut", () => {
    const transcript = spoken("A: This (0.2) um (0.8) is home.");
    const [range] = removedRanges(transcript, allOf(transcript));
    expect(range).toEqual({ start: ticksFromSeconds(0.46), end: ticksFromSeconds(1) });
  });

  it("makes one pause of two when the filler between them goes", () => {
    const transcript = spoken("A: I (1.2) um (0.9) went home.");
    const [range] = removedRanges(transcript, allOf(transcript));
    const left = secondsFromTicks(transcript.words[2]!.start - transcript.words[0]!.end - (range!.end - range!.start));
    expect(left).toBeCloseTo(0.35, 6);
  });
});
