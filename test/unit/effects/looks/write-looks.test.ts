import fc from "fast-check";
import { ALL_EFFECTS } from "../../../../shared/effects/all-effects";
import type { EffectSpec, ParamSpec } from "../../../../shared/effects/effect-spec";
import { LOOK_FAMILIES, type Look, type LookEffect, type LookOrigin } from "../../../../shared/effects/looks/look";
import { readLooks } from "../../../../shared/effects/looks/read-looks";
import { writeLooks } from "../../../../shared/effects/looks/write-looks";

const MINE: LookOrigin = { kind: "yours", file: "mine.looks.json" };
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));
const text = (minLength: number, maxLength: number) => fc.string({ minLength, maxLength, unit: "grapheme" }).filter((each) => each.length >= minLength && each.length <= maxLength);

type Setting = { readonly id: string; readonly value: number | readonly number[]; readonly range: readonly [number, number] | null; readonly atZero: number | readonly number[] | null };

function anySetting(param: ParamSpec): fc.Arbitrary<Setting> | null {
  const plain = (value: fc.Arbitrary<number | readonly number[]>) => fc.record({ id: fc.constant(param.id), value, range: fc.constant(null), atZero: fc.option(value) });
  switch (param.kind) {
    case "number":
    case "angle": {
      const [min, max] = param.kind === "number" ? [param.min, param.max] : [-720, 720];
      const sorted = fc.uniqueArray(number(min, max), { minLength: 3, maxLength: 3 }).map((three) => three.sort((a, b) => a - b));
      return fc.tuple(sorted, fc.boolean(), fc.option(number(min, max))).map(([[low = 0, value = 0, high = 0], varies, atZero]): Setting => ({ id: param.id, value, range: varies ? [low, high] : null, atZero }));
    }
    case "popup":
      return plain(fc.integer({ min: 1, max: param.choices.length }));
    case "checkbox":
      return plain(fc.constantFrom(0, 1));
    case "color":
      return plain(fc.array(number(0, 1), { minLength: 3, maxLength: 4 }));
    case "point":
      return plain(fc.array(number(-5000, 5000), { minLength: 2, maxLength: 2 }));
    case "curve":
      return null;
  }
}

function anyEffect(spec: EffectSpec): fc.Arbitrary<LookEffect> {
  const settings = fc.tuple(...spec.params.flatMap((param) => anySetting(param) ?? []).map((setting) => fc.option(setting)));
  return settings.map((chosen) => {
    const set = chosen.flatMap((each) => each ?? []);
    return {
      effect: spec.matchName,
      premiere: spec.premiere?.matchName ?? null,
      params: Object.fromEntries(set.map(({ id, value }) => [id, value])),
      ranges: Object.fromEntries(set.flatMap(({ id, range }) => (range ? [[id, range]] : []))),
      atZero: Object.fromEntries(set.flatMap(({ id, atZero }) => (atZero === null ? [] : [[id, atZero]]))),
    };
  });
}

const anyLook: fc.Arbitrary<Look> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/),
  name: text(1, 60),
  intent: text(12, 300),
  family: fc.constantFrom(...LOOK_FAMILIES),
  tags: fc.array(text(1, 40), { maxLength: 5 }),
  stack: fc.array(fc.constantFrom(...ALL_EFFECTS).chain(({ spec }) => anyEffect(spec)), { minLength: 1, maxLength: 4 }),
  from: fc.constant(MINE),
});

describe("writing looks", () => {
  it("gives a file that reads as the same looks", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyLook, { selector: ({ id }) => id, maxLength: 4 }), (looks) => {
        expect(readLooks(writeLooks(looks), MINE)).toEqual({ looks, flaws: [] });
      }),
      { numRuns: 60 },
    );
  });

  it("gives a file that is named by line where a piece was cut out of it", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyLook, { selector: ({ id }) => id, minLength: 1, maxLength: 3 }), fc.nat(), fc.integer({ min: 1, max: 60 }), (looks, place, length) => {
        const whole = writeLooks(looks);
        const at = place % whole.length;
        const cut = whole.slice(0, at) + whole.slice(at + length);
        const { flaws } = readLooks(cut, MINE);
        expect(flaws.every(({ line, reason }) => line >= 1 && line <= cut.split("\n").length && /[.?]$/.test(reason))).toBe(true);
        if (!isJson(cut)) expect(flaws).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
