import type { OracleCase } from "../oracle-case";

/** Skottie's effects that we draw too: blur, sharpen or glow. */
export const BLUR_CASES: readonly OracleCase[] = [
  {
    effect: "ADBE Gaussian Blur 2",
    toSkottie: (values) => ({ 0: values.number("ADBE Gaussian Blur 2-0001"), 1: values.number("ADBE Gaussian Blur 2-0002"), 2: values.isOn("ADBE Gaussian Blur 2-0003") ? 1 : 0 }),
  },
  {
    effect: "ADBE Gaussian Blur 2",
    about: "small",
    toSkottie: (values) => ({ 0: values.number("ADBE Gaussian Blur 2-0001"), 1: values.number("ADBE Gaussian Blur 2-0002"), 2: values.isOn("ADBE Gaussian Blur 2-0003") ? 1 : 0 }),
    given: ({ uniform }) => ({ "ADBE Gaussian Blur 2-0001": uniform(0, 40) }),
  },
  {
    effect: "ADBE Motion Blur",
    toSkottie: (values) => ({ 0: values.number("ADBE Motion Blur-0001"), 1: values.number("ADBE Motion Blur-0002") }),
  },
  {
    effect: "ADBE Motion Blur",
    about: "short",
    toSkottie: (values) => ({ 0: values.number("ADBE Motion Blur-0001"), 1: values.number("ADBE Motion Blur-0002") }),
    given: ({ uniform }) => ({ "ADBE Motion Blur-0002": uniform(0, 40) }),
  },
  {
    effect: "ADBE Sharpen",
    toSkottie: (values) => ({ 0: values.number("ADBE Sharpen-0001") }),
  },
  {
    effect: "ADBE Sharpen",
    about: "as an editor would",
    toSkottie: (values) => ({ 0: values.number("ADBE Sharpen-0001") }),
    given: ({ uniform }) => ({ "ADBE Sharpen-0001": uniform(0, 150) }),
  },
  {
    effect: "ADBE Drop Shadow",
    toSkottie: (values) => ({
      0: [...values.color("ADBE Drop Shadow-0001"), 1],
      1: values.number("ADBE Drop Shadow-0002"),
      2: values.number("ADBE Drop Shadow-0003"),
      3: values.number("ADBE Drop Shadow-0004"),
      4: values.number("ADBE Drop Shadow-0005"),
      5: values.isOn("ADBE Drop Shadow-0006") ? 1 : 0,
    }),
    given: ({ uniform }) => ({ "ADBE Drop Shadow-0004": uniform(0, 30), "ADBE Drop Shadow-0005": uniform(0, 60) }),
  },
  {
    effect: "ADBE Drop Shadow",
    about: "whole range",
    toSkottie: (values) => ({
      0: [...values.color("ADBE Drop Shadow-0001"), 1],
      1: values.number("ADBE Drop Shadow-0002"),
      2: values.number("ADBE Drop Shadow-0003"),
      3: values.number("ADBE Drop Shadow-0004"),
      4: values.number("ADBE Drop Shadow-0005"),
      5: values.isOn("ADBE Drop Shadow-0006") ? 1 : 0,
    }),
  },
];
