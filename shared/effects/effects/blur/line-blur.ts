import type { FloatFrame } from "../../float-frame";
import type { BlurKernel } from "./blur-kernel";
import { filterColumns, filterRows, lineFilter, type Edges, type LineFilter } from "./line-filter";

/** A blur along the rows or the columns of a frame, and how far the result moves right or down. */
export type LineBlur = { readonly kernel: BlurKernel; readonly shiftPx: number; readonly edges: Edges };

/** Blurs all four channels along both axes; the frame holds premultiplied colours. */
export function blurFrame(frame: FloatFrame, across: LineBlur, down: LineBlur): FloatFrame {
  const rows = filtersOf(across, frame.widthPx);
  const columns = filtersOf(down, frame.heightPx);
  let blurred = frame;
  if (rows.reduce) blurred = filterRows(blurred, rows.reduce);
  if (columns.reduce) blurred = filterColumns(blurred, columns.reduce);
  if (rows.blur) blurred = filterRows(blurred, rows.blur);
  if (columns.blur) blurred = filterColumns(blurred, columns.blur);
  if (columns.expand) blurred = filterColumns(blurred, columns.expand);
  if (rows.expand) blurred = filterRows(blurred, rows.expand);
  return blurred;
}

/** Blurs along the rows only. */
export function blurRows(frame: FloatFrame, across: LineBlur): FloatFrame {
  const { reduce, blur, expand } = filtersOf(across, frame.widthPx);
  return [reduce, blur, expand].reduce<FloatFrame>((blurred, filter) => (filter ? filterRows(blurred, filter) : blurred), frame);
}

type LineFilters = { readonly reduce: LineFilter | null; readonly blur: LineFilter | null; readonly expand: LineFilter | null };

// | pixels 0 to length - 1 |  ->  | cells at -step, 0, step, ... |  ->  | blurred cells, wherever they are read |  ->  | pixels |
function filtersOf({ kernel: { step, weights }, shiftPx, edges }: LineBlur, length: number): LineFilters {
  const reach = weights.length - 1;
  const cells = cellsOf(length, step);
  const reduce = step === 1 ? null : lineFilter(cells.count, 2 * step - 1, length, edges, (at, tap) => [(at + cells.first) * step + tap - (step - 1), (step - Math.abs(tap - (step - 1))) / (step * step)]);
  const moved = shiftPx !== 0 || step > 1;
  const firstRead = Math.floor(-shiftPx / step);
  const reads = moved ? Math.floor((length - 1 - shiftPx) / step) + 2 - firstRead : length;
  const blur = reach === 0 && !moved ? null : lineFilter(reads, 2 * reach + 1, cells.count, edges, (at, tap) => [at + firstRead - cells.first + tap - reach, weights[Math.abs(tap - reach)]!]);
  const expand = !moved
    ? null
    : lineFilter(length, 2, reads, "repeat", (at, tap) => {
        const place = (at - shiftPx) / step;
        const cell = Math.floor(place);
        return [cell - firstRead + tap, tap === 0 ? 1 - (place - cell) : place - cell];
      });
  return { reduce, blur, expand };
}

/** The cells that hold anything but repeated edges or nothing: from -1 on, and one past the end. Pixels themselves where a cell is a pixel. */
export function cellsOf(length: number, step: number): { readonly first: number; readonly count: number } {
  return step === 1 ? { first: 0, count: length } : { first: -1, count: Math.ceil((length - 1) / step) + 3 };
}
