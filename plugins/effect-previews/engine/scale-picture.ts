import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";

/** The picture scaled down to fit into a size, every pixel the mean of what it covers; as it is where it fits already. */
export function scalePicture(image: RgbaImage, maxWidthPx: number, maxHeightPx: number): RgbaImage {
  const scale = Math.min(1, maxWidthPx / image.widthPx, maxHeightPx / image.heightPx);
  if (scale === 1) return image;
  const widthPx = Math.max(1, Math.round(image.widthPx * scale));
  const heightPx = Math.max(1, Math.round(image.heightPx * scale));
  const data = new Uint8ClampedArray(widthPx * heightPx * 4);
  const columns = placesOf(image.widthPx, widthPx);
  const rows = placesOf(image.heightPx, heightPx);
  // The row under way and the one below it: a source row lies in one or in both.
  let sums = new Float64Array(widthPx * SUMS);
  let next = new Float64Array(widthPx * SUMS);
  for (let y = 0; y < image.heightPx; y++) {
    const inThis = rows.shares[y]!;
    addRow(image, y, inThis, columns, sums);
    if (inThis < 1) addRow(image, y, 1 - inThis, columns, next);
    const row = rows.places[y]!;
    if (y + 1 < image.heightPx && rows.places[y + 1] === row) continue;
    writeMeans(sums, data, row * widthPx * 4);
    [sums, next] = [next, sums.fill(0)];
  }
  return rgbaImage(widthPx, heightPx, data);
}

/** What is summed up of a target pixel: red, green and blue times alpha, alpha, and the area. */
const SUMS = 5;

/** Where each source line falls: into `places`, with this share of it; the rest falls into the one behind. */
type Places = { readonly places: Int32Array; readonly shares: Float64Array };

function placesOf(from: number, to: number): Places {
  const places = new Int32Array(from);
  const shares = new Float64Array(from);
  for (let at = 0; at < from; at++) {
    const place = Math.min(to - 1, Math.floor((at * to) / from));
    const end = ((at + 1) * to) / from;
    places[at] = place;
    shares[at] = end <= place + 1 || place === to - 1 ? 1 : 1 - (end - place - 1) / (to / from);
  }
  return { places, shares };
}

// Colours weigh as much as they are opaque, so that what is transparent bleeds no colour into its neighbours.
function addRow({ widthPx, data }: RgbaImage, y: number, weight: number, { places, shares }: Places, sums: Float64Array): void {
  for (let x = 0, from = y * widthPx * 4; x < widthPx; x++, from += 4) {
    const share = shares[x]! * weight;
    const to = places[x]! * SUMS;
    addPixel(data, from, share, sums, to);
    if (share < weight) addPixel(data, from, weight - share, sums, to + SUMS);
  }
}

function addPixel(data: Uint8ClampedArray, from: number, weight: number, sums: Float64Array, to: number): void {
  const alpha = weight * data[from + 3]!;
  sums[to]! += alpha * data[from]!;
  sums[to + 1]! += alpha * data[from + 1]!;
  sums[to + 2]! += alpha * data[from + 2]!;
  sums[to + 3]! += alpha;
  sums[to + 4]! += weight;
}

function writeMeans(sums: Float64Array, into: Uint8ClampedArray, start: number): void {
  for (let from = 0, to = start; from < sums.length; from += SUMS, to += 4) {
    const opacity = sums[from + 3]!;
    if (opacity === 0) continue;
    into[to] = sums[from]! / opacity;
    into[to + 1] = sums[from + 1]! / opacity;
    into[to + 2] = sums[from + 2]! / opacity;
    into[to + 3] = opacity / sums[from + 4]!;
  }
}
