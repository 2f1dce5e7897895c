import sharp from "sharp";
import { rgbaImage, type RgbaImage } from "../../../../shared/basics/rgba-image";

/** A picture that effects are checked on. */
export type OracleStill = { readonly name: string; readonly image: RgbaImage };

/** Two small pictures: one opaque and wide; one tall, with clear, half-clear and opaque parts. */
export async function oracleStills(): Promise<readonly OracleStill[]> {
  const opaque = await readStill("kodim05", 64, 36);
  const clear = await readStill("kodim04", 45, 80);
  return [
    { name: "opaque", image: opaque },
    { name: "partly clear", image: fadedToTheRight(clear) },
  ];
}

async function readStill(name: string, widthPx: number, heightPx: number): Promise<RgbaImage> {
  const bytes = await sharp(`test/fixtures/stills/${name}.jpg`).resize(widthPx, heightPx, { fit: "cover" }).ensureAlpha().raw().toBuffer();
  return rgbaImage(widthPx, heightPx, new Uint8ClampedArray(bytes));
}

/** Opaque in the left third, then ever clearer, wholly clear (and black) in the last eighth. */
function fadedToTheRight({ widthPx, heightPx, data }: RgbaImage): RgbaImage {
  const faded = data.slice();
  for (let at = 0; at < faded.length; at += 4) {
    const across = ((at / 4) % widthPx) / widthPx;
    faded[at + 3] = 255 * Math.min(1, Math.max(0, (7 / 8 - across) / (7 / 8 - 1 / 3)));
    if (faded[at + 3] === 0) faded.fill(0, at, at + 3);
  }
  return rgbaImage(widthPx, heightPx, faded);
}
