import { useRef, useState, type KeyboardEvent } from "react";
import type { LookMeasures } from "../../../shared/effects/choice/look-measures";
import { measuresInWords } from "../../../shared/effects/choice/measures-in-words";
import { gridMove } from "../../../shared/panel/grid-moves";
import type { LargePicture } from "../open-look/open-look";
import type { SeenAs } from "../sheet/seen-as";
import { SeenPicture } from "../sheet/seen-picture";
import type { Variation } from "./refine-state";
import { say } from "../../../shared/words/say";

/** The look itself as it is shown large. */
export type MiddlePicture = Exclude<LargePicture, { kind: "undrawn" }>;

type RefineGridProps = {
  /** Null while they are being looked for. */
  readonly around: readonly Variation[] | null;
  /** The look itself, in the middle. */
  readonly middle: MiddlePicture;
  readonly seenAs: SeenAs;
  readonly onPick: (key: string) => void;
};

const COLUMNS = 3;
const MIDDLE = 4;
const WAITING: readonly null[] = Array.from({ length: 8 }, () => null);

/** Three by three: variations with the look itself in the middle; arrows move, Enter takes one. */
export function RefineGrid({ around, middle, seenAs, onPick }: RefineGridProps) {
  const grid = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(0);
  const variations: readonly (Variation | null)[] = around ?? WAITING;
  const at = Math.min(MIDDLE, variations.length);
  const places: readonly (Variation | "middle" | null)[] = [...variations.slice(0, at), "middle", ...variations.slice(at)];
  const current = Math.min(wanted, places.length - 1);
  const focusOn = (index: number): void => {
    setWanted(index);
    grid.current?.querySelectorAll<HTMLElement>("[data-cell]")[index]?.focus();
  };
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const next = gridMove(current, event.key, places.length, COLUMNS);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    focusOn(next);
  };
  return (
    <div ref={grid} className="look-sheet refine-grid" role="grid" aria-label={say`Variations of this look`} aria-busy={around === null} onKeyDown={move}>
      {Array.from({ length: Math.ceil(places.length / COLUMNS) }, (_, row) => (
        <div key={row} role="row" className="look-row">
          {places.slice(row * COLUMNS, (row + 1) * COLUMNS).map((place, column) => {
            const index = row * COLUMNS + column;
            const isCurrent = index === current;
            const said = sayPlace(place, middle);
            const pick = (): void => {
              if (place === null || place === "middle") return;
              // What was taken stands in the middle now, and the focus with it.
              focusOn(MIDDLE);
              onPick(place.key);
            };
            return (
              <div key={index} role="gridcell" className="look-cell">
                <div
                  role="group"
                  data-cell=""
                  className={place === "middle" ? "look-tile look-tile-middle" : "look-tile"}
                  tabIndex={isCurrent ? 0 : -1}
                  aria-label={said.spoken}
                  onFocus={() => setWanted(index)}
                  onKeyDown={(event) => {
                    if (event.ctrlKey || event.metaKey || (event.key !== "Enter" && event.key !== " ")) return;
                    event.preventDefault();
                    pick();
                  }}
                >
                  <div className="look-picture" onClick={pick}>
                    {place === "middle" && <SeenPicture image={middle.image} seenAs={seenAs} name={say`This look`} />}
                    {place !== null && place !== "middle" && place.drawn && <SeenPicture image={place.drawn.tile} seenAs={seenAs} name={said.change} />}
                  </div>
                  <div className="refine-words">
                    <p className="look-changes">{said.change}</p>
                    <p className="caption">{said.numbers}</p>
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

/** A variation's name is that of its look, a colon, and what it changes; the numbers are measured on the frame. */
function sayPlace(place: Variation | "middle" | null, middle: MiddlePicture): { readonly change: string; readonly numbers: string; readonly spoken: string } {
  if (place === null) return { change: "", numbers: "", spoken: say`Variation on its way` };
  if (place === "middle") return inWords(say`this look`, say`This look, in the middle`, middle.kind === "drawn" ? middle.measures : null);
  const change = place.look.name.slice(place.look.name.indexOf(": ") + 1).trim();
  return inWords(change, change, place.drawn?.measures ?? null);
}

function inWords(change: string, spoken: string, measures: LookMeasures | null): ReturnType<typeof sayPlace> {
  const said = measures && measuresInWords(measures);
  return { change, numbers: said?.numbers ?? "", spoken: said ? say`${spoken}. Against the frame: ${said.spoken}` : spoken };
}
