import type { OracleCase } from "../oracle-case";

const EASY = "ADBE Easy Levels2";
const PRO = "ADBE Pro Levels2";
const CONTRAST = "ADBE Brightness & Contrast 2";

/** Skottie's effects that we draw too: brightness and contrast. */
export const TONE_CASES: readonly OracleCase[] = [
  { effect: EASY, toSkottie: (values) => numbersAt([1, 3, 4, 5, 6, 7, 8, 9], (id) => values.number(`${EASY}-${id}`)) },
  { effect: PRO, toSkottie: (values) => numbersAt([4, 11, 18, 25, 32].flatMap((first) => [0, 1, 2, 3, 4].map((place) => first + place)).concat(38, 39), (id) => values.number(`${PRO}-${id}`)) },
  // Skottie bends premultiplied colors here.
  { effect: CONTRAST, only: "opaque", given: () => ({ [`${CONTRAST}-0003`]: 0 }), toSkottie: (values) => ({ 0: values.number(`${CONTRAST}-0001`), 1: values.number(`${CONTRAST}-0002`), 2: 0 }) },
  { effect: CONTRAST, about: "legacy", given: () => ({ [`${CONTRAST}-0003`]: 1 }), toSkottie: (values) => ({ 0: values.number(`${CONTRAST}-0001`), 1: values.number(`${CONTRAST}-0002`), 2: 1 }) },
  { effect: "ADBE Threshold2", toSkottie: (values) => ({ 0: values.number("ADBE Threshold2-0001") }) },
  { effect: "ADBE Invert", about: "without the blend that Skottie leaves out", given: () => ({ "ADBE Invert-0002": 0 }), toSkottie: (values) => ({ 0: values.number("ADBE Invert-0001"), 1: 0 }) },
];

/** Parameters whose place in Skottie's list is their number in the match name, less one. */
function numbersAt(numbers: readonly number[], valueOf: (id: string) => number) {
  return Object.fromEntries(numbers.map((number) => [number - 1, valueOf(String(number).padStart(4, "0"))]));
}
