import type { EffectValues } from "../../../../../shared/effects/effect-values";
import type { OracleCase } from "../oracle-case";

/** Skottie's effects that we draw too: color. */
export const COLOR_CASES: readonly OracleCase[] = [
  {
    effect: "ADBE Tint",
    toSkottie: (values) => ({ 0: opaque(values, "ADBE Tint-0001"), 1: opaque(values, "ADBE Tint-0002"), 2: values.number("ADBE Tint-0003") }),
  },
  {
    effect: "ADBE Tritone",
    toSkottie: (values) => ({ 0: opaque(values, "ADBE Tritone-0001"), 1: opaque(values, "ADBE Tritone-0002"), 2: opaque(values, "ADBE Tritone-0003"), 3: values.number("ADBE Tritone-0004") }),
  },
  {
    effect: "CC Toner",
    about: "without the blend that Skottie leaves out",
    toSkottie: (values) => ({
      0: values.number("CC Toner-0005"),
      ...Object.fromEntries(["0001", "0006", "0002", "0007", "0003"].map((id, place) => [place + 1, opaque(values, `CC Toner-${id}`)])),
      6: 0,
    }),
    given: () => ({ "CC Toner-0004": 0 }),
  },
  {
    effect: "ADBE HUE SATURATION",
    about: "master hue, saturation and lightness together",
    toSkottie: masterSliders,
    given: () => ({ "ADBE HUE SATURATION-0002": 1, "ADBE HUE SATURATION-0007": 0 }),
  },
  {
    effect: "ADBE HUE SATURATION",
    about: "master saturation alone",
    toSkottie: masterSliders,
    given: () => ({ "ADBE HUE SATURATION-0002": 1, "ADBE HUE SATURATION-0004": 0, "ADBE HUE SATURATION-0006": 0, "ADBE HUE SATURATION-0007": 0 }),
  },
  {
    effect: "ADBE Black&White",
    about: "without the tint that Skottie leaves out",
    toSkottie: (values) => Object.fromEntries([1, 2, 3, 4, 5, 6].map((id) => [id - 1, values.number(`ADBE Black&White-000${id}`)])),
    given: () => ({ "ADBE Black&White-0007": 0 }),
  },
  {
    effect: "ADBE Shift Channels",
    about: "without hue, lightness and saturation, which Skottie draws black",
    toSkottie: (values) => Object.fromEntries([1, 2, 3, 4].map((id) => [id - 1, values.number(`ADBE Shift Channels-000${id}`)])),
    given: ({ uniform }) => {
      const faithful = [1, 2, 3, 4, 5, 9, 10];
      return Object.fromEntries([1, 2, 3, 4].map((id) => [`ADBE Shift Channels-000${id}`, faithful[Math.floor(uniform(0, faithful.length))]!]));
    },
  },
  {
    effect: "ADBE Fill",
    toSkottie: (values) => ({ 2: opaque(values, "ADBE Fill-0002"), 6: values.number("ADBE Fill-0005") }),
  },
];

function opaque(values: EffectValues, id: string): readonly number[] {
  return [...values.color(id), 1];
}

function masterSliders(values: EffectValues) {
  return { 0: 1, 2: values.number("ADBE HUE SATURATION-0004"), 3: values.number("ADBE HUE SATURATION-0005"), 4: values.number("ADBE HUE SATURATION-0006") };
}
