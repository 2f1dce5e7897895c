import { useLayoutEffect, useRef, type HTMLAttributes, type KeyboardEvent, type ReactNode } from "react";
import type { ColumnWidths } from "./grid-columns";
import { useDrawnBlocks } from "./use-drawn-blocks";
import { useRovingGrid, type FindCell } from "./use-roving-grid";

type LineGridProps<Item> = {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** What a sighted person sees of the line, in words. */
  readonly nameOf: (item: Item, index: number) => string;
  /** Keys on the line itself, not in its controls; true where the key meant something. */
  readonly onKey: (item: Item, event: KeyboardEvent<HTMLElement>) => boolean;
  /** Where the focus stands first. */
  readonly start?: number;
  readonly className?: string;
  /** More for a line's element, such as what makes it draggable. */
  readonly lineProps?: (item: Item) => HTMLAttributes<HTMLElement> & { readonly draggable?: boolean };
  readonly children: (item: Item, line: { readonly index: number; readonly isCurrent: boolean; readonly tabIndex: 0 | -1 }) => ReactNode;
};

/** Wider than any panel: one column. */
const ONE_COLUMN: ColumnWidths = { minPx: 100_000 };

const lineAt: FindCell = (grid, index) => grid.querySelector<HTMLElement>(`[data-cell="${index}"]`);

/** A list of lines with controls of their own: arrows move between lines, Tab goes through the controls of the current one. Of a long list only what is in or near sight is drawn. */
export function LineGrid<Item>({ label, items, keyOf, nameOf, onKey, start = 0, className = "", lineProps, children }: LineGridProps<Item>) {
  const grid = useRovingGrid(items.length, ONE_COLUMN, start, lineAt);
  const { blocks, blockRef } = useDrawnBlocks(items.length, grid.current);
  const touched = useRef<string | null>(null);
  const { ref, onCellFocus } = grid;
  // A line that was moved keeps the focus, though the browser drops it on the way.
  useLayoutEffect(() => {
    const index = touched.current === null ? -1 : items.findIndex((item) => keyOf(item) === touched.current);
    if (index < 0) return;
    onCellFocus(index);
    const focus = (): void => {
      if (ref.current && document.activeElement === document.body) lineAt(ref.current, index)?.focus();
    };
    focus();
    // A line that went far is drawn first.
    queueMicrotask(focus);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only another order of lines moves the focus
  }, [items]);
  const press = (item: Item, event: KeyboardEvent<HTMLElement>): void => {
    if (event.target !== event.currentTarget) return;
    if (!onKey(item, event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={grid.ref} className={`line-grid ${className}`} role="grid" aria-label={label} aria-rowcount={items.length} onKeyDown={grid.onKeyDown}>
      {blocks.map(({ number, first, end, isDrawn, heightPx }) => (
        <div key={number} ref={blockRef} data-block={number} role={isDrawn ? "rowgroup" : "presentation"} style={isDrawn ? undefined : { height: heightPx }}>
          {isDrawn &&
            items.slice(first, end).map((item, within) => {
              const index = first + within;
              const isCurrent = index === grid.current;
              const tabIndex = isCurrent ? 0 : -1;
              return (
                <div key={keyOf(item)} role="row" aria-rowindex={index + 1}>
                  <div role="gridcell">
                    <div
                      role="group"
                      data-cell={index}
                      className={`line${isCurrent ? " line-current" : ""}`}
                      tabIndex={tabIndex}
                      aria-label={nameOf(item, index)}
                      {...lineProps?.(item)}
                      onClickCapture={() => (touched.current = keyOf(item))}
                      onFocus={() => {
                        touched.current = keyOf(item);
                        grid.onCellFocus(index);
                      }}
                      onKeyDown={(event) => press(item, event)}
                    >
                      {children(item, { index, isCurrent, tabIndex })}
                    </div>
                  </div>
                </div>
              );
            })}
        </div>
      ))}
    </div>
  );
}
