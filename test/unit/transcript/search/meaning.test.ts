import { passagesToEmbed } from "../../../../shared/transcript/search/passages-to-embed";
import { cosineTo, type QueryMeaning } from "../../../../shared/transcript/search/query-meaning";
import { meaningText } from "../../../../shared/transcript/search/query-words";
import { clip, find, indexOf, smallTalk } from "./spoken-clips";

const FUNDS = "Anna: The funds had run dry by then. There was nothing left to pay the masons with.";
const CLIP = clip("A", `${smallTalk(30)}\n${FUNDS}\n${smallTalk(30)}`);
const INDEX = indexOf(CLIP);

/** A model of one idea: texts about money point along the query, all others across it. */
function moneyMeaning(clips = passagesToEmbed(INDEX)): QueryMeaning {
  const vectors = new Map(clips.map(({ mediaId, texts }) => [mediaId, texts.map((text) => (/funds|pay/.test(text) ? Int8Array.of(100, 20) : Int8Array.of(0, 120)))]));
  return { query: Float32Array.of(1, 0), vectorsOf: (mediaId) => vectors.get(mediaId) ?? null };
}

describe("searchSelects with meaning", () => {
  it("finds what is said in other words, and says how near it is", () => {
    expect(find(INDEX, "financial trouble")).toEqual([]);
    const [best, ...others] = find(INDEX, "financial trouble", { meaning: moneyMeaning() });
    expect(best?.text).toContain("The funds had run dry");
    expect(best?.why).toMatchObject({ highlights: [], missing: ["financial", "trouble"], sentence: "Close in meaning (0.98)" });
    expect(others).toEqual([]);
  });

  it("does not push the very words down", () => {
    const both = indexOf(clip("B", `${smallTalk(30)}\nBen: Our mortgage was due in April. The mortgage killed us.\n${smallTalk(30)}\n${FUNDS}\n${smallTalk(30)}`));
    const [best] = find(both, "mortgage", { meaning: moneyMeaning(passagesToEmbed(both)) });
    expect(best?.text).toContain("mortgage");
  });

  it("finds clips without vectors by their words", () => {
    const [bite] = find(INDEX, "masons", { meaning: { query: Float32Array.of(1, 0), vectorsOf: () => null } });
    expect(bite?.why).toMatchObject({ meaning: null, sentence: "Says masons" });
  });

  it("gives one to three texts a passage to the model, the same ones for the same words", () => {
    const [texts] = passagesToEmbed(INDEX);
    const passages = INDEX.passages.length;
    expect(texts && texts.texts.length >= passages && texts.texts.length <= 3 * passages).toBe(true);
    expect(passagesToEmbed(indexOf(CLIP))[0]?.hash).toBe(texts?.hash);
    expect(passagesToEmbed(indexOf(clip("C", FUNDS)))[0]).toMatchObject({ language: "en", texts: [FUNDS.replace("Anna: ", "")] });
  });
});

describe("meaningText", () => {
  it("leaves out what only asks, unless nothing else is there", () => {
    expect(meaningText("Summarize what the group thought about the harbour")).toBe("what the the harbour");
    expect(meaningText("what did they decide")).toBe("what did they decide");
  });
});

describe("cosineTo", () => {
  it("does not care how long the other vector is, and never divides by nothing", () => {
    expect(cosineTo(Float32Array.of(0.6, 0.8), Int8Array.of(60, 80))).toBeCloseTo(1);
    expect(cosineTo(Float32Array.of(1, 0), Float32Array.of(0, 0))).toBe(0);
    expect(cosineTo(Float32Array.of(1, 0), Float32Array.of(1, 0, 0))).toBe(0);
  });
});
