import { TICKS_PER_SECOND, ticksFromSeconds } from "../../../../shared/time/ticks";
import { extendToSentence, trimBite } from "../../../../shared/transcript/selects/trim-bite";
import { biteHandles } from "../../../../shared/transcript/selects/trim-handles";
import { runFromTimes } from "../../../../shared/transcript/selects/run-from-times";
import type { BitePiece } from "../../../../shared/transcript/story/story";
import { roomToneGaps } from "../../../../shared/transcript/tidy/room-tone-gaps";
import type { Transcript } from "../../../../shared/transcript/transcript";
import { wordsText } from "../../../../shared/transcript/words-text";
import { spoken } from "../spoken";

const transcript = spoken("A: We left at dawn. The sea was calm and grey. Nobody spoke.");

function piece(first: number, end: number, of: Transcript = transcript): BitePiece {
  return { start: of.words[first]!.start, end: of.words[end - 1]!.end };
}

function textsOf(pieces: readonly BitePiece[]): string[] {
  return pieces.map(({ start, end }) => wordsText(transcript, runFromTimes(transcript, start, end)));
}

describe("trimming a bite", () => {
  it("moves an edge by words, outward and inward", () => {
    expect(textsOf(trimBite(transcript, [piece(4, 8)], "start", 2))).toEqual(["at dawn. The sea was calm"]);
    expect(textsOf(trimBite(transcript, [piece(4, 8)], "start", -1))).toEqual(["sea was calm"]);
    expect(textsOf(trimBite(transcript, [piece(4, 8)], "end", 1))).toEqual(["The sea was calm and"]);
    expect(textsOf(trimBite(transcript, [piece(4, 8)], "end", -2))).toEqual(["The sea"]);
  });

  it("leaves a word, and stops at the transcript's ends", () => {
    expect(textsOf(trimBite(transcript, [piece(4, 8)], "end", -9))).toEqual(["The"]);
    expect(textsOf(trimBite(transcript, [piece(4, 8)], "start", 99))).toEqual(["We left at dawn. The sea was calm"]);
  });

  it("counts the words that are heard and drops pieces that are trimmed away", () => {
    expect(textsOf(trimBite(transcript, [piece(4, 6), piece(8, 10)], "start", -2))).toEqual(["and grey."]);
    expect(textsOf(trimBite(transcript, [piece(4, 6), piece(8, 10)], "end", -3))).toEqual(["The"]);
  });

  it("extends to the sentence on either side", () => {
    expect(textsOf(extendToSentence(transcript, [piece(5, 8)], "start"))).toEqual(["The sea was calm"]);
    expect(textsOf(extendToSentence(transcript, [piece(5, 8)], "end"))).toEqual(["sea was calm and grey."]);
  });
});

describe("handles", () => {
  const wanted = { before: TICKS_PER_SECOND, after: TICKS_PER_SECOND };

  it("reach to the neighbouring word and no further", () => {
    const gaps = spoken("A: One (0.5) two (0.3) three.");
    expect(biteHandles(gaps, [piece(1, 2, gaps)], wanted, null)).toEqual({ before: ticksFromSeconds(0.5), after: ticksFromSeconds(0.3) });
  });

  it("end where the media ends, and are as wanted where nobody speaks", () => {
    const lone = spoken("A: (3) Alone.");
    expect(biteHandles(lone, [piece(0, 1, lone)], wanted, ticksFromSeconds(3.6))).toEqual({ before: TICKS_PER_SECOND, after: ticksFromSeconds(0.2) });
  });
});

describe("finding words again by their time", () => {
  it("takes the words that lie in the stretch with half of their length", () => {
    expect(wordsText(transcript, runFromTimes(transcript, ticksFromSeconds(1.75), ticksFromSeconds(2.7)))).toBe("The sea was");
  });

  it("answers an empty run where nobody speaks", () => {
    const gap = spoken("A: One (2) two.");
    expect(runFromTimes(gap, ticksFromSeconds(1), ticksFromSeconds(2))).toEqual({ first: 1, end: 1 });
  });
});

describe("room tone", () => {
  it("offers gaps without words, the longest first, kept away from the words", () => {
    const gaps = roomToneGaps(spoken("A: One (0.8) two (2) three (0.3) four."));
    expect(gaps).toEqual([
      { start: ticksFromSeconds(1.7), end: ticksFromSeconds(3.5) },
      { start: ticksFromSeconds(0.5), end: ticksFromSeconds(1.1) },
    ]);
  });
});
