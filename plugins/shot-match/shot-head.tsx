import { Checkbox } from "../../shared/panel/checkbox";
import type { ResultView } from "./result-view";
import type { MatchedShot } from "./shot-outcome";

/** A shot's name and timecode, with a tick where there is something to tick. */
export function ShotHead({ model, run, canChange, entry, tabIndex }: ResultView & { readonly entry: MatchedShot; readonly tabIndex: number }) {
  const { shot, outcome } = entry;
  return (
    <div className="shot-head">
      {outcome.kind === "proposal" ? (
        <Checkbox checked={run.ticked.has(shot.key)} disabled={!canChange} tabIndex={tabIndex} onChange={() => model.toggle(shot.key)}>
          {shot.clip.name}
        </Checkbox>
      ) : (
        <span className="shot-name">{shot.clip.name}</span>
      )}
      <span className="caption">{shot.timecode}</span>
    </div>
  );
}
