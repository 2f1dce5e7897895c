import fc from "fast-check";
import { passagesOf } from "../../../../shared/transcript/search/passages";
import { sentencesOf } from "../../../../shared/transcript/sentences";
import { spoken } from "../spoken";
import { smallTalk } from "./spoken-clips";

describe("passagesOf", () => {
  it("cuts long talk into passages of 60 to 120 words that begin and end with a sentence", () => {
    const transcript = spoken(smallTalk(60));
    const passages = passagesOf(transcript);
    expect(passages.length).toBeGreaterThan(5);
    for (const { spoken: count } of passages.slice(0, -1)) expect(count >= 60 && count <= 120).toBe(true);
    const ends = new Set(sentencesOf(transcript).map(({ end }) => end));
    expect(passages.every(({ words }) => ends.has(words.end))).toBe(true);
  });

  it("ends a passage where somebody else begins, once it is long enough", () => {
    const [first] = passagesOf(spoken(`${smallTalk(5, "Anna")}\n${smallTalk(5, "Ben")}`));
    expect(first?.words).toEqual({ first: 0, end: 70 });
  });

  it("closes at the next sentence where nobody knows who speaks", () => {
    const [first] = passagesOf(spoken(smallTalk(20).replace(/Host: /g, "").replace(/\n/g, " ")));
    expect(first?.spoken).toBe(70);
  });

  it("covers every word once, whatever is said", () => {
    const token = fc.constantFrom("yes", "no.", "[um]", "(3)", "well,", "…", "—", "what?", "[laughter]");
    fc.assert(
      fc.property(fc.array(fc.array(token, { minLength: 1, maxLength: 90 }), { maxLength: 6 }), (lines) => {
        const transcript = spoken(lines.map((line, k) => `P${k % 2}: ${line.join(" ")}`).join("\n"));
        const passages = passagesOf(transcript);
        let next = 0;
        for (const { words, sentences } of passages) {
          expect([words.first, sentences[0]?.first, sentences.at(-1)?.end]).toEqual([next, next, words.end]);
          next = words.end;
        }
        expect(next).toBe(transcript.words.length);
      }),
    );
  });
});
