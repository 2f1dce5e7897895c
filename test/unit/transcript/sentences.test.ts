import { sentencesOf } from "../../../shared/transcript/sentences";
import { wordsText } from "../../../shared/transcript/words-text";
import { spoken } from "./spoken";

const texts = (script: string): string[] => {
  const transcript = spoken(script);
  return sentencesOf(transcript).map((run) => wordsText(transcript, run));
};

describe("sentences", () => {
  it("end at closing punctuation and where another person speaks", () => {
    expect(texts("Anna: We met in May. It rained\nBen: all day.")).toEqual(["We met in May.", "It rained", "all day."]);
  });

  it("end at a long pause where nobody wrote punctuation, not at a short one", () => {
    expect(texts("so we left (2.5) and then (0.5) we came back")).toEqual(["so we left", "and then we came back"]);
  });

  it("cover all words once", () => {
    const transcript = spoken(`Anna: ${"word ".repeat(200)}`);
    const runs = sentencesOf(transcript);
    expect(runs.map((run) => run.first)).toEqual([0, ...runs.slice(0, -1).map((run) => run.end)]);
    expect(runs[runs.length - 1]?.end).toBe(200);
  });
});
