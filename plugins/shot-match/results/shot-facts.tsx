import { Icon } from "../../../shared/panel/icon";
import { PercentSlider } from "../../../shared/panel/percent-slider";
import { changesOf, strengthOf } from "../search/match-run";
import { AskLine } from "./ask-line";
import { differenceOf, verdictNow, type ResultView } from "./result-view";
import { RevertShot } from "../receipts/revert-shot";
import type { MatchedShot } from "../search/shot-outcome";
import { driftAdvice, firstSentence } from "./shot-words";
import { say } from "../../../shared/words/say";

type ShotFactsProps = ResultView & { readonly entry: MatchedShot; readonly tabIndex: number; readonly depth?: "short" | "whole" };

/** Verdict, difference and changes of one shot, and what can be done with it; `whole` leaves nothing out. */
export function ShotFacts(props: ShotFactsProps) {
  const { model, run, applied, canChange, entry, tabIndex, depth = "short" } = props;
  const { shot, outcome } = entry;
  const verdict = verdictNow(props, entry);
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
      {depth === "whole" && "why" in outcome && outcome.kind !== "asks" && (
        <p className="caption">
          {isWeaker && `${say`At full strength:`} `}
          {outcome.why}
        </p>
      )}
      {entry.looked?.seen.alone && <p className="caption">{say`Seen alone, without what lies over it`}</p>}
      {shot.clip.remarks.map((remark) => (
        <p key={remark} className="caption">
          {remark}
        </p>
      ))}
      {outcome.kind === "proposal" && outcome.drift !== null && (
        <p className="caption">
          <Icon name="warning" /> {driftAdvice(outcome.drift, model.words)}
        </p>
      )}
      {outcome.kind === "asks" && <AskLine {...props} />}
      {depth === "short" && outcome.kind === "cannot-tell" && <p className="caption">{firstSentence(outcome.why)}</p>}
      {outcome.kind === "proposal" && !applied && (
        <PercentSlider label={say`Strength`} value={strengthOf(run, shot.key)} disabled={!canChange} tabIndex={tabIndex} onMove={(strength) => model.run.setStrength(shot.key, strength)} />
      )}
      {outcome.kind === "proposal" && applied && <RevertShot {...props} applied={applied} />}
    </div>
  );
}
