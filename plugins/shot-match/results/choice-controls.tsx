import { ChoiceRow } from "../../../shared/panel/choice-row";
import { LockRow } from "../../../shared/panel/lock-row";
import { choiceOf, type MatchRun } from "../search/match-run";
import type { MatchedShot } from "../search/shot-outcome";
import type { ShotMatchModel } from "../shot-match-model";
import { mannerChoices } from "./manner-words";
import { say } from "../../../shared/words/say";
import { thing, things } from "../../../shared/words/thing-word";

type ChoiceControlsProps = {
  readonly model: ShotMatchModel;
  readonly run: MatchRun;
  /** One shot, or null for all that have no choice of their own. */
  readonly entry: MatchedShot | null;
};

/** How a shot is matched, or all: the named alternatives, and what must stay as it is. */
export function ChoiceControls({ model, run, entry }: ChoiceControlsProps) {
  const key = entry?.shot.key ?? null;
  const choice = key === null ? run.choice : choiceOf(run, key);
  return (
    <div className="choice-controls">
      <ChoiceRow label={entry ? say`How to match this ${thing(model.words.shot)}` : say`How to match all ${things(model.words.shot)}`} choices={mannerChoices(run, entry ? [entry] : run.shots)} value={choice.manner} onChoose={(manner) => model.follow(model.run.setManner(key, manner))} />
      <div className="choice-locks">
        <span className="caption">{say`Leave as it is`}</span>
        <LockRow locks={choice.locks} onLocks={(locks) => model.follow(model.run.setLocks(key, locks))} />
      </div>
    </div>
  );
}
