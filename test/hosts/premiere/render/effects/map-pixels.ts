import { rgbaImage, type RgbaImage } from "../../../../../shared/basics/rgba-image";

/** Rec.709 luma, in the unit of the colours. */
export function lumaOf(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The picture with every colour (0-255) changed; alpha stays. */
export function mapPixels(image: RgbaImage, map: (red: number, green: number, blue: number) => readonly [number, number, number]): RgbaImage {
  const data = new Uint8ClampedArray(image.data.length);
  for (let at = 0; at < data.length; at += 4) {
    const [red, green, blue] = map(image.data[at]!, image.data[at + 1]!, image.data[at + 2]!);
    data[at] = red;
    data[at + 1] = green;
    data[at + 2] = blue;
    data[at + 3] = image.data[at + 3]!;
  }
  return rgbaImage(image.widthPx, image.heightPx, data);
}

/** The picture with every channel through a table of 256 entries. */
export function mapChannels(image: RgbaImage, tables: readonly [Uint8ClampedArray, Uint8ClampedArray, Uint8ClampedArray]): RgbaImage {
  return mapPixels(image, (red, green, blue) => [tables[0][red]!, tables[1][green]!, tables[2][blue]!]);
}

/** A table of what becomes of every byte. */
export function tableOf(change: (byte: number) => number): Uint8ClampedArray {
  return Uint8ClampedArray.from({ length: 256 }, (_, byte) => change(byte));
}
