import { rgbaImage, type RgbaImage } from "../../../../shared/basics/rgba-image";
import { NEUTRAL_LUMETRI, type LumetriBasic, type LumetriResponse } from "./lumetri-response";

/** What slider positions do to one display-encoded colour (0..1, exact, not rounded to bytes): writes three channels 0..1 into `into`. */
export type ColorMaths = (settings: LumetriBasic) => (red: number, green: number, blue: number, into: Float64Array) => void;

/** A response with its exact maths beside it, so that a test can know the truth without the rounding to bytes. */
export type KnownResponse = LumetriResponse & { readonly maths: ColorMaths };

/** A response that rounds the maths to bytes; the same picture at neutral, alpha as it was. */
export function knownResponse(name: string, maths: ColorMaths): KnownResponse {
  return { name, maths, render: (image, settings) => (isNeutral(settings) ? image : drawn(image, maths(settings))) };
}

function isNeutral(settings: LumetriBasic): boolean {
  return (Object.keys(NEUTRAL_LUMETRI) as (keyof LumetriBasic)[]).every((key) => settings[key] === NEUTRAL_LUMETRI[key]);
}

function drawn(image: RgbaImage, color: ReturnType<ColorMaths>): RgbaImage {
  const source = image.data;
  const data = new Uint8ClampedArray(source);
  const result = new Float64Array(3);
  const row = image.widthPx * 4;
  const isSame = (at: number, other: number): boolean => other >= 0 && source[at] === source[other] && source[at + 1] === source[other + 1] && source[at + 2] === source[other + 2];
  for (let at = 0; at < source.length; at += 4) {
    const known = isSame(at, at - 4) ? at - 4 : isSame(at, at - row) ? at - row : -1;
    if (known >= 0) {
      data.copyWithin(at, known, known + 3);
      continue;
    }
    color(source[at]! / 255, source[at + 1]! / 255, source[at + 2]! / 255, result);
    for (let channel = 0; channel < 3; channel++) data[at + channel] = 255 * result[channel]!;
  }
  return rgbaImage(image.widthPx, image.heightPx, data);
}
