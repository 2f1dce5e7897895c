import type { RgbaImage } from "../../basics/rgba-image";
import { isOpaque } from "../correspond/clear-places";
import type { Rgb } from "../correspond/color-pair";

const COLUMNS = 24;
const ROWS = 16;
/** Places looked at in each cell, each way. */
const PLACES = 4;
/** What is brighter or darker than this in any channel has lost its colour, or nearly. */
const BLOWN = 0.98;
const DARK = 0.05;
const MOST_COLORS = 200;

/** Up to 200 colours (display-encoded) that stand for what a shot shows: means of cells spread evenly over its frames, without those that are clipped, all but black, or clear anywhere. */
export function sceneColors(frames: readonly RgbaImage[]): Rgb[] {
  const colors = frames.filter(({ widthPx, heightPx }) => widthPx > 0 && heightPx > 0).flatMap(cellColors);
  const clear = colors.filter((color) => Math.max(...color) < BLOWN && Math.max(...color) > DARK);
  const stride = Math.max(1, clear.length / MOST_COLORS);
  return Array.from({ length: Math.min(clear.length, MOST_COLORS) }, (_, index) => clear[Math.floor(index * stride)]!);
}

function cellColors({ widthPx, heightPx, data }: RgbaImage): Rgb[] {
  return Array.from({ length: COLUMNS * ROWS }, (_, cell) => cell).flatMap((cell): Rgb[] => {
    const sums = [0, 0, 0];
    for (let place = 0; place < PLACES * PLACES; place++) {
      const x = Math.floor((((cell % COLUMNS) + ((place % PLACES) + 0.5) / PLACES) * widthPx) / COLUMNS);
      const y = Math.floor(((Math.floor(cell / COLUMNS) + (Math.floor(place / PLACES) + 0.5) / PLACES) * heightPx) / ROWS);
      if (!isOpaque(data, (y * widthPx + x) * 4)) return [];
      for (let channel = 0; channel < 3; channel++) sums[channel] = sums[channel]! + data[(y * widthPx + x) * 4 + channel]!;
    }
    const [red, green, blue] = sums.map((sum) => sum / (255 * PLACES * PLACES)) as [number, number, number];
    return [[red, green, blue]];
  });
}
