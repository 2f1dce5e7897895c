import type { KeyboardEvent } from "react";
import { BeforeAfter } from "../../../shared/panel/before-after";
import { Picture } from "../../../shared/panel/picture";
import { changesOf } from "../search/match-run";
import { proposalState, type ResultView } from "./result-view";
import { ShotFacts } from "./shot-facts";
import { ShotHead } from "./shot-head";
import { ShotLine } from "./shot-line";
import type { MatchedShot } from "../search/shot-outcome";
import { spokenName } from "./shot-words";
import { afterLabel, useAfter } from "./use-after";
import { say } from "../../../shared/words/say";

type ShotTileProps = ResultView & {
  readonly entry: MatchedShot;
  readonly number: number;
  /** In one column a thumbnail stands beside few words; in more the picture stands above its facts. */
  readonly form: "line" | "tile";
  readonly isCurrent: boolean;
  readonly onCurrent: () => void;
  readonly onOpen: () => void;
  readonly wipe: number;
  readonly onWipe: (wipe: number) => void;
};

/** One shot: its picture before and after, what is known of it, its tick. */
export function ShotTile({ entry, number, form, isCurrent, onCurrent, onOpen, wipe, onWipe, ...view }: ShotTileProps) {
  const { model, run } = view;
  const { shot, outcome } = entry;
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget) return;
    if (event.key === " ") model.run.toggle(shot.key);
    else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) onOpen();
    else return;
    event.preventDefault();
  };
  const Facts = form === "line" ? ShotLine : ShotFacts;
  const inside = { ...view, entry, tabIndex: isCurrent ? 0 : -1 };
  const state = outcome.kind === "proposal" ? proposalState(view, shot.key) : null;
  return (
    <div role="gridcell" aria-selected={run.ticked.has(shot.key)} className="shot-cell">
      <div
        className="shot-tile"
        role="group"
        data-cell=""
        tabIndex={isCurrent ? 0 : -1}
        aria-label={spokenName(entry, number, changesOf(run, entry)?.all ?? null, state, model.words)}
        onFocus={onCurrent}
        onKeyDown={press}
      >
        <TilePicture {...view} entry={entry} wipe={wipe} onWipe={onWipe} onOpen={onOpen} />
        <div className="shot-words">
          <ShotHead {...inside} />
          <Facts {...inside} />
        </div>
      </div>
    </div>
  );
}

type TilePictureProps = ResultView & Pick<ShotTileProps, "entry" | "wipe" | "onWipe" | "onOpen">;

function TilePicture({ entry, wipe, onWipe, onOpen, ...view }: TilePictureProps) {
  const { applied, holdBefore } = view;
  const { shot, outcome } = entry;
  const after = useAfter(view, entry);
  if (outcome.kind === "proposal" && after) {
    return (
      <div className="shot-picture" title={say`Click to open it large, drag to wipe`}>
        <BeforeAfter before={outcome.frame} after={after} afterLabel={afterLabel(shot.key, applied)} name={shot.clip.name} wipe={wipe} onWipe={onWipe} holdBefore={holdBefore} keys="none" onPress={onOpen} />
      </div>
    );
  }
  if ("frame" in outcome && outcome.frame) {
    return (
      <div className="shot-picture" title={say`Click to open it large`} onClick={onOpen}>
        <Picture image={outcome.frame} name={shot.clip.name} />
      </div>
    );
  }
  return (
    <div className="shot-picture">
      <span className="caption">{outcome.kind === "sampling" ? say`Sampling` : outcome.kind === "waiting" ? say`Waiting` : say`No picture`}</span>
    </div>
  );
}
