import { keepTake } from "../../../../shared/transcript/tidy/retakes-keeping";
import { suggestTidy } from "../../../../shared/transcript/tidy/suggest-tidy";
import { DEFAULT_TIDY } from "../../../../shared/transcript/tidy/tidy-options";
import type { TidySuggestion } from "../../../../shared/transcript/tidy/tidy-suggestion";
import type { Transcript } from "../../../../shared/transcript/transcript";
import { wordsText } from "../../../../shared/transcript/words-text";
import { spoken } from "../spoken";

type Retake = Extract<TidySuggestion, { kind: "retake" }>;

function retakes(transcript: Transcript): Retake[] {
  return suggestTidy(transcript, DEFAULT_TIDY).flatMap(({ suggestions }) => suggestions).flatMap((suggestion) => (suggestion.kind === "retake" ? [suggestion] : []));
}

function dropped(script: string): string[] {
  return retakes(spoken(script)).map(({ text }) => text);
}

describe("retakes", () => {
  it("drops the first of two takes and what announces the second, and keeps both at hand", () => {
    const transcript = spoken("A: Hello there. (1) I grew up on a small island. (1) Sorry, let me start again. (1) I grew up on a very small island in the north.");
    const [take, ...others] = retakes(transcript);
    expect(others).toEqual([]);
    expect(take).toMatchObject({ text: "I grew up on a small island.", dropped: 0, kept: 1, onByDefault: true });
    expect(wordsText(transcript, take!.announcement!)).toBe("Sorry, let me start again.");
    expect(take!.takes.map((run) => wordsText(transcript, run))).toEqual(["I grew up on a small island.", "I grew up on a very small island in the north."]);
  });

  it("keeps the newest of three and can keep another one instead", () => {
    const transcript = spoken("A: We left before the sun came up. (1) We left before the sun. (1) We left before the sun came up that day.");
    const found = retakes(transcript);
    expect(found.map((take) => [take.text, take.dropped, take.kept])).toEqual([["We left before the sun came up.", 0, 2], ["We left before the sun.", 1, 2]]);
    expect(keepTake(transcript, found[0]!, 0).map(({ text }) => text)).toEqual(["We left before the sun.", "We left before the sun came up that day."]);
  });

  it("finds a start that breaks off, with and without punctuation or a pause", () => {
    expect(dropped("A: The boat was full of. (0.6) The boat was full of people that night.")).toEqual(["The boat was full of."]);
    expect(dropped("A: the boat was full of the boat was full of people that night")).toEqual(["the boat was full of"]);
    expect(dropped("A: The boat was full of fa— The boat was full of families.")).toEqual(["The boat was full of fa—"]);
  });

  it("takes two sentences said again for one take", () => {
    expect(dropped("A: My name is Anna Berg. I was a nurse in the old hospital. (1) Again. (1) My name is Anna Berg. I was a nurse in the old hospital.")).toEqual(["My name is Anna Berg. I was a nurse in the old hospital."]);
  });

  it("lets somebody behind the camera ask for it", () => {
    expect(dropped("A: I never went back to the harbour.\nB: Once more, please.\nA: I never went back to the harbour after that.")).toEqual(["I never went back to the harbour."]);
  });

  it("is not misled by sentences built alike, answers, a refrain that comes back later, or an echo", () => {
    expect(dropped("A: We can email him the text. We can send him the page. I don't know. I don't know.")).toEqual([]);
    expect(dropped("A: We had nothing to eat at all. The winter came early and the roads were closed for weeks on end, so nobody came. We had nothing to eat at all.")).toEqual([]);
    expect(dropped("A: You lost the whole harvest that year?\nB: You lost the whole harvest that year?")).toEqual([]);
  });

  it("points at an announcement behind which no second take was found, off by default", () => {
    const groups = suggestTidy(spoken("A: The house stood there. (1) Let me start again. (1) My mother was a baker."), DEFAULT_TIDY);
    expect(groups.map(({ kind, suggestions }) => [kind, suggestions.map(({ text, onByDefault }) => [text, onByDefault])])).toEqual([["restart", [["Let me start again.", false]]]]);
  });
});
