import type { LookOrigin } from "../../../../shared/effects/looks/look";
import { flawInWords } from "../../../../shared/effects/looks/look-flaw";
import { readLooks } from "../../../../shared/effects/looks/read-looks";
import { lineOf, looksText, stackOf } from "./looks-text";

const MINE: LookOrigin = { kind: "yours", file: "mine.looks.json" };
const GOOD = { id: '"good"', name: '"Good"' };

/** What is said about the first look when one field of it is wrong. */
function complaint(parts: Readonly<Record<string, string | null>>): string {
  const { looks, flaws } = readLooks(looksText(parts, GOOD), MINE);
  expect(looks.map(({ id }) => id)).toEqual(["good"]);
  return flaws.map(flawInWords).join("\n");
}

function tint(params: string): Readonly<Record<string, string>> {
  return { stack: stackOf("ADBE Tint", "AE.ADBE Tint", params) };
}

describe("a file of looks", () => {
  it("gives its looks with values, ranges and what stands at strength 0", () => {
    const params = '"ADBE Tint-0001": [0.1, 0, 0.2], "ADBE Tint-0003": { "value": 35, "range": [20, 60], "atZero": 5 }';
    const { looks, flaws } = readLooks(looksText(tint(params)), MINE);
    expect(flaws).toEqual([]);
    expect(looks).toEqual([
      {
        id: "warm-wash",
        name: "Warm wash",
        intent: "A thin amber wash over an interview.",
        family: "creative",
        tags: ["warm"],
        stack: [
          {
            effect: "ADBE Tint",
            premiere: "AE.ADBE Tint",
            params: { "ADBE Tint-0001": [0.1, 0, 0.2], "ADBE Tint-0003": 35 },
            ranges: { "ADBE Tint-0003": [20, 60] },
            atZero: { "ADBE Tint-0003": 5 },
          },
        ],
        from: MINE,
      },
    ]);
  });

  it("may leave out tags and parameters", () => {
    const { looks, flaws } = readLooks(looksText({ tags: null, stack: '[{ "effect": "ADBE Tint", "premiere": null }]' }), MINE);
    expect(flaws).toEqual([]);
    expect(looks[0]?.tags).toEqual([]);
  });

  it("is refused with a reason when it is something else, or of another version", () => {
    expect(readLooks("[1, 2]", MINE).flaws.map(flawInWords)).toEqual(['line 1: This is no file of looks: it must hold "format": "trimbin-looks/1" and "looks": [ ... ].']);
    expect(readLooks('{\n"format": "trimbin-looks/2",\n"looks": []}', MINE).flaws.map(flawInWords)).toEqual([
      'line 2: The format is "trimbin-looks/2", and this version of Trimbin reads "trimbin-looks/1".',
    ]);
    expect(readLooks("", MINE).flaws).toHaveLength(1);
  });

  it("that is no JSON at all breaks in a few places, not at every word", () => {
    const { looks, flaws } = readLooks("lorem ipsum ".repeat(5000), MINE);
    expect(looks).toEqual([]);
    expect(flaws.length).toBeLessThan(10);
    expect(flaws[0]?.reason).toContain("The file is broken here");
  });

  it.each(['"looks": [ {', '"looks": [', '"looks": [\n  { "id": "warm", "na', '"looks": [\n  { "id": "warm", "stack": [{ "params": { "x": 1 }'])("that was cut off says so and nothing else of the file: %s", (rest) => {
    const { looks, flaws } = readLooks(`{ "format": "trimbin-looks/1", ${rest}\n`, MINE);
    expect(looks).toEqual([]);
    expect(flaws[0]?.line).toBe(rest.split("\n").length);
    expect(flaws[0]?.reason).toContain("ends in the middle");
    expect(flaws.slice(1).every(({ reason }) => reason.includes("left out because the file is broken"))).toBe(true);
  });

  it("is refused when it is not saved as UTF-8, with the line of the first letter that got lost", () => {
    expect(readLooks(looksText({ name: '"Caf\uFFFD"' }), MINE).flaws.map(flawInWords)).toEqual([`line ${lineOf("name")}: The file is not saved as UTF-8 text. Save it again as UTF-8.`]);
  });

  it("says so where a name would be lost without a word", () => {
    for (const name of ["__proto__", "constructor", "prototype"]) {
      const { looks, flaws } = readLooks(looksText(tint(`"${name}": 5`)), MINE);
      expect(looks).toEqual([]);
      expect(flaws.map(flawInWords)).toContain(`line ${lineOf("stack")}: The file is broken here: "${name}" cannot be a name.`);
    }
  });

  it("survives a byte order mark and brackets without end", () => {
    expect(readLooks(`\uFEFF${looksText({})}`, MINE).looks).toHaveLength(1);
    expect(readLooks("[".repeat(200_000), MINE).flaws.map(flawInWords)).toEqual(["line 1: The file is broken here: more than 40 brackets are open here."]);
  });
});

