import fc from "fast-check";
import { searchInWords, searchLooks, type FoundLook, type SearchableLook } from "../../../../shared/effects/choice/search/search-looks";
import { measuredLooks, tileOf } from "./measured-looks";

let looks: readonly SearchableLook[];
let untold: readonly SearchableLook[];

beforeAll(async () => {
  looks = measuredLooks(await tileOf("stills/kodim11.jpg", 96));
  untold = looks.map(({ look }) => ({ look, measures: null }));
});

function found(query: string, among = looks): readonly FoundLook[] {
  return searchLooks(query, among);
}

function first(query: string, count = 5): readonly string[] {
  return found(query).slice(0, count).map(({ look }) => look.id);
}

function effectsOf({ look }: FoundLook): string {
  return look.stack.map(({ effect }) => effect).join(" ");
}

function measuresOf({ look }: FoundLook) {
  return looks.find((each) => each.look === look)!.measures!;
}

describe("searching looks by words", () => {
  it.each([
    ["teal and orange", "teal-and-orange"],
    ["noir", "noir"],
    ["golden hour", "golden-hour"],
    ["day for night", "day-for-night"],
    ["bleach bypass", "bleach-bypass"],
    ["milky", "milk"],
    ["high key", "high-key-airy"],
    ["less green", "less-green"],
    ["pastel", "pastel"],
    ["punchy", "clean-pop"],
    ["stencil", "threshold-stencil"],
  ])("finds %s among the first", (query, id) => {
    expect(first(query)).toContain(id);
  });

  it.each(["warm", "blue", "night", "soft", "light", "dark", "film", "memory", "rose"])("never loses a look that is called or tagged “%s”, whatever it does to this frame", (word) => {
    const answers = new Map(found(word).map((each) => [each.look, each]));
    const called = looks.filter(({ look }) => look.name.toLowerCase().split(/[^a-z]+/).includes(word));
    const tagged = looks.filter(({ look }) => look.tags.includes(word));
    for (const { look } of called) expect(answers.get(look)?.called).toBe("name");
    for (const { look } of tagged) expect(answers.get(look)?.called).not.toBeFalsy();
  });

  it("does not bring a look back for its name that does what was ruled out", () => {
    expect(found("noir, no black and white").filter(({ look }) => look.name === "Noir" && look.from.kind === "built-in")).toEqual([]);
  });

  it("finds what does both of two things, and leaves out what was ruled out", () => {
    const answers = found("warm, low contrast, no grain");
    expect(answers.length).toBeGreaterThan(5);
    for (const answer of answers) expect(effectsOf(answer)).not.toMatch(/noise|grain/i);
    for (const answer of answers.slice(0, 5)) {
      expect(measuresOf(answer).contrast).toBeLessThan(0);
      expect(measuresOf(answer).warmth).toBeGreaterThanOrEqual(0);
    }
    expect(answers[0]!.why).toMatch(/warm.*softer contrast.*without grain/);
  });

  it.each(["no blur", "without blur", "not blurry", "-blur", "blur-free", "nothing blurred", "film, no blur"])("excludes by “%s”", (query) => {
    const answers = found(query);
    expect(answers.length).toBeGreaterThan(5);
    for (const answer of answers) expect(effectsOf(answer)).not.toMatch(/blur/i);
  });

  it("uses up a no with the first thing after it, carries it on by or, and by and after without", () => {
    expect(searchInWords("no grain low contrast", looks)).toBe("without grain · soft contrast");
    expect(searchInWords("no grain or vignette, warm", looks)).toBe("without grain · without vignette · warm");
    expect(searchInWords("without grain and vignette", looks)).toBe("without grain · without vignette");
    expect(searchInWords("no grain and warm", looks)).toBe("without grain · warm");
    expect(searchInWords("not too dark but moody", looks)).toBe("without dark · moody");
  });

  it("understands comparatives and degrees", () => {
    expect(searchInWords("warmer and less contrast", looks)).toBe("warm · soft contrast");
    expect(searchInWords("very dark, slightly cooler", looks)).toBe("very dark · slightly cool");
    expect(searchInWords("more colour, less grain", looks)).toBe("colourful · without grain");
    const [slight] = found("slightly brighter");
    const [much] = found("very bright");
    expect(measuresOf(slight!).lightness).toBeLessThan(8);
    expect(measuresOf(much!).lightness).toBeGreaterThan(12);
  });

  it("mends slips of the hand", () => {
    expect(searchInWords("wram, vignete", looks)).toBe("warm · vignette");
    expect(found("dreemy").map(({ look }) => look.id)).toEqual(found("dreamy").map(({ look }) => look.id));
  });

  it("names words that it does not know, and still answers the others", () => {
    expect(found("flurb")).toEqual([]);
    expect(searchInWords("flurb", looks)).toBe("Nothing is known as “flurb”");
    expect(searchInWords("warm flurb", looks)).toBe("warm. Nothing is known as “flurb”");
    expect(found("warm flurb")).toEqual(found("warm"));
  });

  it("gives everything back for an empty search, in its own order", () => {
    for (const query of ["", "  ", "the look, please"]) {
      expect(found(query).map(({ look }) => look.id)).toEqual(looks.map(({ look }) => look.id));
      expect(searchInWords(query, looks)).toBeNull();
    }
  });

  it("believes the frame more than the words: a look called warm that cools this frame comes last, for its name alone", () => {
    const [warm] = looks.filter(({ look }) => look.tags.includes("warm"));
    const cooling = { look: { ...warm!.look }, measures: { ...warm!.measures!, warmth: -9 } };
    const answers = found("warm", [cooling, ...looks]);
    const [last] = answers.filter(({ look }) => look === cooling.look);
    expect(last).toMatchObject({ called: "name", why: "named “warm”" });
    expect(answers.indexOf(last!)).toBeGreaterThan(answers.filter(({ called }) => called === null).length);
    expect(found("warm", [{ ...cooling, measures: null }])).toHaveLength(1);
  });

  it("answers by texts alone before anything was measured", () => {
    expect(found("warm", untold).length).toBeGreaterThan(5);
    for (const answer of found("film, no grain", untold)) expect(effectsOf(answer)).not.toMatch(/noise|grain/i);
  });

  it("takes anything that can be typed", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 400 }), fc.array(fc.constantFrom("no", "not", "warm", "and", "or", ",", "very", "less", "b&w", "-", "film", "zzz"), { maxLength: 12 }).map((words) => words.join(" "))), (query) => {
        for (const { relevance } of found(query)) {
          expect(relevance).toBeGreaterThan(0);
          expect(relevance).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("orders by relevance between 0 and 1, and gives a reason for each", () => {
    const answers = found("moody, desaturated");
    for (const [at, { relevance, why }] of answers.entries()) {
      expect(relevance).toBeGreaterThan(0);
      expect(relevance).toBeLessThanOrEqual(at === 0 ? 1 : answers[at - 1]!.relevance);
      expect(why).not.toBe("");
    }
  });
});
