import fc from "fast-check";
import { mergePolicies, whoDecided } from "../../../shared/policy/merge-policies";
import type { Policy } from "../../../shared/policy/policy";
import { MAX_POLICY_BYTES, policyProblemInWords, readPolicy } from "../../../shared/policy/read-policy";
import { walkJson } from "../../../shared/policy/walk-json";

const STUDIO = '"studio": { "name": "Nord", "contact": "it@nord.example" }';

function wordsFor(text: string): string {
  const read = readPolicy(text);
  if (read.ok) throw new Error("It was read as a policy.");
  return policyProblemInWords(read.problem);
}

describe("a policy that cannot be followed is refused with its place and the reason", () => {
  it.each([
    ["a comma too many", `{\n "format": "trimbin-policy/1",\n ${STUDIO},\n}`, "in line 4: it is not JSON: a name in quotes is missing here"],
    ["half a file", `{\n "format": "trimbin-policy/1",\n "studio": {`, "in line 3: it is not JSON: a name in quotes is missing here"],
    ["an empty file", "", "in line 1: it is not JSON: a value is missing or misspelt here"],
    ["two policies in one file", `{ "format": "trimbin-policy/1", ${STUDIO} }\n{}`, "in line 2: it is not JSON: something stands after the end"],
    ["a key that stands there twice", `{ "format": "trimbin-policy/1",\n ${STUDIO},\n "limits": { "undoSteps": 2,\n "undo\\u0053teps": 9000 } }`, 'in line 4: it is not JSON: "undo\\u0053teps" stands there twice'],
    ["a misspelt word", `{ "format": "trimbin-policy/1", ${STUDIO},\n "langauge": "en" }`, 'in line 2, at langauge: "langauge" is nothing that a policy can say here'],
    ["a part that is missing", `{\n "format": "trimbin-policy/1" }`, 'in line 1, at studio: "studio" is missing'],
    ["a limit that is text", `{ "format": "trimbin-policy/1", ${STUDIO},\n "limits": {\n  "undoSteps": "20" } }`, "in line 3, at limits.undoSteps: must be a whole number from 1 to 10000"],
    ["a list in place of a part", `{ "format": "trimbin-policy/1", ${STUDIO},\n "looks": [] }`,  "in line 2, at looks: must be an object in braces"],
    ["a text in place of a part", `{ "format": "trimbin-policy/1", ${STUDIO},\n "looks": "Looks" }`, "in line 2, at looks: must be an object in braces"],
    ["something that nests without end", "[".repeat(100_000), "it nests deeper than 16 levels"],
    ["something far too long", `"${"x".repeat(MAX_POLICY_BYTES)}"`, "it is longer than 256 kB"],
  ])("%s", (_what, text, words) => {
    expect(wordsFor(text)).toBe(words);
  });

  it("names whom the file itself says to ask", () => {
    expect(readPolicy(`{ "format": "trimbin-policy/9", ${STUDIO} }`)).toMatchObject({ ok: false, problem: { contact: "it@nord.example" } });
  });

  it("even where a key would reach into JavaScript's own objects", () => {
    expect(wordsFor(`{ "format": "trimbin-policy/1", ${STUDIO}, "__proto__": { "language": "en" } }`)).toContain("__proto__");
  });
});

it("takes the mark that Windows editors put before the text", () => {
  expect(readPolicy(`\ufeff{ "format": "trimbin-policy/1", ${STUDIO} }`)).toMatchObject({ ok: true, value: { studio: { name: "Nord" } } });
});

describe("walking JSON", () => {
  const almostJson = fc.oneof(
    fc.json(),
    fc.array(fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', '"b"', "1", "-", "01", "1.", ".5", "1e5", "true", "nul", " ", "\n", '"\\x"', '"\\u12"', '"\t"', "'a'"), { maxLength: 14 }).map((parts) => parts.join("")),
  );

  it("accepts what JSON.parse accepts, keys that stand there twice apart", () => {
    fc.assert(
      fc.property(almostJson, (text) => {
        const walked = walkJson(text);
        if (!walked.ok && walked.problem.reason.endsWith("twice")) return true;
        return walked.ok === parses(text);
      }),
      { numRuns: 5000 },
    );
  });

  it("never throws, and finds a place in the text", () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const walked = walkJson(text);
      return walked.ok || (walked.problem.at >= 0 && walked.problem.at <= text.length);
    }));
  });
});

describe("two policies", () => {
  const beside: Policy = { format: "trimbin-policy/1", studio: { name: "Network", contact: "a" }, panels: { "shot-match": "off" }, models: { allowed: [] }, limits: { undoSteps: 5 } };
  const inFolder: Policy = { format: "trimbin-policy/1", studio: { name: "Show", contact: "b" }, panels: { "shot-match": "on", ledger: "off" }, models: { folder: "M", allowed: [] }, limits: { framesPerHour: 9 }, language: "en" };

  it("hold together: the one beside the plugin outranks, the other fills what is not decided", () => {
    expect(mergePolicies(beside, inFolder)).toEqual({
      format: "trimbin-policy/1",
      studio: { name: "Network", contact: "a" },
      panels: { "shot-match": "off", ledger: "off" },
      models: { allowed: [] },
      limits: { undoSteps: 5, framesPerHour: 9 },
      language: "en",
    });
  });

  it("are told apart: each setting by who decided it", () => {
    const who = (says: (policy: Policy) => unknown): string | undefined => whoDecided([beside, inFolder], says)?.name;
    expect([who(({ panels }) => panels?.["shot-match"]), who(({ panels }) => panels?.ledger), who(({ language }) => language), who(({ looks }) => looks)]).toEqual(["Network", "Show", "Show", undefined]);
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
