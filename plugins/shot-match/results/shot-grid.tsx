import { useState } from "react";
import type { ColumnWidths } from "../../../shared/panel/grid-columns";
import { capital } from "../../../shared/panel/host-words";
import { useRovingGrid } from "../../../shared/panel/use-roving-grid";
import type { ResultView } from "./result-view";
import type { MatchedShot } from "../search/shot-outcome";
import { ShotTile } from "./shot-tile";
import { thing } from "../../../shared/words/thing-word";

type ShotGridProps = ResultView & {
  /** All shots of the run, or some of them. */
  readonly shots: readonly MatchedShot[];
  /** The shot that was large a moment ago; focus goes back to it. */
  readonly lastOpen: string | null;
  readonly onOpen: (key: string) => void;
};

const COLUMNS: ColumnWidths = { minPx: 248 };

/** Shots of a run as pictures with words, in the order of the timeline; in one column as lines that can be scanned. */
export function ShotGrid({ shots, lastOpen, onOpen, ...view }: ShotGridProps) {
  const [wipe, setWipe] = useState(0.5);
  const grid = useRovingGrid(shots.length, COLUMNS, Math.max(0, shots.findIndex((entry) => entry.shot.key === lastOpen)));
  const rows = Array.from({ length: Math.ceil(shots.length / grid.columns) }, (_, row) => shots.slice(row * grid.columns, (row + 1) * grid.columns));
  const form = grid.columns === 1 ? "line" : "tile";
  return (
    <div ref={grid.ref} className={`shot-grid shot-grid-of-${form}s`} role="grid" aria-label={`${capital(thing(view.model.words.shot))}s`} style={{ gridTemplateColumns: `repeat(${grid.columns}, minmax(0, 1fr))` }} onKeyDown={grid.onKeyDown}>
      {rows.map((row, r) => (
        <div key={r} role="row" className="shot-row">
          {row.map((entry, c) => {
            const index = r * grid.columns + c;
            return (
              <ShotTile
                key={entry.shot.key}
                {...view}
                entry={entry}
                number={view.run.shots.indexOf(entry) + 1}
                form={form}
                isCurrent={index === grid.current}
                onCurrent={() => grid.onCellFocus(index)}
                onOpen={() => onOpen(entry.shot.key)}
                wipe={wipe}
                onWipe={setWipe}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}
