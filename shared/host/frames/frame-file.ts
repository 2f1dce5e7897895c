import { assertNever } from "../../basics/assert-never";
import type { FrameFormat } from "../host-profile";

/** What a frame file is worth so far. A file that is still being written is "unfinished", and so is one the host gave up on. */
export type FrameFile =
  | { readonly kind: "whole"; readonly widthPx: number; readonly heightPx: number }
  | { readonly kind: "unfinished" }
  | { readonly kind: "foreign"; readonly detail: string };

/** Looks at header and end only, nothing is decoded: PNG (W3C PNG 3), BMP (BITMAPFILEHEADER), JPEG (ITU-T T.81). */
export function inspectFrameFile(bytes: Uint8Array, format: FrameFormat): FrameFile {
  switch (format) {
    case "png":
      return inspectPng(bytes);
    case "bmp":
      return inspectBmp(bytes);
    case "jpg":
      return inspectJpeg(bytes);
    default:
      return assertNever(format);
  }
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PNG_END = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];
const PNG_HEADER_BYTES = 33;

function inspectPng(bytes: Uint8Array): FrameFile {
  if (!beginsLike(bytes, PNG_SIGNATURE)) return foreign("PNG");
  if (bytes.length < PNG_HEADER_BYTES + PNG_END.length || !PNG_END.every((byte, i) => bytes[bytes.length - PNG_END.length + i] === byte)) {
    return { kind: "unfinished" };
  }
  const view = viewOf(bytes);
  return { kind: "whole", widthPx: view.getUint32(16), heightPx: view.getUint32(20) };
}

const BMP_HEADER_BYTES = 54;

function inspectBmp(bytes: Uint8Array): FrameFile {
  if (!beginsLike(bytes, [0x42, 0x4d])) return foreign("BMP");
  if (bytes.length < BMP_HEADER_BYTES) return { kind: "unfinished" };
  const view = viewOf(bytes);
  const widthPx = view.getInt32(18, true);
  // A negative height means rows from the top.
  const heightPx = Math.abs(view.getInt32(22, true));
  const rowBytes = Math.ceil((widthPx * view.getUint16(28, true)) / 32) * 4;
  return bytes.length < view.getUint32(10, true) + rowBytes * heightPx ? { kind: "unfinished" } : { kind: "whole", widthPx, heightPx };
}

function inspectJpeg(bytes: Uint8Array): FrameFile {
  if (!beginsLike(bytes, [0xff, 0xd8])) return foreign("JPEG");
  if (bytes[bytes.length - 2] !== 0xff || bytes[bytes.length - 1] !== 0xd9) return { kind: "unfinished" };
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (isFrameHeader(marker)) return { kind: "whole", widthPx: view.getUint16(at + 7), heightPx: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return foreign("JPEG");
}

/** SOF0 to SOF15, without the three codes in between that mean something else (DHT, JPG, DAC). */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function beginsLike(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => i >= bytes.length || bytes[i] === byte);
}

function foreign(name: string): FrameFile {
  return { kind: "foreign", detail: `it is no ${name} file` };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
