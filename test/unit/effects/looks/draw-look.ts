import sharp from "sharp";
import { rgbaImage, type RgbaImage } from "../../../../shared/basics/rgba-image";
import { BUILT_IN_RESPONSE } from "../../../../shared/color/response/built-in-response";
import { cielabFromSrgb, type Cielab } from "../../../../shared/colorimetry/cielab";
import { deltaE2000 } from "../../../../shared/colorimetry/delta-e-2000";
import { drawStackOnBytes } from "../../../../shared/effects/draw-stack";
import { readyStack } from "../../../../shared/effects/effect-stack";
import type { Look } from "../../../../shared/effects/looks/look";
import { lookNeeds } from "../../../../shared/effects/looks/look-needs";
import { stackAt } from "../../../../shared/effects/looks/look-strength";

const SMALL = { widthPx: 96, heightPx: 54 };
/** Small pictures stand for layers four times as large; effects about a pixel in size, and shadows, are drawn at full size. */
const SCALE = 1 / 4;
/** One pixel in this many is compared: enough for a mean. */
const EVERY = 17;

/** A small photograph. */
export async function photo(name: string): Promise<RgbaImage> {
  const bytes = await sharp(`test/fixtures/stills/${name}.jpg`).resize(SMALL.widthPx, SMALL.heightPx, { fit: "cover" }).ensureAlpha().raw().toBuffer();
  return rgbaImage(SMALL.widthPx, SMALL.heightPx, new Uint8ClampedArray(bytes));
}

/** Photographs of several kinds: bright, dark, colourful, busy. */
export async function photos(): Promise<readonly RgbaImage[]> {
  return Promise.all(["kodim01", "kodim02", "kodim03", "kodim05", "kodim11"].map(photo));
}

/** The look on a picture; one that needs transparent parts gets them. */
export function drawnAt(look: Look, strength: number, image: RgbaImage): RgbaImage {
  const { fineDetail, alpha } = lookNeeds(look);
  const scale = fineDetail || alpha ? 1 : SCALE;
  const layer = { widthPx: image.widthPx / scale, heightPx: image.heightPx / scale };
  const stack = readyStack(stackAt(look, strength), layer);
  if (!stack.ok) throw new Error(`${look.id}: ${stack.problem.what}`);
  return drawStackOnBytes(alpha ? halfClear(image) : image, stack.value, { layer, scale, frameNumber: 1, lumetri: BUILT_IN_RESPONSE });
}

/** Colours of a picture over white, one pixel in EVERY. */
export function sampledColors({ data }: RgbaImage): readonly Cielab[] {
  const colors: Cielab[] = [];
  for (let at = 0; at < data.length; at += 4 * EVERY) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
    const over = (channel: number) => (channel * alpha + 255 * (255 - alpha)) / (255 * 255);
    colors.push(cielabFromSrgb(over(red), over(green), over(blue)));
  }
  return colors;
}

/** Mean CIEDE2000 of two pictures' colours. */
export function meanDifference(one: readonly Cielab[], two: readonly Cielab[]): number {
  return one.reduce((sum, color, at) => sum + deltaE2000(color, two[at]!), 0) / one.length;
}

function halfClear({ widthPx, heightPx, data }: RgbaImage): RgbaImage {
  const clear = data.slice();
  for (let at = 0; at < clear.length; at += 4) {
    if ((at / 4) % widthPx > widthPx / 2) clear[at + 3] = 0;
  }
  return rgbaImage(widthPx, heightPx, clear);
}
