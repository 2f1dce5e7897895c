import { rgbaImage, type RgbaImage } from "../../basics/rgba-image";
import { LATTICE_BYTES } from "./color-lattice";
import { scatteredPoint } from "./scattered-point";

/** The chart's own size; a host may show it larger or smaller, at this aspect. */
export const CHART_WIDTH_PX = 960;
export const CHART_HEIGHT_PX = 540;

/** Patches are this wide and high: their middle survives scaling to a third, and codecs that share colour between neighbours. */
export const PATCH_PX = 12;

const COLUMNS = CHART_WIDTH_PX / PATCH_PX;
const ROWS = Math.floor(CHART_HEIGHT_PX / PATCH_PX);
/** The rows do not fill the height; what is left is shared between top and bottom. */
const TOP_PX = (CHART_HEIGHT_PX - ROWS * PATCH_PX) / 2;

/** Steps of the grey ramp: the bytes from black to white, twice as dense at both ends. */
const GREYS = [0, 2, 4, 6, 8, 10, 12, 14, ...Array.from({ length: 59 }, (_, step) => 16 + step * 4 - (step > 56 ? 2 : 0)), 241, 243, 245, 247, 249, 251, 253, 255];

/** Scattered colours between the points of the lattice. */
const BETWEEN = 240;

type Place = { readonly leftPx: number; readonly topPx: number };

/** The corners carry a mark each; everything else, row by row, carries a colour. */
const CORNERS: readonly Place[] = [[0, 0], [COLUMNS - 1, 0], [0, ROWS - 1], [COLUMNS - 1, ROWS - 1]].map(([column, row]) => placeOf(column!, row!));
const PLACES: readonly Place[] = Array.from({ length: COLUMNS * ROWS }, (_, index) => placeOf(index % COLUMNS, Math.floor(index / COLUMNS))).filter(
  (place) => !CORNERS.some((corner) => corner.leftPx === place.leftPx && corner.topPx === place.topPx),
);

/** The colours of the chart as bytes: first the points of the lattice in its order, then a dense grey ramp and colours between the points. R, G, B triples. */
export const CHART_BYTES: Uint8Array = chartBytes();

/** How many colours the chart shows. */
export const CHART_COLORS = CHART_BYTES.length / 3;

/** Where each colour of CHART_BYTES is on the chart. */
export const CHART_PLACES: readonly Place[] = PLACES.slice(0, CHART_COLORS);

/** Where the four marks are: each a patch whose left upper and right lower quarters are white, the others black. */
export const CHART_MARKS: readonly Place[] = CORNERS;

/** The picture to put into a scratch project and render through the host's sliders: 960 x 540, opaque. The same bytes in every version of a profile's format. */
export function calibrationChart(): RgbaImage {
  const data = new Uint8ClampedArray(CHART_WIDTH_PX * CHART_HEIGHT_PX * 4);
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  CHART_PLACES.forEach((place, index) => fill(data, place, PATCH_PX, CHART_BYTES.subarray(index * 3, index * 3 + 3)));
  const white = Uint8Array.of(255, 255, 255);
  for (const { leftPx, topPx } of CHART_MARKS) {
    fill(data, { leftPx, topPx }, PATCH_PX / 2, white);
    fill(data, { leftPx: leftPx + PATCH_PX / 2, topPx: topPx + PATCH_PX / 2 }, PATCH_PX / 2, white);
  }
  return rgbaImage(CHART_WIDTH_PX, CHART_HEIGHT_PX, data);
}

function placeOf(column: number, row: number): Place {
  return { leftPx: column * PATCH_PX, topPx: TOP_PX + row * PATCH_PX };
}

function chartBytes(): Uint8Array {
  const lattice = LATTICE_BYTES.flatMap((red) => LATTICE_BYTES.flatMap((green) => LATTICE_BYTES.flatMap((blue) => [red, green, blue])));
  const greys = GREYS.flatMap((grey) => [grey, grey, grey]);
  const between = Array.from({ length: BETWEEN }, (_, index) => scatteredPoint(index + 1, 3).map((share) => Math.round(255 * share))).flat();
  return Uint8Array.from([...lattice, ...greys, ...between]);
}

function fill(data: Uint8ClampedArray, { leftPx, topPx }: Place, sizePx: number, color: Uint8Array): void {
  for (let y = topPx; y < topPx + sizePx; y++) {
    for (let x = leftPx; x < leftPx + sizePx; x++) data.set(color, (y * CHART_WIDTH_PX + x) * 4);
  }
}
