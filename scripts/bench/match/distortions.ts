import { assertNever } from "../../../shared/basics/assert-never";
import { decodeSrgb, encodeSrgb } from "../../../shared/colorimetry/srgb";
import type { Color, ColorChange } from "./color-change";
import type { SeededRandom } from "./seeded-random";
import { wrongWhiteBalance } from "./wrong-white-balance";

/** Ways two shots of one scene come to look different. None uses the formulas of the fitted model. */
export const DISTORTIONS = ["camera", "grade", "wb", "look", "none"] as const;
/** One of them; "none" leaves the pair matching. */
export type Distortion = (typeof DISTORTIONS)[number];

/** The change that a mis-graded shot of this kind suffers. */
export function misgrade(kind: "camera" | "grade" | "wb", random: SeededRandom): ColorChange {
  switch (kind) {
    case "camera":
      return otherCamera(random);
    case "grade":
      return otherGrade(random);
    case "wb":
      return wrongWhiteBalance(random);
    default:
      return assertNever(kind);
  }
}

/** Exposure, von Kries white balance and a colour matrix in linear light, then a soft shoulder and another gamma. */
function otherCamera(random: SeededRandom): ColorChange {
  const exposure = 2 ** Math.min(1, Math.max(-1.2, random.normal(0, 0.5)));
  const warm = random.normal(0, 0.13);
  const tint = random.normal(0, 0.05);
  const gains = [exposure * Math.exp(warm + tint / 2), exposure * Math.exp(-tint), exposure * Math.exp(tint / 2 - warm)] as const;
  const rows = [0, 1, 2].map((row) => {
    const leaks = [0, 1, 2].map((column) => (row === column ? 1 : 0) + random.normal(0, 0.035));
    const sum = leaks.reduce((total, leak) => total + leak, 0);
    return leaks.map((leak) => leak / sum);
  });
  const gamma = Math.exp(random.normal(0, 0.1));
  const shoulder = random.uniform(0, 0.35);
  const channel = (light: Color, row: 0 | 1 | 2): number => {
    const [red, green, blue] = rows[row]!;
    const seen = Math.max(0, red! * light[0] + green! * light[1] + blue! * light[2]) * gains[row];
    return encodeSrgb(Math.min(1, seen / (1 + shoulder * Math.max(0, seen - 0.5)))) ** gamma;
  };
  return ([red, green, blue]) => {
    const light: Color = [decodeSrgb(red), decodeSrgb(green), decodeSrgb(blue)];
    return [channel(light, 0), channel(light, 1), channel(light, 2)];
  };
}

/** A colourist's lift, gamma and gain a channel, then contrast about mid grey and saturation, all on display-encoded values. */
function otherGrade(random: SeededRandom): ColorChange {
  const both = { lift: random.normal(0, 0.02), gamma: random.normal(0, 0.14), gain: random.normal(0, 0.08) };
  const channels = [0, 1, 2].map(() => ({
    lift: both.lift + random.normal(0, 0.012),
    gamma: Math.exp(both.gamma + random.normal(0, 0.04)),
    gain: Math.exp(both.gain + random.normal(0, 0.045)),
  }));
  const contrast = random.uniform(0.8, 1.25);
  const saturation = random.uniform(0.7, 1.35);
  const toned = (value: number, channel: 0 | 1 | 2): number => {
    const { lift, gamma, gain } = channels[channel]!;
    return logisticContrast(inRange(value * gain + lift * (1 - value)) ** (1 / gamma), contrast, 0.435);
  };
  return ([red, green, blue]) => saturate([toned(red, 0), toned(green, 1), toned(blue, 2)], saturation);
}

/** A creative look: a contrast curve, split toning, lifted blacks and saturation. */
export function creativeLook(random: SeededRandom): ColorChange {
  const hue = random.uniform(0, 2 * Math.PI);
  const strength = random.uniform(0.02, 0.06);
  const contrast = random.uniform(0.9, 1.3);
  const saturation = random.uniform(0.6, 1.25);
  const lift = random.uniform(0, 0.05);
  const castOf = (channel: number): number => strength * Math.cos(hue - (channel * 2 * Math.PI) / 3);
  const cast: Color = [castOf(0), castOf(1), castOf(2)];
  return ([red, green, blue]) => {
    const curved: Color = [logisticContrast(red, contrast, 0.5), logisticContrast(green, contrast, 0.5), logisticContrast(blue, contrast, 0.5)];
    const luma = lumaOf(curved);
    const split = (1 - luma) ** 2 - luma ** 2;
    const keep = 1 - lift;
    return saturate([lift + keep * (curved[0] + cast[0] * split), lift + keep * (curved[1] + cast[1] * split), lift + keep * (curved[2] + cast[2] * split)], saturation);
  };
}

/** Steepens (above 1) or flattens the logistic curve through `pivot`; 0 and 1 stay where they are. */
function logisticContrast(value: number, contrast: number, pivot: number): number {
  const inside = Math.min(1 - 1e-4, Math.max(1e-4, value));
  const odds = ((1 - inside) / inside) * (pivot / (1 - pivot));
  return 1 / (1 + odds ** contrast * ((1 - pivot) / pivot));
}

function saturate(color: Color, saturation: number): Color {
  const luma = lumaOf(color);
  return [luma + saturation * (color[0] - luma), luma + saturation * (color[1] - luma), luma + saturation * (color[2] - luma)];
}

function lumaOf([red, green, blue]: Color): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function inRange(value: number): number {
  return Math.min(1, Math.max(0, value));
}
