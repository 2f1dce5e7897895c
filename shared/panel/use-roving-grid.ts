import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { flushSync } from "react-dom";
import { gridColumns, type ColumnWidths } from "./grid-columns";
import { gridMove } from "./grid-moves";

/** What a grid and its cells need so that exactly one cell is in the tab order and arrows move it. */
export type RovingGrid = {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly columns: number;
  readonly current: number;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Clicks and focus make a cell the current one. */
  readonly onCellFocus: (index: number) => void;
};

/** Finds a cell in the grid's element. */
export type FindCell = (grid: HTMLElement, index: number) => HTMLElement | null | undefined;

const amongAllCells: FindCell = (grid, index) => grid.querySelectorAll<HTMLElement>("[data-cell]")[index];

/** Roving focus over cells marked `data-cell`: arrows, Home and End. When cells go, the neighbour becomes the current one. A grid that draws only some of its cells says how one is found. */
export function useRovingGrid(count: number, { minPx, tightPx }: ColumnWidths, start: number, findCell: FindCell = amongAllCells): RovingGrid {
  const ref = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(start);
  const [columns, setColumns] = useState(1);
  const current = Math.max(0, Math.min(wanted, count - 1));

  useEffect(() => {
    const grid = ref.current;
    if (!grid) return;
    const measure = (): void => setColumns(gridColumns(grid.clientWidth, parseFloat(getComputedStyle(grid).columnGap) || 0, { minPx, tightPx }));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(grid);
    return () => observer.disconnect();
  }, [minPx, tightPx]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // Keys pressed inside a cell's own controls belong to them.
    if (!(event.target instanceof HTMLElement) || !event.target.hasAttribute("data-cell")) return;
    const next = gridMove(current, event.key, count, columns);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // Drawn at once: the cell may only be there as the current one.
    flushSync(() => setWanted(next));
    if (ref.current) findCell(ref.current, next)?.focus();
  };
  return { ref, columns, current, onKeyDown, onCellFocus: setWanted };
}
