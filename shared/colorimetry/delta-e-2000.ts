import type { Cielab } from "./cielab";

const DEGREES = Math.PI / 180;
const POW_25_7 = 25 ** 7;

/**
 * The CIEDE2000 difference of two colours with kL = kC = kH = 1; about 1 is just visible side by side, 0 is the same colour.
 * Formula: Sharma, Wu, Dalal, "The CIEDE2000 Color-Difference Formula: Implementation Notes", Color Res. Appl. 30 (2005), equations 2 to 22.
 */
export function deltaE2000(one: Cielab, two: Cielab): number {
  const stretch = 1 + chromaShare((Math.hypot(one.a, one.b) + Math.hypot(two.a, two.b)) / 2, (share) => 0.5 * (1 - share));
  const a1 = stretch * one.a;
  const a2 = stretch * two.a;
  const c1 = Math.hypot(a1, one.b);
  const c2 = Math.hypot(a2, two.b);
  const h1 = hueDegrees(a1, one.b);
  const h2 = hueDegrees(a2, two.b);

  const lightnessStep = two.l - one.l;
  const chromaStep = c2 - c1;
  const hueStep = 2 * Math.sqrt(c1 * c2) * Math.sin((hueTurn(h1, h2, c1 * c2) / 2) * DEGREES);

  const l = (one.l + two.l) / 2;
  const c = (c1 + c2) / 2;
  const h = meanHue(h1, h2, c1 * c2);
  const t =
    1 -
    0.17 * Math.cos((h - 30) * DEGREES) +
    0.24 * Math.cos(2 * h * DEGREES) +
    0.32 * Math.cos((3 * h + 6) * DEGREES) -
    0.2 * Math.cos((4 * h - 63) * DEGREES);
  const blueTurn = 30 * Math.exp(-(((h - 275) / 25) ** 2));
  const rotation = -chromaShare(c, (share) => 2 * share) * Math.sin(2 * blueTurn * DEGREES);
  const lightness = lightnessStep / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const chroma = chromaStep / (1 + 0.045 * c);
  const hue = hueStep / (1 + 0.015 * c * t);
  return Math.sqrt(Math.max(0, lightness ** 2 + chroma ** 2 + hue ** 2 + rotation * chroma * hue));
}

function chromaShare(chroma: number, weigh: (share: number) => number): number {
  const power = chroma ** 7;
  return weigh(Math.sqrt(power / (power + POW_25_7)));
}

function hueDegrees(a: number, b: number): number {
  if (a === 0 && b === 0) return 0;
  const degrees = Math.atan2(b, a) / DEGREES;
  return degrees < 0 ? degrees + 360 : degrees;
}

function hueTurn(h1: number, h2: number, chromaProduct: number): number {
  if (chromaProduct === 0) return 0;
  const turn = h2 - h1;
  if (turn > 180) return turn - 360;
  return turn < -180 ? turn + 360 : turn;
}

function meanHue(h1: number, h2: number, chromaProduct: number): number {
  const sum = h1 + h2;
  if (chromaProduct === 0) return sum;
  if (Math.abs(h1 - h2) <= 180) return sum / 2;
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}
