import { secondsFromTicks } from "../../../../shared/time/ticks";
import { pausesKept, suggestTidy } from "../../../../shared/transcript/tidy/suggest-tidy";
import { DEFAULT_TIDY } from "../../../../shared/transcript/tidy/tidy-options";
import type { TidyKind, TidySuggestion } from "../../../../shared/transcript/tidy/tidy-suggestion";
import type { Transcript } from "../../../../shared/transcript/transcript";
import { spoken } from "../spoken";

function found(transcript: Transcript, kind: TidyKind): readonly TidySuggestion[] {
  return suggestTidy(transcript, DEFAULT_TIDY).find((group) => group.kind === kind)?.suggestions ?? [];
}

function texts(script: string, kind: TidyKind): string[] {
  return found(spoken(script), kind).map(({ text }) => text);
}

describe("fillers", () => {
  it("finds filled pauses and what an engine tagged, also where only its time is kept", () => {
    const transcript = spoken("A: Um, I was uh there and uhm [er] saw it.");
    expect(found(transcript, "filler").map(({ text }) => text)).toEqual(["Um,", "uh", "uhm", "er"]);
    const [, ...rest] = transcript.words;
    const nameless = { ...transcript, words: [{ ...transcript.words[0]!, text: "", tags: ["disfluency"] }, ...rest] };
    expect(found(nameless, "filler")[0]).toMatchObject({ text: "", reason: "The transcript marks a filler here and keeps only its time." });
  });

  it("leaves answers, exclamations and abbreviations alone", () => {
    expect(texts("A: Uh-huh.\nB: Uh huh.\nA: uh oh, the ER called.\nB: Hmm.\nA: Mm-hmm, ah, oh no.\nB: Uh?", "filler")).toEqual([]);
  });

  it("knows that German um and er, and Portuguese um, are words", () => {
    expect(found({ ...spoken("A: Er kommt um acht, äh, nach Hause."), language: "de-de" }, "filler").map(({ text }) => text)).toEqual(["äh,"]);
    expect(found({ ...spoken("A: Ele tem um carro."), language: "pt-br" }, "filler")).toEqual([]);
  });

  it("takes subtitles for English by their words where they do not say", () => {
    expect(found({ ...spoken("A: That was um the day that you and I went to the sea."), language: "und" }, "filler")).toHaveLength(1);
    expect(found({ ...spoken("A: Wir trafen uns um acht an der alten Brücke."), language: "und" }, "filler")).toEqual([]);
  });

  it("leaves a filler alone that somebody speaks over", () => {
    const transcript = spoken("A: I um went.");
    const over = { ...transcript.words[1]!, text: "Really?", speaker: 1 };
    expect(found({ ...transcript, words: [...transcript.words.slice(0, 2), over, transcript.words[2]!] }, "filler")).toEqual([]);
  });
});

describe("repeated words", () => {
  it("finds words, up to four in a row, and words broken off; the first go", () => {
    expect(texts("A: I I went to the to the th- the harbour and and, um, and saw her.", "repeat")).toEqual(["I", "to the", "th-", "and", "and,"]);
  });

  it("leaves what is said twice for effect or by grammar", () => {
    expect(texts("A: No, no, it was very, very cold, more and more and more, and he had had enough. I know that that is true. Bye bye. Five five two two.", "repeat")).toEqual([]);
  });

  it("does not reach across sentences or speakers, nor take a suspended hyphen for a broken word", () => {
    expect(texts("A: Go home. Home is far.\nB: Far away.\nA: Away we went, pre- and post-war, two- or three-fold.", "repeat")).toEqual([]);
  });
});

describe("long pauses", () => {
  it("are shortened inside and behind a sentence, and off by default because no sound was looked at", () => {
    const pauses = found(spoken("A: I (1.4) went home. (1.8) It was late."), "pause");
    expect(pauses.map(({ removed }) => Number(secondsFromTicks(removed.end - removed.start).toFixed(3)))).toEqual([1.05, 1.2]);
    expect(pauses.every(({ onByDefault }) => !onByDefault)).toBe(true);
  });

  it("stay where they are planned: before an answer, before another speaker, behind a closed thought, and when very long", () => {
    const script = "A: Why did you leave? (2) I had to. (3) There was nothing (6) left.\nB: (1.5) Nothing.";
    expect(found(spoken(script), "pause")).toEqual([]);
    expect(pausesKept(spoken(script), DEFAULT_TIDY).map(({ reason }) => reason)).toEqual([
      "A question waits for its answer.",
      "A long silence behind a finished sentence is mostly meant.",
      "6 s are too long for a hesitation: look what happens there.",
      "Somebody else begins to speak.",
    ]);
  });
});

describe("phrases", () => {
  it("are off by default, and left alone where they mean something", () => {
    const phrases = found(spoken("A: It was, you know, sort of cold. Do you know him? It is a kind of apple."), "discourse");
    expect(phrases.map(({ text, onByDefault }) => [text, onByDefault])).toEqual([["you know,", false], ["sort of", false]]);
  });
});
