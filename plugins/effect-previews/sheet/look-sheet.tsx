import { useCallback } from "react";
import type { ColumnWidths } from "../../../shared/panel/grid-columns";
import { useRovingGrid } from "../../../shared/panel/use-roving-grid";
import type { EffectPreviewsModel } from "../effect-previews-model";
import type { EffectPreviewsState } from "../effect-previews-state";
import { LookTile } from "./look-tile";
import { tileWords } from "./tile-words";
import { say } from "../../../shared/words/say";

type LookSheetProps = {
  readonly model: EffectPreviewsModel;
  readonly state: EffectPreviewsState;
  /** The look that was large a moment ago; focus goes back to it. */
  readonly lastOpen: string | null;
};

/** Two columns in the narrowest panel, four in the widest: the picture wins. */
const COLUMNS: ColumnWidths = { minPx: 200, tightPx: 144 };

/** Looks as pictures on the clip's own frame. */
export function LookSheet({ model, state, lastOpen }: LookSheetProps) {
  const { sheet, seen, kept, seenAs } = state;
  const { keys } = sheet;
  const grid = useRovingGrid(keys.length, COLUMNS, Math.max(0, lastOpen === null ? 0 : keys.indexOf(lastOpen)));
  const open = useCallback((key: string) => model.follow(model.openLook(key)), [model]);
  const favourite = useCallback((key: string) => model.toggleFavourite(key), [model]);
  const alike = useCallback((like: string) => model.follow(model.sheet.wish({ like })), [model]);
  const rows = Array.from({ length: Math.ceil(keys.length / grid.columns) }, (_, row) => keys.slice(row * grid.columns, (row + 1) * grid.columns));
  return (
    <div ref={grid.ref} className="look-sheet" role="grid" aria-label={say`Looks`} aria-busy={sheet.doing !== null} style={{ gridTemplateColumns: `repeat(${grid.columns}, minmax(0, 1fr))` }} onKeyDown={grid.onKeyDown}>
      {rows.map((row, r) => (
        <div key={r} role="row" className="look-row">
          {row.map((key, c) => {
            const look = model.sheet.lookOf(key);
            const known = seen.get(key);
            if (!look) return null;
            const index = r * grid.columns + c;
            const likeThis = state.wish.like === null ? (sheet.alike.get(key)?.length ?? 0) : 0;
            const words = tileWords(look, known?.kind === "seen" ? known.measures : null, likeThis, state);
            return (
              <LookTile
                key={key}
                id={key}
                name={words.name}
                changes={words.changes}
                numbers={sheet.why.get(key) || words.numbers}
                badges={words.badges.join(" · ")}
                spoken={words.spoken}
                image={known?.kind === "seen" ? known.tile : null}
                undrawn={known?.kind === "undrawn" ? known.why : null}
                seenAs={seenAs}
                isFavourite={kept.favourites.has(key)}
                alike={likeThis}
                isCurrent={index === grid.current}
                index={index}
                onCurrent={grid.onCellFocus}
                onOpen={open}
                onFavourite={favourite}
                onAlike={alike}
              />
            );
          })}
        </div>
      ))}
      {sheet.doing?.kind === "comparing" && <Places count={Math.max(0, PLACES - keys.length)} />}
    </div>
  );
}

/** Places for tiles that are on their way, of the size they will have. */
export function SheetPlaceholder() {
  const grid = useRovingGrid(PLACES, COLUMNS, 0);
  return (
    <div ref={grid.ref} className="look-sheet" aria-hidden="true" style={{ gridTemplateColumns: `repeat(${grid.columns}, minmax(0, 1fr))` }}>
      <Places count={PLACES} />
    </div>
  );
}

function Places({ count }: { readonly count: number }) {
  return Array.from({ length: count }, (_, index) => (
    <div key={index} className="look-tile" aria-hidden="true">
      <div className="look-picture" />
    </div>
  ));
}

/** As many as a tall panel shows. */
const PLACES = 12;
