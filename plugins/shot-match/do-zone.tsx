import { assertNever } from "../../shared/basics/assert-never";
import { ActionButton } from "../../shared/panel/action-button";
import { ApplyBar } from "../../shared/panel/apply-bar";
import { Button } from "../../shared/panel/button";
import { PercentSlider } from "../../shared/panel/percent-slider";
import { ProgressLine } from "../../shared/panel/progress-line";
import { shotsToMatchAgain } from "./match-again";
import type { MatchRun } from "./match-run";
import { heroOf, targetsOf } from "./match-source";
import { ReceiptList } from "./receipt-list";
import type { ShotMatchModel } from "./shot-match-model";
import type { ShotMatchState, Stage } from "./shot-match-state";
import { applyWords, count, summaryOf } from "./shot-words";
import { fatesOf } from "./standing";

/** What will happen next, with one primary button; or how far it is. */
export function DoZone({ model, state }: { readonly model: ShotMatchModel; readonly state: ShotMatchState }) {
  const { stage } = state;
  if (state.source.kind !== "read") return null;
  switch (stage.name) {
    case "reading":
    case "failed":
      return null;
    case "idle":
      return <Find model={model} state={state} />;
    case "thinking":
      return <ProgressLine {...searchProgress(stage.run)} onCancel={() => model.cancel()} />;
    case "ready":
      return <Decide model={model} stage={stage} />;
    case "applying":
      return (
        <ProgressLine
          label={stage.progress ? `Applying step ${stage.progress.step} of ${stage.progress.steps}` : "Checking the project"}
          share={stage.progress && (stage.progress.step - 1) / stage.progress.steps}
          onCancel={() => model.cancel()}
        />
      );
    case "applied":
      return <Outcome model={model} state={state} stage={stage} />;
    default:
      return assertNever(stage);
  }
}

function Find({ model, state }: { readonly model: ShotMatchModel; readonly state: ShotMatchState }) {
  if (state.source.kind !== "read") return null;
  const { shots } = state.source;
  const targets = targetsOf(shots, heroOf(shots, state.chosenHeroKey), state.scope);
  if (targets.length === 0) return null;
  return <ApplyBar outcome={`Find matches for ${count(targets.length, "shot")}`} canApply onApply={() => model.follow(model.findMatches())} />;
}

function Decide({ model, stage }: { readonly model: ShotMatchModel; readonly stage: Extract<Stage, { name: "ready" }> }) {
  const { run, plan, undoSteps } = stage;
  const proposals = run.shots.filter(({ outcome }) => outcome.kind === "proposal").length;
  const advice = plan.items.length > 0 ? "" : proposals > 0 ? " Tick a shot to apply." : " There is nothing to apply.";
  return (
    <ApplyBar outcome={applyWords(plan.items.length, undoSteps)} canApply={plan.items.length > 0} onApply={() => model.follow(model.apply())}>
      <div className="decide">
        <p>
          {summaryOf(run.shots)}.{advice}
        </p>
        <ActionButton onPress={() => model.follow(model.refresh())}>Start over</ActionButton>
      </div>
      {proposals > 0 && <PercentSlider label="Strength of all shots" value={run.strength} onMove={(strength) => model.setStrengthOfAll(strength)} />}
    </ApplyBar>
  );
}

function Outcome({ model, state, stage }: { readonly model: ShotMatchModel; readonly state: ShotMatchState; readonly stage: Extract<Stage, { name: "applied" }> }) {
  const { run, receipt, measured } = stage;
  const all = [...measured.values()];
  const left = all.filter(({ kind }) => kind === "measuring").length;
  const again = left > 0 ? 0 : shotsToMatchAgain(run, measured, fatesOf(receipt, state.journal.receipts, state.standings)).length;
  return (
    <div className="outcome">
      <ReceiptList model={model} state={state} />
      {left > 0 && <ProgressLine label={`Measuring shot ${all.length - left + 1} of ${all.length}`} share={(all.length - left) / all.length} onCancel={() => model.cancel()} />}
      {again > 0 && <p className="caption">{count(again, "shot")} came out further from the reference than predicted. A second round starts from what the host made of it.</p>}
      {left === 0 && (
        <div className="apply-bar">
          <Button onPress={() => model.follow(model.refresh())}>Match other shots</Button>
          {again > 0 && (
            <Button look="primary" onPress={() => model.follow(model.matchAgain())}>
              Match {count(again, "shot")} once more
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function searchProgress({ shots, reference }: MatchRun): { label: string; share: number } {
  const at = shots.findIndex(({ outcome }) => outcome.kind === "sampling" || outcome.kind === "waiting");
  const done = at < 0 ? shots.length : at;
  const label = reference ? `Shot ${Math.min(done + 1, shots.length)} of ${shots.length}, sampling` : "Reference, sampling";
  return { label, share: done / shots.length };
}
