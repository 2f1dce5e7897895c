import { seededRandom } from "../../../scripts/bench/match/seeded-random";
import { ALL_EFFECTS } from "../../../shared/effects/all-effects";
import type { Effect } from "../../../shared/effects/effect-drawing";
import { effectValues } from "../../../shared/effects/effect-values";
import { contextOf } from "./drawing-context";
import { randomParams } from "./oracle/oracle-case";
import { randomFrame } from "./random-frame";

const TIMES = 12;
const SIZES = [
  { widthPx: 1, heightPx: 1, scale: 1 },
  { widthPx: 7, heightPx: 3, scale: 1 },
  { widthPx: 7, heightPx: 3, scale: 1 / 6 },
];

const NAMED = ALL_EFFECTS.map((effect) => ({ name: effect.spec.matchName, effect }));

describe("every effect", () => {
  it.each(NAMED)("$name draws plain numbers and an alpha of 0 to 1, whatever its parameters, on tiny pictures with colors beyond the screen's", ({ effect }) => {
    const random = seededRandom(effect.spec.matchName);
    for (const { widthPx, heightPx, scale } of SIZES) {
      const layer = { widthPx: Math.round(widthPx / scale), heightPx: Math.round(heightPx / scale) };
      for (let time = 0; time < TIMES; time++) {
        const params = randomParams(effect.spec, random, layer);
        const drawn = effect.onCpu(randomFrame(random, widthPx, heightPx, [-0.2, 1.3]), valuesOf(effect, params, layer), contextOf(layer, scale));
        const flaw = [...drawn.data].findIndex((value, at) => !Number.isFinite(value) || (at % 4 === 3 && !(value >= 0 && value <= 1)));
        expect({ params, size: [drawn.widthPx, drawn.heightPx, drawn.data.length], flaw }).toEqual({ params, size: [widthPx, heightPx, widthPx * heightPx * 4], flaw: -1 });
      }
    }
  });

  it.each(NAMED)("$name takes what it says are the host's defaults", ({ effect: { spec } }) => {
    const defaults = Object.fromEntries(spec.params.filter(({ kind }) => kind !== "point").map(({ id, default: value }) => [id, value]));
    expect(effectValues(spec, defaults, { widthPx: 1920, heightPx: 1080 })).toMatchObject({ ok: true });
  });

  it.each(NAMED)("$name sets in Premiere only parameters that it has, at indexes that rise", ({ effect: { spec } }) => {
    const stands = (spec.premiere?.params ?? []).flatMap((param) => (param.stands ? [param.stands.for] : []));
    const ids = spec.params.map(({ id }) => id);
    expect(stands.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(stands).size).toBe(stands.length);
    const indexes = (spec.premiere?.params ?? []).map(({ index }) => index);
    expect(indexes).toEqual([...new Set(indexes)].sort((one, two) => one - two));
  });

  it("has one name, and each of its parameters has one", () => {
    const names = ALL_EFFECTS.map(({ spec }) => spec.matchName);
    expect(names).toEqual([...new Set(names)]);
    for (const { spec } of ALL_EFFECTS) {
      const ids = spec.params.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });
});

function valuesOf({ spec }: Effect, params: Parameters<typeof effectValues>[1], layer: Parameters<typeof effectValues>[2]) {
  const values = effectValues(spec, params, layer);
  if (!values.ok) throw new Error(values.problem.what);
  return values.value;
}
