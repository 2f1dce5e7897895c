import { Checkbox } from "../../../shared/panel/checkbox";
import type { ResultView } from "./result-view";
import { sceneOf } from "../search/match-run";
import type { MatchedShot } from "../search/shot-outcome";
import { say } from "../../../shared/words/say";

/** A shot's name and timecode, with a tick where there is something to tick; after Apply it says what is still applied. */
export function ShotHead({ model, run, applied, canChange, entry, tabIndex }: ResultView & { readonly entry: MatchedShot; readonly tabIndex: number }) {
  const { shot, outcome } = entry;
  const isTicked = applied ? applied.measured.has(shot.key) && !applied.fates.has(shot.key) : run.ticked.has(shot.key);
  return (
    <div className="shot-head">
      {outcome.kind === "proposal" ? (
        <Checkbox checked={isTicked} disabled={!canChange} tabIndex={tabIndex} onChange={() => model.run.toggle(shot.key)}>
          {shot.clip.name}
        </Checkbox>
      ) : (
        <span className="shot-name">{shot.clip.name}</span>
      )}
      <span className="caption">
        {shot.timecode}
        {run.scenes.length > 1 && ` ${say`· to ${sceneOf(run, entry).hero.name}`}`}
      </span>
    </div>
  );
}
