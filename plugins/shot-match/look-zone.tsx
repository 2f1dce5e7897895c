import { assertNever } from "../../shared/basics/assert-never";
import { ActionButton } from "../../shared/panel/action-button";
import { Button } from "../../shared/panel/button";
import { EmptyNote } from "../../shared/panel/empty-note";
import { ProblemNote } from "../../shared/panel/problem-note";
import { heroOf } from "./source/hero-of";
import { matchable, missingFrom, targetsOf, type MissingSource } from "./source/match-source";
import { carriedResponse } from "./carrier/carrier";
import { responseInUse } from "../../shared/panel/calibration/response-in-use";
import { AloneNote } from "./alone/alone-note";
import { JumpZone } from "./jumps/jump-zone";
import { ReceiptList } from "./receipts/receipt-list";
import type { HostApp } from "../../shared/host/host-profile";
import type { AppliedView } from "./results/result-view";
import type { LookingState } from "./results/looking-state";
import { RunNotes } from "./results/run-notes";
import { ShotGrid } from "./results/shot-grid";
import { SceneList } from "./scenes/scene-list";
import { ShotList } from "./source/shot-list";
import { ShotViewer } from "./results/shot-viewer";
import type { ShotMatchModel } from "./shot-match-model";
import type { ShotMatchState, Stage } from "./shot-match-state";
import { counted } from "../../shared/words/counted";
import { fatesOf } from "../../shared/panel/receipts/standing";
import type { Thing } from "../../shared/words/things";
import { say } from "../../shared/words/say";
import { thing, things } from "../../shared/words/thing-word";

/** Which shot is shown large, which one was last, and whether only proposals are listed. */
export type ViewerState = { readonly openKey: string | null; readonly lastKey: string | null; readonly onlyProposals: boolean; readonly looking: LookingState };

type LookZoneProps = {
  readonly model: ShotMatchModel;
  readonly state: ShotMatchState;
  readonly holdBefore: boolean;
  readonly viewer: ViewerState;
  readonly onOpen: (key: string | null) => void;
  readonly onViewer: (change: Partial<ViewerState>) => void;
};

/** The shots by name before a search, as pictures after it. */
export function LookZone(props: LookZoneProps) {
  const { model, state } = props;
  const { stage, source } = state;
  if (source.kind === "unread") return <EmptyNote action={null}>{say`Reading the project`}</EmptyNote>;
  if (source.kind === "nothing-open") return <EmptyNote action={<Button onPress={() => model.follow(model.refresh())}>{say`Refresh`}</Button>}>{source.advice}</EmptyNote>;
  if (source.kind === "problem") return <ProblemNote text={source.text} action={{ label: say`Refresh`, onPress: () => model.follow(model.refresh()) }} />;
  if (state.jumps.kind !== "closed") return <JumpZone model={model} jumps={state.jumps} />;
  switch (stage.name) {
    case "reading":
    case "idle":
    case "finding-scenes":
      return <Before {...props} />;
    case "failed":
      return (
        <>
          <ProblemNote text={stage.text} action={{ label: wayOn(stage, model.words.shot), onPress: () => model.follow(model.goOn()) }} />
          {stage.run ? <Results {...props} /> : <Before {...props} />}
        </>
      );
    case "thinking":
    case "ready":
    case "applying":
    case "applied":
      return <Results {...props} />;
    default:
      return assertNever(stage);
  }
}

/** Where the button of a problem leads. */
function wayOn({ next, run, receipt }: Extract<Stage, { name: "failed" }>, shot: Thing): string {
  if (next === "back-to-results") return say`Back to the results`;
  return run || receipt ? say`Refresh` : say`Back to the ${things(shot)}`;
}

function Before({ model, state }: LookZoneProps) {
  if (state.source.kind !== "read") return null;
  const { shots } = state.source;
  const hero = heroOf(shots, state.chosenHeroKey, state.elsewhere);
  const targets = targetsOf(shots, hero, state.scope);
  const missing = missingFrom(shots, targets, state.scope);
  const listed = state.scope === "scenes" && !missing ? matchable(shots) : targets;
  return (
    <>
      <AloneNote model={model} canChange />
      {missing && <Missing missing={missing} model={model} />}
      {!missing && state.scope === "scenes" && state.scenes ? <SceneList model={model} scenes={state.scenes} shots={matchable(shots)} /> : <ShotList words={model.words} shots={listed} />}
      <ReceiptList model={model} state={state} />
    </>
  );
}

