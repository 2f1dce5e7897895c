import type { RgbaImage } from "../../basics/rgba-image";
import { writeOklab } from "../../colorimetry/oklab";
import { isOpaque } from "../correspond/clear-places";
import type { Rgb } from "../correspond/color-pair";
import type { ColorSpaceQuestion, Found } from "./shot-evidence";

/** How a shot uses the signal: darkest and brightest luma (0..1) and how colourful it gets (OKLab chroma), each without the last few pixels. */
export type SignalUse = { readonly darkest: number; readonly brightest: number; readonly chroma: number };

/**
 * Camera log never comes near black or white and holds little colour: ARRI LogC3 puts black at 0.093, Sony S-Log3 at 0.093, Canon Log 3 at 0.073, and diffuse
 * white below 0.65 (makers' white papers). Measured on 66 photographs: within these bounds are 95 % or more of them turned into any of the three, and 1 to 4 % as they are.
 */
const LOG_DARKEST = 0.06;
const LOG_BRIGHTEST = 0.74;
const LOG_CHROMA = 0.09;
/** Less colour than this is a black-and-white picture, not log. */
const LEAST_CHROMA = 0.01;
/** The other shot must use so much more of the signal before anybody is asked: 0.1 % false alarms between looks of one picture, 1 % between different pictures, 93 % found. */
const MORE_RANGE = 1.35;
const MORE_CHROMA = 1.4;
const SAMPLES = 4096;

/** Does exactly one of the two shots look like camera log beside the other? Fog and low contrast alike in both never do. */
export function colorSpaceQuestion(hero: SignalUse | null, target: SignalUse | null): ColorSpaceQuestion | null {
  if (!hero || !target) return null;
  if (looksLogBeside(hero, target)) return "hero-looks-log";
  return looksLogBeside(target, hero) ? "target-looks-log" : null;
}

/** Where both shots show the same things, do these things, too, use the signal as the question says? Where they don't, nothing speaks against it. */
export function isQuestionBorneOut(question: ColorSpaceQuestion, found: Found): boolean {
  if (found.kind !== "same-things") return true;
  const pairs = [...found.fit, ...found.heldOut];
  const [hero, target] = [useOf(pairs.map((pair) => pair.hero)), useOf(pairs.map((pair) => pair.target))];
  return question === "hero-looks-log" ? isMoreUsed(target, hero) : isMoreUsed(hero, target);
}

function looksLogBeside(one: SignalUse, other: SignalUse): boolean {
  return isLogLike(one) && !isLogLike(other) && isMoreUsed(other, one);
}

function isMoreUsed(one: SignalUse, other: SignalUse): boolean {
  return one.brightest - one.darkest >= MORE_RANGE * (other.brightest - other.darkest) && one.chroma >= MORE_CHROMA * other.chroma;
}

function isLogLike({ darkest, brightest, chroma }: SignalUse): boolean {
  return darkest >= LOG_DARKEST && brightest <= LOG_BRIGHTEST && chroma <= LOG_CHROMA && chroma >= LEAST_CHROMA;
}

/** How a shot's frames use the signal, from a few thousand pixels; null for a shot without any; clear ones do not count. */
export function signalUse(frames: readonly RgbaImage[]): SignalUse | null {
  const colors = frames.flatMap(({ data }) => {
    const pixels = data.length / 4;
    const count = Math.min(pixels, Math.ceil(SAMPLES / frames.length));
    return Array.from({ length: count }, (_, index) => Math.floor((index * pixels) / count) * 4).flatMap((at): Rgb[] => {
      return isOpaque(data, at) ? [[data[at]! / 255, data[at + 1]! / 255, data[at + 2]! / 255]] : [];
    });
  });
  return colors.length === 0 ? null : useOf(colors);
}

function useOf(colors: readonly Rgb[]): SignalUse {
  const lab = new Float64Array(3);
  const lumas = Float64Array.from(colors, ([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue).sort();
  const chromas = Float64Array.from(colors, (color) => {
    writeOklab(...color, lab, 0);
    return Math.hypot(lab[1]!, lab[2]!);
  }).sort();
  return { darkest: at(lumas, 0.005), brightest: at(lumas, 0.995), chroma: at(chromas, 0.95) };
}

function at(sorted: Float64Array, share: number): number {
  return sorted[Math.floor(share * (sorted.length - 1))]!;
}
