import { eachFeature, eraseTaste, learnFrom, NEW_TASTE, tasteScore, type Taste } from "../../../../shared/effects/choice/taste/taste";
import { tasteFeatures, type TasteFeature, type TasteFeatures } from "../../../../shared/effects/choice/taste/taste-features";
import { readTaste, tasteText } from "../../../../shared/effects/choice/taste/taste-file";
import { tasteInWords } from "../../../../shared/effects/choice/taste/taste-in-words";
import { measuredLooks, tileOf } from "./measured-looks";

const SHOWN = 12;

let looks: readonly TasteFeatures[];

beforeAll(async () => {
  looks = measuredLooks(await tileOf("stills/kodim03.jpg", 96)).map(({ look, measures }) => tasteFeatures(measures!, look.family));
});

/** Park and Miller's generator: the same editors in every run. */
function luck(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function sheet(random: () => number): readonly TasteFeatures[] {
  return Array.from({ length: SHOWN }, () => looks[Math.floor(random() * looks.length)]!);
}

/** An editor who likes looks by these weights, with some caprice. */
function pick(shown: readonly TasteFeatures[], likes: Partial<Record<TasteFeature, number>>, random: () => number): TasteFeatures {
  const liking = (look: TasteFeatures) => Object.entries(likes).reduce((sum, [feature, weight]) => sum + weight * look[feature as TasteFeature], 0) + 0.6 * (random() - 0.5);
  return shown.reduce((best, look) => (liking(look) > liking(best) ? look : best));
}

function afterChoices(count: number, likes: Partial<Record<TasteFeature, number>>, random: () => number): Taste {
  let taste = NEW_TASTE;
  for (let choice = 0; choice < count; choice++) {
    const shown = sheet(random);
    taste = learnFrom(taste, { chosen: pick(shown, likes, random), shown });
  }
  return taste;
}

/** How often the next choices are among the half of the sheet that taste ranks first; chance is a half. */
function hits(taste: Taste, likes: Partial<Record<TasteFeature, number>>, random: () => number): number {
  let inFirstHalf = 0;
  for (let choice = 0; choice < 100; choice++) {
    const shown = sheet(random);
    const chosen = pick(shown, likes, random);
    const better = shown.reduce((sum, look) => sum + (1 + Math.sign(tasteScore(taste, look) - tasteScore(taste, chosen))) / 2, -0.5);
    // Without any opinion everything is equal, and the chosen one stands exactly in the middle.
    if (better < (SHOWN - 1) / 2) inFirstHalf++;
  }
  return inFirstHalf / 100;
}

describe("taste", () => {
  it.each([
    ["warmer looks", { warmth: 1 }],
    ["darker looks", { lightness: -1 }],
    ["looks with less colour", { saturation: -1, contrast: 0.3 }],
  ] satisfies [string, Partial<Record<TasteFeature, number>>][])("ranks the next choice of an editor of %s above chance after fifteen, and says so", (words, likes) => {
    const random = luck(7);
    const taste = afterChoices(15, likes, random);
    expect(hits(taste, likes, random)).toBeGreaterThan(0.8);
    expect(tasteInWords(taste).join(" ")).toContain(words);
  });

  it("has hardly any opinion on an editor who chooses by chance", () => {
    const editors = Array.from({ length: 40 }, (_, at) => {
      const random = luck(at * 977 + 11);
      let taste = NEW_TASTE;
      for (let choice = 0; choice < 30; choice++) {
        const shown = sheet(random);
        taste = learnFrom(taste, { chosen: shown[Math.floor(random() * SHOWN)]!, shown });
      }
      return looks.map((look) => tasteScore(taste, look));
    });
    const scores = editors.flat();
    expect(Math.abs(scores.reduce((sum, score) => sum + score, 0) / scores.length)).toBeLessThan(0.05);
    expect(scores.filter((score) => Math.abs(score) > 0.2).length / scores.length).toBeLessThan(0.05);
  });

  it("follows an editor who changes", () => {
    const random = luck(23);
    let taste = afterChoices(15, { warmth: 1 }, random);
    const warm = eachFeature((feature) => (feature === "warmth" ? 0.6 : 0));
    expect(tasteScore(taste, warm)).toBeGreaterThan(0.1);
    for (let choice = 0; choice < 60; choice++) {
      const shown = sheet(random);
      taste = learnFrom(taste, { chosen: pick(shown, { warmth: -1 }, random), shown });
    }
    expect(tasteScore(taste, warm)).toBeLessThan(0);
  });

  it("learns nothing and says nothing with the switch off", () => {
    const random = luck(3);
    const off = { ...afterChoices(15, { warmth: 1 }, random), isOn: false };
    const shown = sheet(random);
    expect(learnFrom(off, { chosen: shown[0]!, shown })).toBe(off);
    expect(shown.map((look) => tasteScore(off, look))).toEqual(shown.map(() => 0));
    expect(tasteInWords(off)).toEqual(["Learning from your choices is off."]);
  });

  it("learns nothing from a choice without an alternative", () => {
    expect(learnFrom(NEW_TASTE, { chosen: looks[0]!, shown: [looks[0]!] })).toBe(NEW_TASTE);
  });

  it("is forgotten when erased, and keeps its switch", () => {
    const taste = afterChoices(15, { warmth: 1 }, luck(5));
    expect(eraseTaste({ ...taste, isOn: false })).toEqual({ ...NEW_TASTE, isOn: false });
    expect(tasteInWords(eraseTaste(taste))).toEqual(["Nothing learnt yet."]);
  });

  it("comes back from its file as it was", () => {
    const taste = afterChoices(20, { contrast: 1 }, luck(9));
    expect(readTaste(tasteText(taste))).toEqual({ taste, problem: null });
  });

  it.each(["", "{", "null", '{"format":"trimbin-taste/1"}', tasteText(NEW_TASTE).replace('"weight":0', '"weight":"much"'), tasteText(NEW_TASTE).replace("/1", "/2")])("starts afresh from a damaged file and says so (%#)", (text) => {
    const { taste, problem } = readTaste(text);
    expect(taste).toEqual(NEW_TASTE);
    expect(problem).toMatch(/cannot be read .* starts afresh/);
  });

  it("stays off where a damaged file still says off", () => {
    expect(readTaste(tasteText({ ...NEW_TASTE, isOn: false }).slice(0, -5)).taste.isOn).toBe(false);
  });
});
