import { ActionButton } from "../../shared/panel/action-button";
import { Icon } from "../../shared/panel/icon";
import { PercentSlider } from "../../shared/panel/percent-slider";
import { changesOf, strengthOf } from "./match-run";
import type { ResultView } from "./result-view";
import type { MatchedShot } from "./shot-outcome";
import { describeDifference, verdictOf } from "./shot-words";

type ShotFactsProps = ResultView & { readonly entry: MatchedShot; readonly tabIndex: number };

/** Verdict, numbers and words of one shot, and what can be done with it. */
export function ShotFacts(props: ShotFactsProps) {
  const { run, applied, entry } = props;
  const { shot, outcome } = entry;
  const verdict = verdictOf(outcome);
  const changes = changesOf(run, entry);
  return (
    <div className="shot-facts">
      <p>
        <span className="verdict">
          {verdict.icon && <Icon name={verdict.icon} />} {verdict.word}
        </span>
        {outcome.kind === "proposal" && (
          <span className="caption"> {describeDifference(outcome.differenceBefore, outcome.differenceAfter, applied?.measured.get(shot.key))}</span>
        )}
        {outcome.kind === "already-matches" && <span className="caption"> ΔE {outcome.difference.toFixed(1)}</span>}
      </p>
      {changes !== null && <p>{changes}</p>}
      {"why" in outcome && <p className="caption">{outcome.why}</p>}
      {outcome.kind === "proposal" && (applied ? <Applied {...props} /> : <Adjust {...props} />)}
    </div>
  );
}

function Adjust({ model, run, canChange, entry: { shot }, tabIndex }: ShotFactsProps) {
  return <PercentSlider label="Strength" value={strengthOf(run, shot.key)} disabled={!canChange} tabIndex={tabIndex} onMove={(strength) => model.setStrength(shot.key, strength)} />;
}

function Applied({ applied, entry: { shot }, tabIndex }: ShotFactsProps) {
  if (!applied?.measured.has(shot.key)) return <p className="caption">Not applied.</p>;
  if (applied.reverted.has(shot.key)) return <p className="caption">Reverted.</p>;
  const { onRevert } = applied;
  return (
    <ActionButton disabled={onRevert === null} tabIndex={tabIndex} onPress={() => onRevert?.(shot.key)} name={`Revert this shot, ${shot.clip.name}`}>
      Revert this shot
    </ActionButton>
  );
}
