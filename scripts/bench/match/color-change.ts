import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";

/** One display-encoded colour, channels 0..1. */
export type Color = readonly [red: number, green: number, blue: number];

/** What happens to one colour; results may leave that range and are cut off at it. */
export type ColorChange = (color: Color) => Color;

/** The picture under a change of colour, in bytes. */
export function changeColors(image: RgbaImage, change: ColorChange): RgbaImage {
  const data = new Uint8ClampedArray(image.data);
  for (let at = 0; at < data.length; at += 4) {
    const [red, green, blue] = change([data[at]! / 255, data[at + 1]! / 255, data[at + 2]! / 255]);
    data[at] = red * 255;
    data[at + 1] = green * 255;
    data[at + 2] = blue * 255;
  }
  return rgbaImage(image.widthPx, image.heightPx, data);
}
