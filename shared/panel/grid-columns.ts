/** How wide a column of a grid is at least. Where not even two so wide fit, two of `tightPx` may. */
export type ColumnWidths = { readonly minPx: number; readonly tightPx?: number | undefined };

/** How many columns fit side by side with gaps between them; at least one. */
export function gridColumns(widthPx: number, gapPx: number, { minPx, tightPx = minPx }: ColumnWidths): number {
  const fitting = (columnPx: number): number => Math.max(1, Math.floor((widthPx + gapPx) / (columnPx + gapPx)));
  return Math.max(fitting(minPx), Math.min(2, fitting(tightPx)));
}
