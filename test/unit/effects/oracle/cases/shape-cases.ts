import type { EffectValues } from "../../../../../shared/effects/effect-values";
import type { OracleCase } from "../oracle-case";

/** Skottie's effects that we draw too: move, mask or break up the picture. */
export const SHAPE_CASES: readonly OracleCase[] = [
  { effect: "ADBE Geometry2", about: "over its whole range", toSkottie: transformOf },
  {
    effect: "ADBE Geometry2",
    about: "at usual sizes",
    toSkottie: transformOf,
    given: ({ uniform }) => ({ "ADBE Geometry2-0003": uniform(-250, 250), "ADBE Geometry2-0004": uniform(-250, 250) }),
  },
  {
    effect: "ADBE Corner Pin",
    toSkottie: (values) => [1, 2, 3, 4].map((corner) => values.point(`ADBE Corner Pin-000${corner}`)),
  },
  {
    effect: "ADBE Tile",
    toSkottie: (values) => ({
      0: values.point("ADBE Tile-0001"),
      ...numbersOf(values, "ADBE Tile-", { 1: "0002", 2: "0003", 3: "0004", 4: "0005", 6: "0007" }),
      5: values.isOn("ADBE Tile-0006") ? 1 : 0,
      7: values.isOn("ADBE Tile-0008") ? 1 : 0,
    }),
    given: ({ uniform }) => ({ "ADBE Tile-0004": uniform(0, 200), "ADBE Tile-0005": uniform(0, 200) }),
  },
  {
    effect: "ADBE Bulge",
    toSkottie: (values) => ({ ...numbersOf(values, "ADBE Bulge-", { 0: "0001", 1: "0002", 3: "0004" }), 2: values.point("ADBE Bulge-0003") }),
    // Skottie draws nothing at a radius of 0, where we leave the picture alone.
    given: ({ uniform }, { widthPx, heightPx }) => ({ "ADBE Bulge-0001": uniform(1, 2 * widthPx), "ADBE Bulge-0002": uniform(1, 2 * heightPx) }),
  },
  { effect: "ADBE Linear Wipe", about: "hard", toSkottie: linearWipeOf, given: () => ({ "ADBE Linear Wipe-0003": 0 }) },
  { effect: "ADBE Linear Wipe", about: "feathered", toSkottie: linearWipeOf, given: ({ uniform }) => ({ "ADBE Linear Wipe-0003": uniform(0, 60) }) },
  {
    effect: "ADBE Radial Wipe",
    toSkottie: (values) => ({ ...numbersOf(values, "ADBE Radial Wipe-", { 0: "0001", 1: "0002", 3: "0004" }), 2: values.point("ADBE Radial Wipe-0003") }),
    // Skottie reads the feather and leaves it out.
    given: () => ({ "ADBE Radial Wipe-0005": 0 }),
  },
  { effect: "ADBE Venetian Blinds", about: "over its whole range", toSkottie: blindsOf },
  {
    effect: "ADBE Venetian Blinds",
    about: "at usual sizes",
    toSkottie: blindsOf,
    given: ({ uniform }) => ({ "ADBE Venetian Blinds-0003": uniform(1, 40), "ADBE Venetian Blinds-0004": uniform(0, 8) }),
  },
];

function transformOf(values: EffectValues) {
  return {
    0: values.point("ADBE Geometry2-0001"),
    1: values.point("ADBE Geometry2-0002"),
    2: values.isOn("ADBE Geometry2-0011") ? 1 : 0,
    ...numbersOf(values, "ADBE Geometry2-", { 3: "0003", 4: "0004", 5: "0005", 6: "0006", 7: "0007", 8: "0008" }),
  };
}

function linearWipeOf(values: EffectValues) {
  return numbersOf(values, "ADBE Linear Wipe-", { 0: "0001", 1: "0002", 2: "0003" });
}

function blindsOf(values: EffectValues) {
  return numbersOf(values, "ADBE Venetian Blinds-", { 0: "0001", 1: "0002", 2: "0003", 3: "0004" });
}

function numbersOf(values: EffectValues, prefix: string, places: Readonly<Record<number, string>>): Record<number, number> {
  return Object.fromEntries(Object.entries(places).map(([place, id]) => [place, values.number(`${prefix}${id}`)]));
}
