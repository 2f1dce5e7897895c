import { useRef, useState, type KeyboardEvent } from "react";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { measuresInWords } from "../../../shared/effects/choice/measures-in-words";
import { gridMove } from "../../../shared/panel/grid-moves";
import { Picture } from "../../../shared/panel/picture";
import type { SeenAs } from "../sheet/seen-as";
import { SeenPicture } from "../sheet/seen-picture";
import type { Variation } from "./refine-state";

type RefineGridProps = {
  /** Null while they are being looked for. */
  readonly around: readonly Variation[] | null;
  /** The look itself, in the middle. */
  readonly middle: RgbaImage;
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
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const next = gridMove(current, event.key, places.length, COLUMNS);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    setWanted(next);
    grid.current?.querySelectorAll<HTMLElement>("[data-cell]")[next]?.focus();
  };
  return (
    <div ref={grid} className="look-sheet refine-grid" role="grid" aria-label="Variations of this look" aria-busy={around === null} onKeyDown={move}>
      {Array.from({ length: Math.ceil(places.length / COLUMNS) }, (_, row) => (
        <div key={row} role="row" className="look-row">
          {places.slice(row * COLUMNS, (row + 1) * COLUMNS).map((place, column) => {
            const index = row * COLUMNS + column;
            const isCurrent = index === current;
            const said = sayPlace(place);
            const pick = (): void => (place === null || place === "middle" ? undefined : onPick(place.key));
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
                    {place === "middle" && <Picture image={middle} name="This look" />}
                    {place !== null && place !== "middle" && place.drawn && <SeenPicture image={place.drawn.tile} seenAs={seenAs} name={said.change} />}
                  </div>
                  <p className="look-changes">{said.change}</p>
                </div>
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

/** A variation's name is that of its look, a colon, and what it changes. */
function sayPlace(place: Variation | "middle" | null): { readonly change: string; readonly spoken: string } {
  if (place === null) return { change: "", spoken: "Variation on its way" };
  if (place === "middle") return { change: "this look", spoken: "This look, in the middle" };
  const change = place.look.name.slice(place.look.name.indexOf(": ") + 1).trim();
  return { change, spoken: place.drawn ? `${change}. Against the frame: ${measuresInWords(place.drawn.measures).spoken}` : change };
}
