import { ActionButton } from "../../../shared/panel/action-button";
import { counted } from "../../../shared/words/counted";
import { ProblemNote } from "../../../shared/panel/problem-note";
import { outcomeWords } from "../../../shared/panel/receipts/outcome-words";
import { ReceiptLine } from "../../../shared/panel/receipt-line";
import { revertLines, type RevertLine } from "../../../shared/panel/receipts/revert-lines";
import { describeProblem } from "../../../shared/host/host-problem";
import type { SelectsModel } from "../selects-model";
import type { SelectsState } from "../selects-state";
import { isOfThisPanel } from "./is-of-this-panel";
import { momentWords } from "../../../shared/words/date-words";
import { say } from "../../../shared/words/say";

/** What this panel put into the project, newest first: only the latest right after an Apply. */
export function ReceiptList({ model, state }: { readonly model: SelectsModel; readonly state: SelectsState }) {
  const { stage, journal } = state;
  const all = revertLines(journal.receipts).filter(({ receipt }) => isOfThisPanel(receipt));
  const latest = "receipt" in stage ? stage.receipt : null;
  const lines = latest ? all.filter(({ receipt }) => receipt.id === latest.id) : all;
  if (lines.length === 0) return null;
  return (
    <section className="receipts" aria-label={latest ? say`Receipt` : say`Applied earlier`}>
      {lines.map((line) => (
        <Line key={line.receipt.id} line={line} model={model} state={state} />
      ))}
    </section>
  );
}

function Line({ line: { receipt, open }, model, state }: { readonly line: RevertLine; readonly model: SelectsModel; readonly state: SelectsState }) {
  const { revert } = state;
  const isThis = revert.kind !== "none" && revert.receiptId === receipt.id;
  const when = momentWords(receipt.at);
  const status = isThis && revert.kind === "reverting" ? say`Reverting` : outcomeWords(receipt.outcome, () => (open.size === 0 ? "Reverted." : "Applied."));
  return (
    <>
      <ReceiptLine
        title={receipt.plan.label}
        status={`${when} · ${status}`}
        undoSteps={receipt.undoSteps}
        actions={
          open.size > 0 && (
            <ActionButton disabled={revert.kind === "reverting"} onPress={() => model.follow(model.apply.revert(receipt.id))} name={say`Revert, ${receipt.plan.label}`}>
              {say`Revert`}
            </ActionButton>
          )
        }
      >
        {receipt.notKept && (
          <p className="caption">
            {say`This receipt could not be saved: ${describeProblem(receipt.notKept).happened} ${counted(receipt.undoSteps.length, "step")} of Edit > Undo work; a revert from this panel may not, once it is closed.`}
          </p>
        )}
      </ReceiptLine>
      {isThis && revert.kind === "failed" && <ProblemNote text={revert.text} action={null} />}
    </>
  );
}
