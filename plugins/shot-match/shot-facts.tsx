import { Icon } from "../../shared/panel/icon";
import { PercentSlider } from "../../shared/panel/percent-slider";
import { changesOf, strengthOf } from "./match-run";
import { differenceOf, type ResultView } from "./result-view";
import { RevertShot } from "./revert-shot";
import type { MatchedShot } from "./shot-outcome";
import { firstSentence, verdictOf } from "./shot-words";

type ShotFactsProps = ResultView & { readonly entry: MatchedShot; readonly tabIndex: number; readonly depth?: "short" | "whole" };

/** Verdict, difference and changes of one shot, and what can be done with it; `whole` leaves nothing out. */
export function ShotFacts(props: ShotFactsProps) {
  const { model, run, applied, canChange, entry, tabIndex, depth = "short" } = props;
  const { shot, outcome } = entry;
  const verdict = verdictOf(outcome);
  const difference = differenceOf(props, entry);
  const changes = changesOf(run, entry);
  const isWeaker = outcome.kind === "proposal" && strengthOf(run, shot.key) < 1;
  return (
    <div className="shot-facts">
      <p>
        {verdict.icon && <Icon name={verdict.icon} />} {verdict.word}
        {difference && <span> · {difference.words}</span>}
      </p>
      {difference && <p className="caption">{difference.numbers}</p>}
      {changes && <p>{depth === "whole" ? changes.all : changes.short}</p>}
      {depth === "whole" && "why" in outcome && (
        <p className="caption">
          {isWeaker && "At full strength: "}
          {outcome.why}
        </p>
      )}
      {depth === "short" && outcome.kind === "cannot-tell" && <p className="caption">{firstSentence(outcome.why)}</p>}
      {outcome.kind === "proposal" && !applied && (
        <PercentSlider label="Strength" value={strengthOf(run, shot.key)} disabled={!canChange} tabIndex={tabIndex} onMove={(strength) => model.setStrength(shot.key, strength)} />
      )}
      {outcome.kind === "proposal" && applied && <RevertShot {...props} applied={applied} />}
    </div>
  );
}
