import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import styleRules from "../../scripts/config/style-rules.cjs";
import { saidIn, wordsInCode } from "../../scripts/words/words-in-code";
import { LANGUAGES } from "../../shared/words/languages";
import { lintSnippet } from "./lint-snippet";

const WORDS = "shared/words";

describe("the English catalogue", () => {
  it("is what the code says (npm run words writes it)", () => {
    expect(JSON.parse(readFileSync(join(WORDS, "en.json"), "utf8"))).toEqual(wordsInCode("."));
  });

  it("has texts with places for what changes", () => {
    expect(saidIn("const a = say`Apply to ${shots} · ${steps}`;", "a.ts")).toEqual(["Apply to {0} · {1}"]);
  });

  it("has no text with spaces around it, and none that reads like a place itself", () => {
    expect(Object.keys(wordsInCode(".")).filter((text) => text !== text.trim())).toEqual([]);
  });
});

describe("the languages", () => {
  it("are those that there is a catalogue for", () => {
    const files = readdirSync(WORDS).filter((name) => name.endsWith(".json"));
    expect(LANGUAGES.map(({ tag }) => `${tag}.json`).sort()).toEqual(files.sort());
  });
});

describe("the rule for words in views", () => {
  it.each([
    ["text between elements", "const a = <p>Nothing found</p>;"],
    ["a label", 'const a = <Button label="Try again" />;'],
    ["what a screen reader says", 'const a = <p aria-label="First steps" />;'],
  ])("refuses %s that no catalogue has", (_, code) => {
    expect(lintSnippet(code, styleRules.views)).toHaveLength(1);
  });

  it("is quiet where they are said, and on signs and names of classes", () => {
    expect(lintSnippet('const a = <p className="caption" aria-label={say`First steps`}>{say`Nothing found`} · ★</p>;', styleRules.views)).toEqual([]);
  });
});
