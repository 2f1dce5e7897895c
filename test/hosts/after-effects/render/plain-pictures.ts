import { rgbaImage, type RgbaImage } from "../../../../shared/basics/rgba-image";
import type { Rgb } from "../state/project-state";
import type { TextState } from "../state/property-state";

/** A picture of one opaque colour, 0 to 1. */
export function solidPicture(widthPx: number, heightPx: number, color: Rgb): RgbaImage {
  const picture = rgbaImage(widthPx, heightPx, new Uint8ClampedArray(widthPx * heightPx * 4));
  fillBox(picture, 0, 0, widthPx, heightPx, color);
  return picture;
}

/** Seven colour bars, as After Effects shows where footage is missing; ours are at full strength (simulated). */
export function colorBars(widthPx: number, heightPx: number): RgbaImage {
  const picture = solidPicture(widthPx, heightPx, [1, 1, 1]);
  const bars: readonly Rgb[] = [[1, 1, 1], [1, 1, 0], [0, 1, 1], [0, 1, 0], [1, 0, 1], [1, 0, 0], [0, 0, 1]];
  bars.forEach((color, index) => fillBox(picture, (index * widthPx) / 7, 0, ((index + 1) * widthPx) / 7, heightPx, color));
  return picture;
}

/** Parts of the font size: how far a letter reaches to the next, how wide and how high it is, and how far apart lines lie. Ours. */
const [ADVANCE, WIDTH, HEIGHT, LEADING] = [0.6, 0.5, 0.7, 1.2] as const;

/** A picture and where its top left corner lies, in layer pixels from the layer's origin. */
export type PlacedPicture = { readonly image: RgbaImage; readonly left: number; readonly top: number; readonly widthPx: number; readonly heightPx: number };

/**
 * A text as plain boxes, one for each letter, in its fill colour, from the left end of its first base line: no font is drawn (simulated). `scale` is pixels of
 * the picture for one of the layer; undefined where there is nothing to see.
 */
export function textPicture({ text, fontSize, fillColor, applyFill }: TextState, scale: number): PlacedPicture | undefined {
  const lines = text.split(/\r\n|\r|\n/);
  const [widthPx, heightPx] = [Math.max(...lines.map((line) => line.length)) * ADVANCE * fontSize, (HEIGHT + (lines.length - 1) * LEADING) * fontSize];
  if (!applyFill || text.trim() === "" || fontSize <= 0) return undefined;
  const [across, down] = [Math.max(1, Math.round(widthPx * scale)), Math.max(1, Math.round(heightPx * scale))];
  const image = rgbaImage(across, down, new Uint8ClampedArray(across * down * 4));
  const em = fontSize * scale;
  lines.forEach((line, row) => {
    [...line].forEach((letter, column) => {
      if (letter.trim() !== "") fillBox(image, column * ADVANCE * em, row * LEADING * em, (column * ADVANCE + WIDTH) * em, (row * LEADING + HEIGHT) * em, fillColor);
    });
  });
  return { image, left: 0, top: -HEIGHT * fontSize, widthPx, heightPx };
}

function fillBox({ widthPx, heightPx, data }: RgbaImage, left: number, top: number, right: number, bottom: number, [red, green, blue]: Rgb): void {
  const columns = [Math.round(left), Math.min(widthPx, Math.round(right))] as const;
  for (let y = Math.round(top); y < Math.min(heightPx, Math.round(bottom)); y++) {
    for (let at = (y * widthPx + columns[0]) * 4; at < (y * widthPx + columns[1]) * 4; at += 4) {
      data[at] = red * 255;
      data[at + 1] = green * 255;
      data[at + 2] = blue * 255;
      data[at + 3] = 255;
    }
  }
}
