import { convertIndexedToRgb, decode, type DecodedPng } from "fast-png";
import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";

/** The pixels of a PNG file as 8-bit RGBA: grey, grey with alpha, RGB, RGBA and palette files of up to 16 bits. Throws an Error for a damaged file. */
export function decodePng(bytes: Uint8Array): RgbaImage {
  const png = decode(bytes, { checkCrc: true });
  const channels = png.palette ? (png.palette[0]?.length ?? 3) : png.channels;
  const values = png.palette ? convertIndexedToRgb(png) : png.data;
  const step = png.depth === 16 ? 257 : 255 / (2 ** (png.palette ? 8 : png.depth) - 1);
  const value = (index: number): number => (png.depth === 16 ? values[index]! / step : values[index]! * step);
  const data = new Uint8ClampedArray(png.width * png.height * 4);
  for (let from = 0, to = 0; to < data.length; from += channels, to += 4) {
    const [red, green, blue, alpha] = channelOffsets(channels);
    data[to] = value(from + red);
    data[to + 1] = value(from + green);
    data[to + 2] = value(from + blue);
    data[to + 3] = alpha === null ? 255 : value(from + alpha);
  }
  return rgbaImage(png.width, png.height, data);
}

function channelOffsets(channels: DecodedPng["channels"]): readonly [number, number, number, number | null] {
  switch (channels) {
    case 1:
      return [0, 0, 0, null];
    case 2:
      return [0, 0, 0, 1];
    case 3:
      return [0, 1, 2, null];
    default:
      return [0, 1, 2, 3];
  }
}