describe("a bad look is named with line and reason, and hides none of the good ones:", () => {
  it("an effect nobody can draw, with the name that was perhaps meant", () => {
    expect(complaint({ stack: stackOf("ADBE Tnit", null, "") })).toBe(`Warm wash, line ${lineOf("stack")}: No effect is called "ADBE Tnit"; did you mean "ADBE Tint"?`);
  });

  it("an id too long for a file's name, and a name that would break the line it is printed on", () => {
    expect(complaint({ id: JSON.stringify("a".repeat(61)) })).toContain('"id" must have at most 60 characters.');
    expect(complaint({ name: '"Red\\u001b[31m"' })).toContain('"name" must stand on one line, without control characters.');
  });

  it("parameters that are no object", () => {
    for (const params of ["[]", "null", '"x"']) {
      expect(complaint({ stack: `[{ "effect": "ADBE Tint", "premiere": null, "params": ${params} }]` })).toContain('"params" must be { ... }, values by the parameters');
    }
  });

  it("an effect that only the host can draw", () => {
    expect(complaint({ stack: stackOf("ADBE Turbulent Displace", "AE.ADBE Turbulent Displace", "") })).toContain('("ADBE Turbulent Displace") is host only: Trimbin cannot draw it');
  });

  it("a parameter that the effect does not have", () => {
    expect(complaint(tint('"ADBE Tint-003": 4'))).toBe(`Warm wash, line ${lineOf("stack")}: Tint has no parameter "ADBE Tint-003"; did you mean "ADBE Tint-0003"?`);
    expect(complaint(tint('"amount": 4'))).toContain("It has ADBE Tint-0001 (Map Black To), ADBE Tint-0002 (Map White To), ADBE Tint-0003 (Amount to Tint).");
  });

  it("a value outside the host's range", () => {
    expect(complaint(tint('"ADBE Tint-0003": 140'))).toBe(`Warm wash, line ${lineOf("stack")}: Amount to Tint (ADBE Tint-0003) of Tint must lie between 0 and 100, not 140.`);
  });

  it("a value of another kind", () => {
    expect(complaint(tint('"ADBE Tint-0003": [1, 0]'))).toContain("must be one number");
    expect(complaint(tint('"ADBE Tint-0001": 4'))).toContain("must be a list of three or four numbers from 0 to 1");
    expect(complaint(tint('"ADBE Tint-0003": "35"'))).toContain("must be a number (check boxes are 0 or 1)");
  });

  it("a range that does not hold the value, runs backwards, leaves the host's, or stands on a colour", () => {
    expect(complaint(tint('"ADBE Tint-0003": { "value": 35, "range": [40, 60] }'))).toContain("40 to 60, does not hold its value, 35.");
    expect(complaint(tint('"ADBE Tint-0003": { "value": 35, "range": [60, 20] }'))).toContain("not from 60 to 20");
    expect(complaint(tint('"ADBE Tint-0003": { "value": 35, "range": [20, 120] }'))).toContain("must lie between 0 and 100, not 120");
    expect(complaint(tint('"ADBE Tint-0001": { "value": [0, 0, 0], "range": [0, 1] }'))).toContain("only numbers and angles vary");
  });

  it("a field that is missing, misspelled or written twice", () => {
    expect(complaint({ intent: null })).toBe('Warm wash, line 4: "intent" is missing: say in a sentence when an editor would choose this look.');
    expect(complaint({ intnt: '"x"' })).toContain('"intnt" has no place here; did you mean "intent"?');
    expect(complaint({ 'name": "A", "name': '"B"' })).toContain('"name" is written twice; keep one.');
  });

  it("a list where one is needed, a range of two, a value inside of a setting", () => {
    expect(complaint({ tags: '"warm"' })).toContain('"tags" must be a list: [ ... ].');
    expect(complaint(tint('"ADBE Tint-0003": { "value": 35, "range": [20] }'))).toContain('"range" must be [lowest, highest].');
    expect(complaint(tint('"ADBE Tint-0003": { "range": [20, 40] }'))).toContain('"value" is missing: say what the parameter holds.');
    expect(complaint(tint('"ADBE Tint-0001": [0, "a", 0]'))).toContain('"ADBE Tint-0001" must hold plain numbers.');
  });

  it("a shelf that does not exist, an id with spaces, no effects at all", () => {
    expect(complaint({ family: '"moody"' })).toContain('"family" must be correction or creative');
    expect(complaint({ id: '"Warm Wash"' })).toContain("lower-case words with hyphens");
    expect(complaint({ stack: "[]" })).toBe(`Warm wash, line ${lineOf("stack")}: "stack" must hold at least one effect.`);
  });

  it("Premiere's name where After Effects' belongs, or another than the catalogue's", () => {
    expect(complaint({ stack: stackOf("AE.ADBE Tint", "AE.ADBE Tint", "") })).toContain('"effect" takes After Effects\', which is "ADBE Tint".');
    expect(complaint({ stack: stackOf("ADBE Tint", "PR.ADBE Tint", "") })).toContain('Tint is "AE.ADBE Tint" in Premiere, not "PR.ADBE Tint".');
  });

  it("a curve, which no host lets a plugin set", () => {
    expect(complaint({ stack: stackOf("ADBE CurvesCustom", null, '"ADBE CurvesCustom-0001": [0, 0, 1, 1]') })).toContain("is a curve, and no host lets a plugin set one.");
  });

  it("an id that an earlier look has", () => {
    const { looks, flaws } = readLooks(looksText({}, { name: '"Second"' }), MINE);
    expect(looks.map(({ name }) => name)).toEqual(["Warm wash"]);
    expect(flaws.map(flawInWords)).toEqual(['Second, line 13: The look of line 4 already has the id "warm-wash"; each needs its own.']);
  });

  it("broken JSON inside of one look", () => {
    const flaws = complaint({ family: '"creative" "film"' });
    expect(flaws).toContain(`line ${lineOf("family")}: The file is broken here: a comma is missing before this.`);
    expect(flaws).toContain("Warm wash, line 4: It is left out because the file is broken inside of it.");
  });

  it("a comma too many between looks, which costs no look", () => {
    const { looks, flaws } = readLooks(looksText({}).replace("    }\n", "    },\n"), MINE);
    expect(looks).toHaveLength(1);
    expect(flaws.map(flawInWords)).toEqual(["line 12: The file is broken here: a value is expected here; is there a comma too many before it."]);
  });
});
