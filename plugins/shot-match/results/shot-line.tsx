import { Icon } from "../../../shared/panel/icon";
import { changesOf, strengthOf } from "../search/match-run";
import { AskLine } from "./ask-line";
import { differenceOf, verdictNow, type ResultView } from "./result-view";
import { RevertShot } from "../receipts/revert-shot";
import type { MatchedShot } from "../search/shot-outcome";
import { driftWords } from "./shot-words";
import { say } from "../../../shared/words/say";

/** What is known of one shot in two lines or three, beside its thumbnail; the rest is said when it is opened. */
export function ShotLine(props: ResultView & { readonly entry: MatchedShot; readonly tabIndex: number }) {
  const { run, applied, entry } = props;
  const { shot, outcome } = entry;
  const { word, icon } = verdictNow(props, entry);
  const difference = differenceOf(props, entry);
  const strength = Math.round(strengthOf(run, shot.key) * 100);
  const canOpen = "frame" in outcome && outcome.frame !== null;
  return (
    <div className="shot-line">
      <p className={canOpen && outcome.kind !== "proposal" ? "shot-line-short" : ""}>
        {icon && <Icon name={icon} />} {word}
        {difference && <span className="caption"> · {difference.words}</span>}
        {outcome.kind === "cannot-tell" && <span className="caption"> · {outcome.why}</span>}
      </p>
      {outcome.kind === "proposal" && !applied && (
        <p className="caption">
          {changesOf(run, entry)?.short}
          {strength < 100 && say`, at ${strength}%`}
        </p>
      )}
      {outcome.kind === "proposal" && outcome.drift !== null && !applied && (
        <p className="caption">
          <Icon name="warning" /> {driftWords(outcome.drift)}
        </p>
      )}
      {outcome.kind === "asks" && <AskLine {...props} />}
      {applied && difference && <p className="caption">{difference.numbers}</p>}
      {outcome.kind === "proposal" && applied && <RevertShot {...props} applied={applied} />}
    </div>
  );
}
