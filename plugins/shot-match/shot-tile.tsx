import type { KeyboardEvent } from "react";
import { BeforeAfter } from "../../shared/panel/before-after";
import { Picture } from "../../shared/panel/picture";
import { changesOf } from "./match-run";
import { ShotFacts } from "./shot-facts";
import type { ResultView } from "./result-view";
import { ShotHead } from "./shot-head";
import type { MatchedShot } from "./shot-outcome";
import { spokenName } from "./shot-words";
import { afterLabel, useAfter } from "./use-after";

type ShotTileProps = ResultView & {
  readonly entry: MatchedShot;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly onCurrent: () => void;
  readonly onOpen: () => void;
  readonly wipe: number;
  readonly onWipe: (wipe: number) => void;
};

/** One shot: its picture before and after, what is known of it, its tick. */
export function ShotTile({ entry, number, isCurrent, onCurrent, onOpen, wipe, onWipe, ...view }: ShotTileProps) {
  const { model, run } = view;
  const { shot } = entry;
  const isTicked = run.ticked.has(shot.key);
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget) return;
    if (event.key === " ") model.toggle(shot.key);
    else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) onOpen();
    else return;
    event.preventDefault();
  };
  return (
    <div role="gridcell" aria-selected={isTicked} className="shot-cell">
    <div
      className="shot-tile"
      role="group"
      data-cell=""
      tabIndex={isCurrent ? 0 : -1}
      aria-label={spokenName(entry, number, changesOf(run, entry), isTicked)}
      onFocus={onCurrent}
      onKeyDown={press}
    >
      <div className="shot-picture" onDoubleClick={onOpen}>
        <TilePicture entry={entry} wipe={wipe} onWipe={onWipe} {...view} />
      </div>
      <ShotHead {...view} entry={entry} tabIndex={isCurrent ? 0 : -1} />
      <ShotFacts {...view} entry={entry} tabIndex={isCurrent ? 0 : -1} />
    </div>
    </div>
  );
}

function TilePicture({ entry, wipe, onWipe, run, applied, holdBefore }: ResultView & { readonly entry: MatchedShot; readonly wipe: number; readonly onWipe: (wipe: number) => void }) {
  const { shot, outcome } = entry;
  const after = useAfter(run, entry, applied);
  if (outcome.kind === "proposal" && after) {
    return <BeforeAfter before={outcome.frame} after={after} afterLabel={afterLabel(shot.key, applied)} name={shot.clip.name} wipe={wipe} onWipe={onWipe} holdBefore={holdBefore} keys="none" />;
  }
  if ("frame" in outcome && outcome.frame) return <Picture image={outcome.frame} name={shot.clip.name} />;
  return <span className="caption">{outcome.kind === "sampling" ? "Sampling" : outcome.kind === "waiting" ? "Waiting" : "No picture"}</span>;
}
