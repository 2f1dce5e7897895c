import type { Pixels } from "./pixels";

/** Reads a binary portable pixmap (Netpbm "P6": width, height and greatest value in text, one white space, then RGB, two bytes big-endian above 255). Throws a RangeError for anything else. */
export function parsePortablePixmap(bytes: Buffer): Pixels {
  const header = /^P6\s+(\d+)\s+(\d+)\s+(255|65535)\s/.exec(bytes.toString("latin1", 0, 64));
  if (!header) throw new RangeError("ffmpeg gave a frame that is no portable pixmap.");
  const [widthPx, heightPx, greatest] = [Number(header[1]), Number(header[2]), Number(header[3])];
  const values = widthPx * heightPx * 3;
  const body = bytes.subarray(header[0].length);
  if (body.length < values * (greatest === 255 ? 1 : 2)) throw new RangeError("ffmpeg gave a frame that ends early.");
  if (greatest === 255) return { widthPx, heightPx, channels: 3, data: body.subarray(0, values) };
  const data = Uint16Array.from({ length: values }, (_, index) => body.readUInt16BE(index * 2));
  return { widthPx, heightPx, channels: 3, data };
}
