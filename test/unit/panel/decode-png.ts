import { decode } from "fast-png";
import { rgbaImage } from "../../../shared/basics/rgba-image";
import type { DecodeFrame } from "../../../shared/panel/decode-frame";
import { resampleImage } from "../../hosts/picture/resample-image";

/** What the browser's decoder does in a panel, for tests in Node. */
export const decodePng: DecodeFrame = (frame) => {
  const { width, height, data, channels } = decode(Buffer.from(frame.base64, "base64"));
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let channel = 0; channel < channels; channel++) rgba[pixel * 4 + channel] = Number(data[pixel * channels + channel]);
  }
  const picture = rgbaImage(width, height, rgba);
  return Promise.resolve(width === frame.widthPx && height === frame.heightPx ? picture : resampleImage(picture, frame.widthPx, frame.heightPx));
};
