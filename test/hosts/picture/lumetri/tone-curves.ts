/** Middle grey of the display-encoded signal; contrast turns about it. */
const PIVOT = 0.435;

/** Where the exposure shoulder leaves the straight line, in linear light. */
const KNEE = 0.7;

/** How far 100 on Whites or Blacks moves its end point, in display-encoded signal. */
const END_POINT_REACH = 0.12;

/** How far 100 on Highlights or Shadows moves the tone in the middle of its mask. */
const MASK_REACH = 0.09;

/**
 * Soft shoulder in linear light: straight up to KNEE, then rational, so that `brightest` lands exactly on 1. The identity when `brightest` <= 1.
 * With t = (x - k) / (1 - k) and T the same of `brightest`: k + (1 - k) * t / (1 + t * (1 - 1 / T)). Monotonic in x and in exposure.
 */
export function shoulder(x: number, brightest: number): number {
  if (brightest <= 1 || x <= KNEE) return x;
  const reach = (brightest - KNEE) / (1 - KNEE);
  const t = (x - KNEE) / (1 - KNEE);
  return KNEE + ((1 - KNEE) * t) / (1 + t * (1 - 1 / reach));
}

/**
 * Contrast on a display-encoded tone 0-1. Positive: a power on either side of the pivot, g = 2^(0.8 c / 100), so both ends stay where they are.
 * Negative: a straight pull towards the pivot, 35% at -100. Monotonic in the tone.
 */
export function contrastCurve(tone: number, contrast: number): number {
  if (contrast === 0) return tone;
  if (contrast < 0) return PIVOT + (tone - PIVOT) * (1 + (0.35 * contrast) / 100);
  const power = 2 ** ((0.8 * contrast) / 100);
  return tone < PIVOT ? PIVOT * (tone / PIVOT) ** power : 1 - (1 - PIVOT) * (Math.max(0, 1 - tone) / (1 - PIVOT)) ** power;
}

/** End points of a display-encoded tone 0-1: + whites * v^2 + blacks * (1 - v)^2, scaled by END_POINT_REACH. May leave 0-1, which clips. */
export function endPoints(tone: number, whites: number, blacks: number): number {
  return tone + END_POINT_REACH * ((whites / 100) * tone * tone + (blacks / 100) * (1 - tone) * (1 - tone));
}

/**
 * Highlights and Shadows on a display-encoded luma 0-1, through the masks 6.75 Y^2 (1 - Y) and 6.75 Y (1 - Y)^2, which peak with 1 at 2/3 and 1/3
 * and vanish at both ends. Monotonic in the luma for sliders within +-150.
 */
export function recoverTones(luma: number, highlights: number, shadows: number): number {
  const highMask = 6.75 * luma * luma * (1 - luma);
  const lowMask = 6.75 * luma * (1 - luma) * (1 - luma);
  return luma + (MASK_REACH * (highlights * highMask + shadows * lowMask)) / 100;
}
