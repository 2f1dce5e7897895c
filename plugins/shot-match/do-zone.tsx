import { assertNever } from "../../shared/basics/assert-never";
import { ActionButton } from "../../shared/panel/action-button";
import { ApplyBar } from "../../shared/panel/apply-bar";
import { Button } from "../../shared/panel/button";
import { PercentSlider } from "../../shared/panel/percent-slider";
import { ProgressLine } from "../../shared/panel/progress-line";
import { shotsToMatchAgain } from "./search/match-again";
import { capital } from "../../shared/panel/host-words";
import type { MatchRun } from "./search/match-run";
import type { Doing } from "./search/doing";
import { ReceiptList } from "./receipts/receipt-list";
import { scenesToSearch } from "./search/scenes-to-search";
import type { ShotMatchModel } from "./shot-match-model";
import type { ShotMatchState, Stage } from "./shot-match-state";
import { ExportRow } from "./ways-out/export-row";
import { matchable } from "./source/match-source";
import type { WayOut } from "./ways-out/way-out";
import { ChoiceControls } from "./results/choice-controls";
import { counted } from "../../shared/words/counted";
import { applyWords, summaryOf } from "./results/shot-words";
import { fatesOf } from "../../shared/panel/receipts/standing";
import type { Thing } from "../../shared/words/things";
import { say } from "../../shared/words/say";
import { thing, things } from "../../shared/words/thing-word";

/** What will happen next, with one primary button; or how far it is. */
export function DoZone({ model, state }: { readonly model: ShotMatchModel; readonly state: ShotMatchState }) {
  const { stage } = state;
  if (state.source.kind !== "read") return null;
  if (state.jumps.kind === "looking") return <ProgressLine {...state.jumps.doing} takesFrames onCancel={() => model.jumps.close()} />;
  if (state.jumps.kind !== "closed") return <ApplyBar outcome={stage.name === "idle" ? say`Back to the ${things(model.words.shot)}` : say`Back to the results`} canApply onApply={() => model.jumps.close()} />;
  switch (stage.name) {
    case "reading":
    case "failed":
      return null;
    case "idle":
      return <Find model={model} state={state} />;
    case "thinking":
      return <ProgressLine {...(stage.doing ?? searchProgress(stage.run, model.words.shot))} takesFrames={!stage.doing} onCancel={() => model.cancel()} />;
    case "finding-scenes":
      return <ProgressLine {...stage.doing} takesFrames onCancel={() => model.cancel()} />;
    case "ready":
      return <Decide model={model} stage={stage} wayOut={state.wayOut} />;
    case "applying":
      return (
        <ProgressLine
          label={stage.progress ? say`Applying step ${stage.progress.step} of ${stage.progress.steps}` : say`Checking the project`}
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
  const { shot } = model.words;
  const free = matchable(shots).length;
  if (state.scope === "scenes" && !state.scenes) {
    return free > 1 ? <ApplyBar outcome={say`Find scenes in ${counted(free, shot)}`} canApply onApply={() => model.follow(model.scenes.find())} /> : null;
  }
  const scenes = scenesToSearch({ ...state, shots });
  const targets = scenes.reduce((sum, scene) => sum + matchable(scene.targets).length, 0);
  if (targets === 0) return null;
  const words = say`Find matches for ${counted(targets, shot)}${state.scope === "scenes" ? ` ${say`in ${counted(scenes.length, "scene")}`}` : ""}`;
  return <ApplyBar outcome={words} canApply onApply={() => model.follow(model.findMatches())} />;
}

function Decide({ model, stage, wayOut }: { readonly model: ShotMatchModel; readonly stage: Extract<Stage, { name: "ready" }>; readonly wayOut: WayOut }) {
  const { run, plan, undoSteps } = stage;
  const { shot } = model.words;
  const proposals = run.shots.filter(({ outcome }) => outcome.kind === "proposal").length;
  const advice = plan.items.length > 0 ? "" : proposals > 0 ? ` ${say`Tick a ${thing(shot)} to apply.`}` : ` ${say`There is nothing to apply.`}`;
  const around = (
    <>
      <div className="decide">
        <p>
          {summaryOf(run.shots)}.{advice}
        </p>
        <ActionButton onPress={() => model.follow(model.refresh())}>{say`Start over`}</ActionButton>
      </div>
      {proposals > 0 && <PercentSlider label={say`Strength of all ${things(shot)}`} value={run.strength} onMove={(strength) => model.run.setStrengthOfAll(strength)} />}
      <div className="more-ways">
        <details>
          <summary>{say`How to match`}</summary>
          <ChoiceControls model={model} run={run} entry={null} />
        </details>
        <ExportRow model={model} wayOut={wayOut} keys={new Set(plan.items.map((item) => item.id))} of={counted(plan.items.length, shot === "layer" ? "ticked layer" : "ticked shot")} />
      </div>
    </>
  );
  if (proposals === 0) return <div className="apply-bar">{around}</div>;
  return (
    <ApplyBar outcome={applyWords(plan.items.length, undoSteps, model.words)} canApply={plan.items.length > 0 && !stage.isSettling} onApply={() => model.follow(model.apply())}>
      {around}
    </ApplyBar>
  );
}

function Outcome({ model, state, stage }: { readonly model: ShotMatchModel; readonly state: ShotMatchState; readonly stage: Extract<Stage, { name: "applied" }> }) {
  const { run, receipt, measured } = stage;
  const { shot } = model.words;
  const all = [...measured.values()];
  const left = all.filter(({ kind }) => kind === "measuring").length;
  const again = left > 0 ? 0 : shotsToMatchAgain(run, measured, fatesOf(receipt, state.journal.receipts, state.standings)).length;
  return (
    <div className="outcome">
      <ReceiptList model={model} state={state} />
      {left > 0 && <ProgressLine label={say`Measuring ${thing(shot)} ${all.length - left + 1} of ${all.length}`} share={(all.length - left) / all.length} takesFrames onCancel={() => model.cancel()} />}
      {again > 0 && <p className="caption">{say`${counted(again, shot)} came out further from the reference than predicted. A second round starts from what the host made of it.`}</p>}
      {left === 0 && (
        <div className="apply-bar">
          <Button onPress={() => model.follow(model.refresh())}>{say`Match other ${things(shot)}`}</Button>
          {again > 0 && (
            <Button look="primary" onPress={() => model.follow(model.matchAgain())}>
              {say`Match ${counted(again, shot)} once more`}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function searchProgress({ shots, scenes }: MatchRun, shot: Thing): Doing {
  const at = shots.findIndex(({ outcome }) => outcome.kind === "sampling" || outcome.kind === "waiting");
  const current = shots[at];
  if (!current) return { label: say`Comparing the ${things(shot)}`, share: 1 };
  const isReference = !scenes[current.scene]?.reference;
  const reference = scenes.length > 1 ? say`Reference ${current.scene + 1} of ${scenes.length}, sampling` : say`Reference, sampling`;
  return { label: isReference ? reference : say`${capital(thing(shot))} ${at + 1} of ${shots.length}, sampling`, share: at / shots.length };
}
