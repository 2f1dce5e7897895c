import { quoteIntegrity } from "../../../../shared/transcript/selects/quote-integrity";
import { quoteFactWords } from "../../../../shared/transcript/selects/quote-words";
import type { BitePiece } from "../../../../shared/transcript/story/story";
import type { Transcript } from "../../../../shared/transcript/transcript";
import { ticksFromSeconds } from "../../../../shared/time/ticks";
import { spoken } from "../spoken";

function quote(transcript: Transcript, ...runs: readonly (readonly [number, number])[]): { verbatim: string; facts: string[] } {
  const pieces = runs.map(([first, end]): BitePiece => ({ start: transcript.words[first]!.start, end: transcript.words[end - 1]!.end }));
  const { verbatim, facts } = quoteIntegrity(transcript, pieces);
  return { verbatim, facts: facts.map(quoteFactWords) };
}

describe("quote integrity", () => {
  const transcript = spoken("Anna: I never said that. I was um not there. (1) We were friends.\nBen: Were you?\nAnna: Yes, we were.");

  it("says that a whole sentence is contiguous and nothing else", () => {
    expect(quote(transcript, [0, 4])).toEqual({ verbatim: "I never said that.", facts: ["Contiguous: word for word as it was said."] });
  });

  it("tells fillers and pauses that are left out from words that are", () => {
    expect(quote(transcript, [4, 6], [7, 9])).toEqual({ verbatim: "I was not there.", facts: ["A filler is left out."] });
    expect(quote(transcript, [4, 9], [9, 12])).toEqual({ verbatim: "I was um not there. We were friends.", facts: ["All words are there; 1.0 s of silence between them is left out."] });
    expect(quote(transcript, [4, 6], [8, 9])).toEqual({ verbatim: "I was […] there.", facts: ["A word is left out: “um not”."] });
  });

  it("says where a quote begins and ends mid-sentence", () => {
    expect(quote(transcript, [1, 3])).toEqual({
      verbatim: "never said",
      facts: ["Contiguous: word for word as it was said.", "Starts mid-sentence, behind “I”.", "Ends mid-sentence, before “that.”."],
    });
  });

  it("says that two answers were joined, and who spoke between them", () => {
    expect(quote(transcript, [9, 12], [14, 17])).toEqual({ verbatim: "We were friends. […] Yes, we were.", facts: ["2 words are left out: “Were you?”.", "Joins two answers: Ben speaks between them."] });
    const far = spoken("Anna: It was cold. (20) It was dark.");
    expect(quote(far, [0, 3], [3, 6]).facts).toContain("Joins two places that are 20 s apart.");
  });

  it("notices a cut inside a word, and a place without words", () => {
    const [start, end] = [ticksFromSeconds(0), ticksFromSeconds(1.4)];
    expect(quoteIntegrity(transcript, [{ start, end }]).facts).toContainEqual({ kind: "cuts-inside-word", word: "that." });
    expect(quoteIntegrity(transcript, [{ start: ticksFromSeconds(900), end: ticksFromSeconds(901) }])).toEqual({ verbatim: "", facts: [{ kind: "no-words" }] });
  });
});
