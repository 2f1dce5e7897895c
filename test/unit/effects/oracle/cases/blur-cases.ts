import type { OracleCase } from "../oracle-case";

const GAUSSIAN: OracleCase = {
  effect: "ADBE Gaussian Blur 2",
  toSkottie: (values) => ({ 0: values.number("ADBE Gaussian Blur 2-0001"), 1: values.number("ADBE Gaussian Blur 2-0002"), 2: values.isOn("ADBE Gaussian Blur 2-0003") ? 1 : 0 }),
};

const DIRECTIONAL: OracleCase = {
  effect: "ADBE Motion Blur",
  toSkottie: (values) => ({ 0: values.number("ADBE Motion Blur-0001"), 1: values.number("ADBE Motion Blur-0002") }),
};

const SHARPEN: OracleCase = {
  effect: "ADBE Sharpen",
  toSkottie: (values) => ({ 0: values.number("ADBE Sharpen-0001") }),
};

const DROP_SHADOW: OracleCase = {
  effect: "ADBE Drop Shadow",
  toSkottie: (values) => ({
    0: [...values.color("ADBE Drop Shadow-0001"), 1],
    1: values.number("ADBE Drop Shadow-0002"),
    2: values.number("ADBE Drop Shadow-0003"),
    3: values.number("ADBE Drop Shadow-0004"),
    4: values.number("ADBE Drop Shadow-0005"),
    5: values.isOn("ADBE Drop Shadow-0006") ? 1 : 0,
  }),
};

/** Skottie's effects that we draw too: blur, sharpen or glow. Whole ranges are mostly flat pictures, so each is drawn once more as an editor would. */
export const BLUR_CASES: readonly OracleCase[] = [
  GAUSSIAN,
  { ...GAUSSIAN, about: "up to 40", given: ({ uniform }) => ({ "ADBE Gaussian Blur 2-0001": uniform(0, 40) }) },
  DIRECTIONAL,
  { ...DIRECTIONAL, about: "up to 40", given: ({ uniform }) => ({ "ADBE Motion Blur-0002": uniform(0, 40) }) },
  SHARPEN,
  { ...SHARPEN, about: "up to 150", given: ({ uniform }) => ({ "ADBE Sharpen-0001": uniform(0, 150) }) },
  DROP_SHADOW,
  { ...DROP_SHADOW, about: "near the picture", given: ({ uniform }) => ({ "ADBE Drop Shadow-0004": uniform(0, 30), "ADBE Drop Shadow-0005": uniform(0, 60) }) },
];
