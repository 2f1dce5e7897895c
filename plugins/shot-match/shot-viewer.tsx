import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { ActionButton } from "../../shared/panel/action-button";
import { BeforeAfter } from "../../shared/panel/before-after";
import { Picture } from "../../shared/panel/picture";
import { ShotFacts } from "./shot-facts";
import type { ResultView } from "./result-view";
import { ShotHead } from "./shot-head";
import type { MatchedShot } from "./shot-outcome";
import { afterLabel, useAfter } from "./use-after";

type ShotViewerProps = ResultView & {
  /** The shots that have a picture, in the grid's order. */
  readonly shots: readonly MatchedShot[];
  readonly entry: MatchedShot;
  readonly onOpen: (key: string | null) => void;
};

/** One shot large, with the wipe on the arrow keys. */
export function ShotViewer({ shots, entry, onOpen, ...view }: ShotViewerProps) {
  const box = useRef<HTMLElement>(null);
  const [wipe, setWipe] = useState(0.5);
  const { shot, outcome } = entry;
  const after = useAfter(view.run, entry, view.applied);
  const at = shots.indexOf(entry);
  useEffect(() => (box.current?.querySelector<HTMLElement>("[role=slider]") ?? box.current)?.focus(), [shot.key]);

  const go = (to: number): void => onOpen(shots[to]?.shot.key ?? shot.key);
  const press = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLElement && event.target.closest("input, sp-checkbox, sp-action-button")) return;
    if (event.key === "ArrowUp") go(at - 1);
    else if (event.key === "ArrowDown") go(at + 1);
    else if (event.key === " ") view.model.toggle(shot.key);
    else return;
    event.preventDefault();
  };
  return (
    <section ref={box} className="shot-viewer" tabIndex={-1} aria-label={`Shot ${at + 1} of ${shots.length}, ${shot.clip.name}`} onKeyDown={press}>
      <div className="shot-viewer-bar">
        <ActionButton onPress={() => onOpen(null)}>All shots</ActionButton>
        <ActionButton onPress={() => go(at - 1)} disabled={at === 0}>
          Previous
        </ActionButton>
        <span className="caption">
          {at + 1} of {shots.length}
        </span>
        <ActionButton onPress={() => go(at + 1)} disabled={at === shots.length - 1}>
          Next
        </ActionButton>
      </div>
      <div className="shot-picture">
        {outcome.kind === "proposal" && after ? (
          <BeforeAfter before={outcome.frame} after={after} afterLabel={afterLabel(shot.key, view.applied)} name={shot.clip.name} wipe={wipe} onWipe={setWipe} holdBefore={view.holdBefore} keys="wipe" />
        ) : (
          "frame" in outcome && outcome.frame && <Picture image={outcome.frame} name={shot.clip.name} />
        )}
      </div>
      <ShotHead {...view} entry={entry} tabIndex={0} />
      <ShotFacts {...view} entry={entry} tabIndex={0} depth="whole" />
    </section>
  );
}
