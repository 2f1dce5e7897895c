import { ActionButton } from "../../../shared/panel/action-button";
import type { MatchedShot } from "../search/shot-outcome";
import type { ResultView } from "./result-view";
import { say } from "../../../shared/words/say";

/** A question that only the editor can answer, with its two answers. */
export function AskLine({ model, canChange, entry, tabIndex }: ResultView & { readonly entry: MatchedShot; readonly tabIndex: number }) {
  const { shot, outcome } = entry;
  if (outcome.kind !== "asks") return null;
  return (
    <div className="ask-line">
      <p className="caption">{outcome.why}</p>
      <ActionButton disabled={!canChange} tabIndex={tabIndex} onPress={() => model.follow(model.run.matchAnyway([shot.key]))} name={say`Match anyway, ${shot.clip.name}`}>
        {say`Match anyway`}
      </ActionButton>
      <ActionButton disabled={!canChange} tabIndex={tabIndex} onPress={() => model.run.leave([shot.key])} name={say`Leave it, ${shot.clip.name}`}>
        {say`Leave it`}
      </ActionButton>
    </div>
  );
}
