import type { RgbaImage } from "../../basics/rgba-image";

/** How often each chroma stands in a picture: `counts[y * size + x]`, Cb from left (-0.5) to right (0.5), Cr from bottom (-0.5, last row) to top. */
export type Vectorscope = { readonly size: number; readonly counts: Uint32Array };

/** Colour difference of one display-encoded colour, each -0.5..0.5. */
export type Chroma = { readonly cb: number; readonly cr: number };

/** A place on the scope that has a name. */
export type ScopeTarget = Chroma & { readonly name: "red" | "magenta" | "blue" | "cyan" | "green" | "yellow" };

/** Cb and Cr of a display-encoded colour, channels 0..1 (ITU-R BT.709-6, item 3). */
export function chromaOf(red: number, green: number, blue: number): Chroma {
  const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return { cb: (blue - luma) / 1.8556, cr: (red - luma) / 1.5748 };
}

/** Where the colours of 75 % bars land. */
export const SCOPE_TARGETS: readonly ScopeTarget[] = [
  { name: "red", ...chromaOf(0.75, 0, 0) },
  { name: "magenta", ...chromaOf(0.75, 0, 0.75) },
  { name: "blue", ...chromaOf(0, 0, 0.75) },
  { name: "cyan", ...chromaOf(0, 0.75, 0.75) },
  { name: "green", ...chromaOf(0, 0.75, 0) },
  { name: "yellow", ...chromaOf(0.75, 0.75, 0) },
];

/** Skin of every shade lies near this line, counter-clockwise from +Cb: the I axis of NTSC, as vectorscopes draw it. */
export const SKIN_LINE_DEGREES = 123;

/** The vectorscope of a picture, `size` cells on a side; alpha is ignored. */
export function measureVectorscope({ data }: RgbaImage, size: number): Vectorscope {
  const counts = new Uint32Array(size * size);
  for (let at = 0; at < data.length; at += 4) {
    const { cb, cr } = chromaOf(data[at]! / 255, data[at + 1]! / 255, data[at + 2]! / 255);
    const cell = cellAt(0.5 - cr, size) * size + cellAt(cb + 0.5, size);
    counts[cell] = counts[cell]! + 1;
  }
  return { size, counts };
}

function cellAt(share: number, size: number): number {
  return Math.max(0, Math.min(size - 1, Math.floor(share * size)));
}
