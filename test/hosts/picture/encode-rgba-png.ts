import { encode } from "fast-png";
import type { RgbaImage } from "../../../shared/basics/rgba-image";

/** The bytes of a PNG file with 8 bits a channel and straight alpha. */
export function encodeRgbaPng({ widthPx, heightPx, data }: RgbaImage): Uint8Array {
  return encode({ width: widthPx, height: heightPx, data, channels: 4, depth: 8 }, { zlib: { level: 1 } });
}