function Results({ model, state, holdBefore, viewer, onOpen, onViewer }: LookZoneProps) {
  const { stage } = state;
  if (!("run" in stage) || !stage.run) return null;
  const { run } = stage;
  const applied = stage.name === "applied" ? appliedView(model, state, stage) : null;
  const proposals = stage.name === "thinking" ? [] : run.shots.filter(({ outcome }) => outcome.kind === "proposal");
  const canNarrow = proposals.length > 0 && proposals.length < run.shots.length;
  const shots = viewer.onlyProposals && canNarrow ? proposals : run.shots;
  const withPicture = shots.filter(({ outcome }) => "frame" in outcome && outcome.frame !== null);
  const open = withPicture.find((entry) => entry.shot.key === viewer.openKey);
  const view = { model, run, response: run.carrier ? carriedResponse(run.carrier, responseInUse(state.calibration.profile)) : responseInUse(state.calibration.profile), applied, holdBefore, canChange: stage.name === "ready" };
  return (
    <>
      {stage.name === "failed" && stage.receipt && <ReceiptList model={model} state={state} />}
      <div className="results-head">
        <p className="caption">{applied ? say`After: the host's own pictures` : run.carrier?.kind === "levels" ? say`Previews draw Levels by its published formula` : state.calibration.words}</p>
        {canNarrow && !open && (
          <ActionButton onPress={() => onViewer({ onlyProposals: !viewer.onlyProposals })}>{viewer.onlyProposals ? say`All ${run.shots.length} ${things(model.words.shot)}` : say`Only ${counted(proposals.length, "proposal")}`}</ActionButton>
        )}
      </div>
      {!open && !applied && <RunNotes {...view} />}
      {open ? <ShotViewer {...view} shots={withPicture} entry={open} wayOut={state.wayOut} looking={viewer.looking} onLooking={(looking) => onViewer({ looking })} onOpen={onOpen} /> : <ShotGrid {...view} shots={shots} lastOpen={viewer.lastKey} onOpen={onOpen} />}
    </>
  );
}

function appliedView(model: ShotMatchModel, { journal, revert, standings }: ShotMatchState, { receipt, measured }: Extract<Stage, { name: "applied" }>): AppliedView {
  return {
    measured,
    fates: fatesOf(receipt, journal.receipts, standings),
    host: receipt.host,
    onRevert: revert.kind === "reverting" ? null : (key) => model.follow(model.revert(receipt.id, new Set([key]))),
  };
}

function Missing({ missing, model }: { readonly missing: MissingSource; readonly model: ShotMatchModel }) {
  const { shot, sequence } = model.words;
  const refresh = <Button onPress={() => model.follow(model.refresh())}>{say`Refresh`}</Button>;
  const takeAll = (
    <Button onPress={() => model.setScope("sequence")}>
      {say`Match all ${things(shot)} of this ${thing(sequence)}`}
    </Button>
  );
  switch (missing) {
    case "no-shots":
      return <EmptyNote action={refresh}>{NOTHING_IN[model.app]}</EmptyNote>;
    case "nothing-selected":
      return <EmptyNote action={takeAll}>{say`Select the ${things(shot)} in the timeline that should look like the reference.`}</EmptyNote>;
    case "only-hero-selected":
      return <EmptyNote action={takeAll}>{say`Only the reference is selected: select the ${things(shot)} that should look like it too.`}</EmptyNote>;
    case "only-unmatchable-selected":
      return <EmptyNote action={takeAll}>{say`Nothing that is selected can be matched to the reference: select other ${things(shot)}, or match them all.`}</EmptyNote>;
    case "only-hero-in-sequence":
      return (
        <EmptyNote action={refresh}>
          {say`This ${thing(sequence)} has only one ${thing(shot)}, so there is nothing to match to it.`}
        </EmptyNote>
      );
    default:
      return assertNever(missing);
  }
}

const NOTHING_IN: { readonly [App in HostApp]: string } = {
  premiere: say`This sequence has no clips yet: put two shots or more on a video track.`,
  "after-effects": say`This composition has no layer that can be matched: cameras, lights, nulls, sound, adjustment layers and locked layers cannot.`,
};
