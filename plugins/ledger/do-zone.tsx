import { assertNever } from "../../shared/basics/assert-never";
import { counted } from "../../shared/words/counted";
import { ApplyBar } from "../../shared/panel/apply-bar";
import { CommitProgressLine } from "../../shared/panel/commit-progress-line";
import { ProblemNote } from "../../shared/panel/problem-note";
import { ProgressLine } from "../../shared/panel/progress-line";
import type { LedgerModel } from "./ledger-model";
import type { LedgerState } from "./ledger-state";
import { ReportPart } from "./report/report-part";
import { say } from "../../shared/words/say";

type DoZoneProps = { readonly model: LedgerModel; readonly state: LedgerState };

/** What would be reverted, with one primary button; how far it is, or what came of it; and the report. */
export function DoZone({ model, state }: DoZoneProps) {
  const { books, reading, revert } = state;
  if (reading) return <ProgressLine label={reading.label} share={reading.share} onCancel={() => model.cancelReading()} />;
  if (books.kind !== "read" || books.entries.length === 0) return null;
  switch (revert.kind) {
    case "reverting":
      return <CommitProgressLine label={revert.label} progress={revert.progress} onCancel={() => model.cancelRevert()} />;
    case "none":
    case "done":
    case "failed":
      return <Decide model={model} state={state} />;
    default:
      return assertNever(revert);
  }
}

function Decide({ model, state }: DoZoneProps) {
  const { revert, ticked } = state;
  const { plans, lines, undoSteps } = model.offer();
  const outcome = lines === 0 ? say`Revert` : say`Revert ${counted(lines, "line")} · ${counted(undoSteps, "undo step")}`;
  return (
    <>
      {revert.kind === "failed" && (
        <>
          <ProblemNote text={revert.text} action={{ label: say`Refresh`, onPress: () => model.follow(model.refresh()) }} />
          <Steps words={say`Done before it stopped`} undoSteps={revert.undoSteps} />
        </>
      )}
      {revert.kind === "done" && <Steps words={`${revert.words}.`} undoSteps={revert.undoSteps} />}
      <ApplyBar outcome={outcome} canApply={lines > 0} onApply={() => model.follow(model.revert())}>
        {ticked.size === 0 && <p className="caption do-hint">{say`Tick a change, or open it and tick its lines, to revert them.`}</p>}
        {plans.length > 1 && <p className="caption do-hint">{say`${counted(plans.length, "change")}, the newest first; each has undo steps of its own.`}</p>}
        <ReportPart model={model} state={state} />
      </ApplyBar>
    </>
  );
}

function Steps({ words, undoSteps }: { readonly words: string; readonly undoSteps: readonly string[] }) {
  if (undoSteps.length === 0) return null;
  return (
    <details className="caption">
      <summary>
        {say`${words} In Edit > Undo: ${counted(undoSteps.length, "step")}`}
      </summary>
      <ol className="undo-steps">
        {undoSteps.map((step, index) => (
          <li key={index}>{step}</li>
        ))}
      </ol>
    </details>
  );
}
