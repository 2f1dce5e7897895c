import { readFile } from "node:fs/promises";
import { decodeSrgb } from "../../../../shared/colorimetry/srgb";
import { readyStack } from "../../../../shared/effects/effect-stack";
import { lumaOf } from "../../../../shared/effects/luma";
import { BUILT_IN_LOOKS } from "../../../../shared/effects/looks/built-in-looks";
import { LOOK_FAMILIES, type Look } from "../../../../shared/effects/looks/look";
import { lookFits } from "../../../../shared/effects/looks/look-fits";
import { flawInWords } from "../../../../shared/effects/looks/look-flaw";
import { MAX_STRENGTH, stackAt } from "../../../../shared/effects/looks/look-strength";
import { readLooks } from "../../../../shared/effects/looks/read-looks";
import { drawnAt, meanDifference, photo, photos, sampledColors } from "./draw-look";

/** A look that changes a photograph less than this is no look. */
const LEAST_CHANGE = 1;
/** Two looks nearer than this, at their authors' strength, would be one and the same to an editor. */
const LEAST_APART = 1;

describe("the built-in looks", () => {
  it.each(LOOK_FAMILIES)("on the shelf %s read without a flaw", async (family) => {
    const { looks, flaws } = readLooks(await readFile(`shared/effects/looks/built-in/${family}.looks.json`, "utf8"), { kind: "built-in" });
    expect(flaws.map(flawInWords)).toEqual([]);
    expect(looks.length).toBeGreaterThanOrEqual(7);
    expect(new Set(looks.map((look) => look.family))).toEqual(new Set([family]));
    expect(BUILT_IN_LOOKS).toEqual(expect.arrayContaining([...looks]));
  });

  it("have a map whose example for artists reads", async () => {
    const map = await readFile("shared/effects/looks/README.md", "utf8");
    const { looks, flaws } = readLooks(/```json\n([^`]+)```/.exec(map)?.[1] ?? "", { kind: "yours", file: "example.looks.json" });
    expect(flaws.map(flawInWords)).toEqual([]);
    expect(looks.map(({ id }) => id)).toEqual(["warm-wash"]);
  });

  it("are at least 80, each with its own id, name and intent, and most of them for Premiere", () => {
    expect(BUILT_IN_LOOKS.length).toBeGreaterThanOrEqual(80);
    for (const said of ["id", "name", "intent"] as const) expect(new Set(BUILT_IN_LOOKS.map((look) => look[said])).size).toBe(BUILT_IN_LOOKS.length);
    expect(BUILT_IN_LOOKS.filter((look) => lookFits(look, "premiere", null).ok).length).toBeGreaterThanOrEqual(65);
    expect(BUILT_IN_LOOKS.every((look) => lookFits(look, "premiere", null).ok || lookFits(look, "after-effects", null).ok)).toBe(true);
  });

  it("leave room to refine: most have two numbers that may vary", () => {
    const numbers = (look: Look) => look.stack.reduce((count, { ranges }) => count + Object.keys(ranges).length, 0);
    expect(BUILT_IN_LOOKS.every((look) => numbers(look) > 0)).toBe(true);
    expect(BUILT_IN_LOOKS.filter((look) => numbers(look) >= 2).length).toBeGreaterThan(0.8 * BUILT_IN_LOOKS.length);
  });

  it("all change a photograph, and most of that is gone at a hundredth of their strength", async () => {
    const still = await photo("kodim05");
    const faults = BUILT_IN_LOOKS.flatMap((look) => {
      const before = sampledColors(drawnAt(look, 0, still));
      const [whole, hundredth] = [1, 0.01].map((strength) => meanDifference(before, sampledColors(drawnAt(look, strength, still))));
      return whole! > LEAST_CHANGE && (!fades(look) || hundredth! < whole! / 2) ? [] : [look.id];
    });
    expect(faults).toEqual([]);
  });

  it("stay within the hosts' ranges at any strength", () => {
    const refused = BUILT_IN_LOOKS.flatMap((look) => [0.001, 0.37, 0.8, MAX_STRENGTH].map((strength) => readyStack(stackAt(look, strength), { widthPx: 1920, heightPx: 1080 })));
    expect(refused.filter(({ ok }) => !ok)).toEqual([]);
  });

  it("all differ from one another", async () => {
    const still = await photo("kodim03");
    const drawn = BUILT_IN_LOOKS.map((look) => ({ id: look.id, colors: sampledColors(drawnAt(look, 1, still)) }));
    const alike = drawn.flatMap((one, at) => drawn.slice(at + 1).filter((two) => meanDifference(one.colors, two.colors) < LEAST_APART).map((two) => `${one.id} and ${two.id}`));
    expect(alike).toEqual([]);
  });

  it("for legibility carry white or black text at WCAG's 4.5 to 1 on nearly the whole of any photograph", async () => {
    const plates = BUILT_IN_LOOKS.filter(({ family, tags }) => family === "legibility" && tags.includes("text") && (tags.includes("dark") || tags.includes("light")));
    expect(plates.length).toBeGreaterThanOrEqual(7);
    const stills = await photos();
    const illegible = plates.filter((look) => stills.some((still) => legibleShare(drawnAt(look, 1, still).data, look.tags.includes("dark") ? 1 : 0) < 0.95));
    expect(illegible.map(({ id }) => id)).toEqual([]);
  });
});

/** Whether every effect of a look answers to strength; a flip, for one, is there or not. */
function fades(look: Look): boolean {
  const [half, whole] = [stackAt(look, 0.5), stackAt(look, 1)];
  return look.stack.every((_, at) => JSON.stringify(half[at]) !== JSON.stringify(whole[at]));
}

/** Share of pixels on which text of this luminance (0 or 1) has a contrast of 4.5 to 1 (WCAG 2.2, success criterion 1.4.3). */
function legibleShare(pixels: Uint8ClampedArray, text: number): number {
  let legible = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
    const ground = lumaOf(decodeSrgb(red / 255), decodeSrgb(green / 255), decodeSrgb(blue / 255));
    if ((Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05) >= 4.5) legible++;
  }
  return legible / (pixels.length / 4);
}
