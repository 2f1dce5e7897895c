import { describeProblem } from "../../../shared/host/host-problem";
import { ActionButton } from "../../../shared/panel/action-button";
import { ProblemNote } from "../../../shared/panel/problem-note";
import { ReceiptLine } from "../../../shared/panel/receipt-line";
import { outcomeWords } from "../../../shared/panel/receipts/outcome-words";
import { revertLines, type RevertLine } from "../../../shared/panel/receipts/revert-lines";
import type { EffectPreviewsModel } from "../effect-previews-model";
import type { EffectPreviewsState } from "../effect-previews-state";
import { isOfThisPanel } from "./is-of-this-panel";

type ReceiptListProps = { readonly model: EffectPreviewsModel; readonly state: EffectPreviewsState };

/** The looks that this panel put on clips, newest first: right after an Apply that one alone. Looks that were tried and taken away again are left out. */
export function ReceiptList({ model, state }: ReceiptListProps) {
  const { stage } = state;
  const latest = "receipt" in stage ? stage.receipt : null;
  const lines = looksApplied(state).filter(({ receipt, open }) => (latest ? receipt.id === latest.id : open.size > 0));
  if (lines.length === 0) return null;
  return (
    <section className="receipts" aria-label={latest ? "Receipt" : "Applied earlier"}>
      {!latest && <h2 className="caption">Applied to this project earlier</h2>}
      {lines.map((line) => (
        <Line key={line.receipt.id} line={line} model={model} state={state} />
      ))}
    </section>
  );
}

/** The receipts of this panel in this project, newest first. */
function looksApplied({ journal }: Pick<EffectPreviewsState, "journal">): readonly RevertLine[] {
  return revertLines(journal.receipts).filter(({ receipt }) => isOfThisPanel(receipt));
}

function Line({ line: { receipt, open }, model, state: { revert } }: ReceiptListProps & { readonly line: RevertLine }) {
  const isThis = revert.kind !== "none" && revert.receiptId === receipt.id;
  const when = new Date(receipt.at).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
  const status = isThis && revert.kind === "reverting" ? "Reverting" : outcomeWords(receipt.outcome, () => (open.size === 0 ? "Reverted." : "Applied."));
  return (
    <>
      <ReceiptLine
        title={receipt.plan.label}
        status={`${when} · ${status}`}
        undoSteps={receipt.undoSteps}
        actions={
          open.size > 0 && (
            <ActionButton disabled={revert.kind === "reverting"} onPress={() => model.follow(model.revert(receipt.id))} name={`Revert, ${receipt.plan.label}`}>
              Revert
            </ActionButton>
          )
        }
      >
        {receipt.notKept && <p className="caption">This receipt could not be saved: {describeProblem(receipt.notKept).happened} Edit &gt; Undo works; a revert from this panel may not, once it is closed.</p>}
      </ReceiptLine>
      {isThis && revert.kind === "failed" && <ProblemNote text={revert.text} action={{ label: "Refresh", onPress: () => model.follow(model.refresh()) }} />}
    </>
  );
}
