import { ActionButton } from "../../../shared/panel/action-button";
import { proposalState, type AppliedView, type ResultView } from "../results/result-view";
import type { MatchedShot } from "../search/shot-outcome";
import { say } from "../../../shared/words/say";
import { thing } from "../../../shared/words/thing-word";

type RevertShotProps = ResultView & { readonly applied: AppliedView; readonly entry: MatchedShot; readonly tabIndex: number };

/** What became of one proposal after Apply, with the way back where there is one. */
export function RevertShot({ model, run, applied, entry: { shot }, tabIndex }: RevertShotProps) {
  const { measured, fates, onRevert } = applied;
  const state = proposalState({ run, applied }, shot.key);
  const canRevert = measured.has(shot.key) && !fates.has(shot.key);
  return (
    <div className="revert-shot">
      <span className="caption">
        {state.charAt(0).toUpperCase()}
        {state.slice(1)}
      </span>
      {canRevert && (
        <ActionButton disabled={onRevert === null} tabIndex={tabIndex} onPress={() => onRevert?.(shot.key)} name={say`Revert this ${thing(model.words.shot)}, ${shot.clip.name}`}>
          {say`Revert this ${thing(model.words.shot)}`}
        </ActionButton>
      )}
    </div>
  );
}
