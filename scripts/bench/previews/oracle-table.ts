import sharp from "sharp";
import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import { agreements } from "../../../test/unit/effects/oracle/agreement";
import { BLUR_CASES } from "../../../test/unit/effects/oracle/cases/blur-cases";
import { COLOR_CASES } from "../../../test/unit/effects/oracle/cases/color-cases";
import { SHAPE_CASES } from "../../../test/unit/effects/oracle/cases/shape-cases";
import { TONE_CASES } from "../../../test/unit/effects/oracle/cases/tone-cases";
import type { OracleCase } from "../../../test/unit/effects/oracle/oracle-case";
import type { OracleStill } from "../../../test/unit/effects/oracle/oracle-stills";
import { loadSkottie } from "../../../test/unit/effects/oracle/skottie";
import type { Picture } from "../match/read-pictures";
import { rounded } from "./bar-row";

/** Every effect that Skottie draws faithfully, and how our parameters become its own. */
export const ORACLE_CASES: readonly OracleCase[] = [...TONE_CASES, ...COLOR_CASES, ...BLUR_CASES, ...SHAPE_CASES];

/** How one effect agrees with Skottie: CIEDE2000 over mid grey, over all pictures and parameters, and at the worst of them. */
export type OracleRow = { readonly effect: string; readonly drawings: number; readonly mean: number; readonly p95: number; readonly "worst mean": number; readonly "worst p95": number; readonly kept: "yes" | "NO" };

const MOST_MEAN = 1;
const MOST_P95 = 3;

/** The sizes that pictures are tried at in turn: a tile, and odd ones. */
const SIZES = [
  [320, 180],
  [97, 53],
  [61, 131],
] as const;

/** Draws each effect with random parameters over the host's whole range on every picture, ours and Skottie's. Kept where the averages over all drawings are within the bar; the worst single drawing stands beside them. */
export async function oracleTable(pictures: readonly Picture[], times: number): Promise<OracleRow[]> {
  const skottie = await loadSkottie();
  const stills = await Promise.all(pictures.map(({ image }, index) => sized(image, SIZES[index % SIZES.length]!, index % 4 === 2)));
  return ORACLE_CASES.map((each) => {
    const differences = agreements(skottie, each, stills, times).map(({ difference }) => difference);
    const average = (of: (one: { mean: number; p95: number }) => number): number => rounded(differences.reduce((sum, one) => sum + of(one), 0) / differences.length);
    const worst = (of: (one: { mean: number; p95: number }) => number): number => rounded(differences.reduce((most, one) => Math.max(most, of(one)), 0));
    const row = { mean: average(({ mean }) => mean), p95: average(({ p95 }) => p95), "worst mean": worst(({ mean }) => mean), "worst p95": worst(({ p95 }) => p95) };
    return { effect: each.about ? `${each.effect}, ${each.about}` : each.effect, drawings: differences.length, ...row, kept: row.mean <= MOST_MEAN && row.p95 <= MOST_P95 ? "yes" : "NO" };
  });
}

async function sized({ widthPx, heightPx, data }: RgbaImage, [width, height]: readonly [number, number], isFaded: boolean): Promise<OracleStill> {
  const bytes = await sharp(data, { raw: { width: widthPx, height: heightPx, channels: 4 } }).resize(width, height, { fit: "cover" }).raw().toBuffer();
  const image = rgbaImage(width, height, new Uint8ClampedArray(bytes));
  return isFaded ? { name: "partly clear", image: faded(image) } : { name: "opaque", image };
}

// Opaque at the top, wholly clear (and black) at the bottom.
function faded({ widthPx, heightPx, data }: RgbaImage): RgbaImage {
  const bytes = data.slice();
  for (let at = 0; at < bytes.length; at += 4) {
    const down = Math.floor(at / 4 / widthPx) / heightPx;
    bytes[at + 3] = 255 * Math.min(1, Math.max(0, (0.9 - down) / 0.5));
    if (bytes[at + 3] === 0) bytes.fill(0, at, at + 3);
  }
  return rgbaImage(widthPx, heightPx, bytes);
}
