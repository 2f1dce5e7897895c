import type { RgbaImage } from "../../basics/rgba-image";
import { chromaOf, SCOPE_TARGETS, SKIN_LINE_DEGREES } from "./vectorscope";
import { say } from "../../words/say";

/** A channel apart from the others by less than this passes for neutral (share of the signal). */
const NEUTRAL = 0.01;
/** A mean chroma shorter than this has no direction worth a word. */
const LEAST_CHROMA = 0.01;
/** A hue this near to the skin line is on it. */
const NEAR_SKIN_DEGREES = 12;
/** Levels at which a parade shows a flat edge: codec ringing keeps clipped areas a little off 255 and 0. */
const WHITE_FROM = 252;
const BLACK_TO = 3;
const LEAST_CLIPPED = 0.005;

/** What the parade of a picture shows, in one sentence: range, what is clipped, and which channel stands highest and lowest in its darker and its brighter half. */
export function paradeWords({ data }: RgbaImage): string {
  const lumas = new Uint32Array(256);
  const pixels = data.length / 4;
  let white = 0;
  let black = 0;
  for (let at = 0; at < data.length; at += 4) {
    const luma = lumaAt(data, at);
    lumas[luma] = lumas[luma]! + 1;
    const most = Math.max(data[at]!, data[at + 1]!, data[at + 2]!);
    if (most >= WHITE_FROM) white++;
    if (most <= BLACK_TO) black++;
  }
  const middle = levelAt(lumas, pixels / 2);
  const clipped = [white / pixels >= LEAST_CLIPPED ? say`${percent(white / pixels)} clipped white` : "", black / pixels >= LEAST_CLIPPED ? `${percent(black / pixels)} black` : ""];
  const halves = [balanceWords(say`darker half`, data, (luma) => luma <= middle), balanceWords(say`brighter half`, data, (luma) => luma > middle)];
  return [say`Luma from ${percent(levelAt(lumas, pixels * 0.01) / 255)} to ${percent(levelAt(lumas, pixels * 0.99) / 255)}`, ...clipped, ...halves].filter(Boolean).join(", ");
}

/** Where the colours of a picture lie on its vectorscope on the whole, in one sentence. */
export function vectorscopeWords({ data }: RgbaImage): string {
  let cb = 0;
  let cr = 0;
  let length = 0;
  for (let at = 0; at < data.length; at += 4) {
    const chroma = chromaOf(data[at]! / 255, data[at + 1]! / 255, data[at + 2]! / 255);
    cb += chroma.cb;
    cr += chroma.cr;
    length += Math.hypot(chroma.cb, chroma.cr);
  }
  const pixels = data.length / 4;
  const spread = say`mean chroma ${percent((2 * length) / pixels)}`;
  if (Math.hypot(cb, cr) / pixels < LEAST_CHROMA) return say`Centred on neutral, ${spread}`;
  const hue = degreesOf(cb, cr);
  const nearest = SCOPE_TARGETS.reduce((best, target) => (turn(hue, degreesOf(target.cb, target.cr)) < turn(hue, degreesOf(best.cb, best.cr)) ? target : best));
  const skin = turn(hue, SKIN_LINE_DEGREES) <= NEAR_SKIN_DEGREES ? say`, along the skin line` : "";
  return say`Leans towards ${nearest.name}${skin}, ${spread}`;
}

function lumaAt(data: Uint8ClampedArray, at: number): number {
  return Math.round(0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!);
}

/** The level below or at which `wanted` pixels lie. */
function levelAt(lumas: Uint32Array, wanted: number): number {
  let seen = 0;
  const level = lumas.findIndex((count) => (seen += count) >= wanted);
  return Math.max(0, level);
}

/** Which channel stands above which there; empty where there is nothing, as in the brighter half of a flat picture. */
function balanceWords(place: string, data: Uint8ClampedArray, belongs: (luma: number) => boolean): string {
  const sums = { red: 0, green: 0, blue: 0 };
  let pixels = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (!belongs(lumaAt(data, at))) continue;
    sums.red += data[at]!;
    sums.green += data[at + 1]!;
    sums.blue += data[at + 2]!;
    pixels++;
  }
  if (pixels === 0) return "";
  const channels = Object.entries(sums).sort(([, one], [, other]) => other - one);
  const [highest, lowest] = [channels[0]!, channels[2]!];
  const apart = (highest[1] - lowest[1]) / (255 * pixels);
  return apart < NEUTRAL ? say`${place} neutral` : say`${place} ${highest[0]} ${percent(apart)} above ${lowest[0]}`;
}

function degreesOf(cb: number, cr: number): number {
  return (Math.atan2(cr, cb) * 180) / Math.PI;
}

function turn(one: number, other: number): number {
  const apart = Math.abs(one - other) % 360;
  return Math.min(apart, 360 - apart);
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
