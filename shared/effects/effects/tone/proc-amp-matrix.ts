import { lumaOf } from "../../luma";

/** Nine weights: red's of red, green and blue, then green's, then blue's. */
export type ColorMatrix = readonly [number, number, number, number, number, number, number, number, number];

// Rec.709 (ITU-R BT.709-6, item 3.3): Cb = (B - Y) / 1.8556, Cr = (R - Y) / 1.5748.
const CB_SPAN = 1.8556;
const CR_SPAN = 1.5748;

/**
 * What a processing amplifier does to R, G and B but for its brightness: luma times contrast, chroma times contrast and saturation and turned by degrees
 * (Microsoft, "DXVA-HD" and "ProcAmp Control Processing": Y' = C Y, Cb' = C S (Cb cos h + Cr sin h), Cr' = C S (Cr cos h - Cb sin h)).
 */
export function procAmpMatrix(contrast: number, saturation: number, hueDegrees: number): ColorMatrix {
  const cos = contrast * saturation * Math.cos((hueDegrees * Math.PI) / 180);
  const sin = contrast * saturation * Math.sin((hueDegrees * Math.PI) / 180);
  const columns = [column(1, 0, 0), column(0, 1, 0), column(0, 0, 1)] as const;
  const [r, g, b] = columns;
  return [r[0], g[0], b[0], r[1], g[1], b[1], r[2], g[2], b[2]];

  function column(red: number, green: number, blue: number): readonly [number, number, number] {
    const luma = lumaOf(red, green, blue);
    const cb = (blue - luma) / CB_SPAN;
    const cr = (red - luma) / CR_SPAN;
    const newRed = contrast * luma + CR_SPAN * (cr * cos - cb * sin);
    const newBlue = contrast * luma + CB_SPAN * (cb * cos + cr * sin);
    // Green follows from luma, which is the weighted sum of all three.
    return [newRed, (contrast * luma - lumaOf(newRed, 0, newBlue)) / lumaOf(0, 1, 0), newBlue];
  }
}
