import { encode } from "fast-png";
import type { RgbaImage } from "../../../shared/basics/rgba-image";

const BMP_HEADER_BYTES = 54;

/**
 * The bytes of a frame file, by extension: "png" (8-bit RGB), "bmp" (24-bit, uncompressed), and "jpg" where the engine has OffscreenCanvas.
 * Alpha is left out: sequence frames are opaque. Throws an Error in words for the formats only the real host writes.
 */
export async function encodeFrame(image: RgbaImage, extension: string): Promise<Uint8Array> {
  switch (extension.toLowerCase()) {
    case "png":
      return encode({ width: image.widthPx, height: image.heightPx, data: withoutAlpha(image), channels: 3, depth: 8 }, { zlib: { level: 1 } });
    case "bmp":
      return encodeBmp(image);
    case "jpg":
      return encodeJpeg(image);
    default:
      throw new Error(`The simulated host cannot write .${extension} frames. Ask for .png or .bmp.`);
  }
}

function withoutAlpha({ data }: RgbaImage): Uint8Array {
  const rgb = new Uint8Array((data.length / 4) * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    rgb[to] = data[from]!;
    rgb[to + 1] = data[from + 1]!;
    rgb[to + 2] = data[from + 2]!;
  }
  return rgb;
}

/** BITMAPINFOHEADER, rows from the bottom up, blue first, each row filled to a multiple of four bytes. */
function encodeBmp({ widthPx, heightPx, data }: RgbaImage): Uint8Array {
  const rowBytes = Math.ceil((widthPx * 3) / 4) * 4;
  const bytes = new Uint8Array(BMP_HEADER_BYTES + rowBytes * heightPx);
  const header = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  header.setUint32(2, bytes.length, true);
  header.setUint32(10, BMP_HEADER_BYTES, true);
  header.setUint32(14, 40, true);
  header.setInt32(18, widthPx, true);
  header.setInt32(22, heightPx, true);
  header.setUint16(26, 1, true);
  header.setUint16(28, 24, true);
  header.setUint32(34, rowBytes * heightPx, true);
  for (let y = 0; y < heightPx; y++) {
    let to = BMP_HEADER_BYTES + (heightPx - 1 - y) * rowBytes;
    for (let from = y * widthPx * 4; from < (y + 1) * widthPx * 4; from += 4) {
      bytes[to++] = data[from + 2]!;
      bytes[to++] = data[from + 1]!;
      bytes[to++] = data[from]!;
    }
  }
  return bytes;
}

async function encodeJpeg({ widthPx, heightPx, data }: RgbaImage): Promise<Uint8Array> {
  const canvas = typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(widthPx, heightPx);
  const context = canvas?.getContext("2d");
  if (!canvas || !context) throw new Error("The simulated host can write .jpg frames in a browser only. Ask for .png or .bmp.");
  context.putImageData(new ImageData(new Uint8ClampedArray(data), widthPx, heightPx), 0, 0);
  const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.92 });
  return new Uint8Array(await blob.arrayBuffer());
}
