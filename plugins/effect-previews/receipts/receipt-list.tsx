import { describeProblem } from "../../../shared/host/host-problem";
import { ActionButton } from "../../../shared/panel/action-button";
import { ProblemNote } from "../../../shared/panel/problem-note";
import { ReceiptLine } from "../../../shared/panel/receipt-line";
import { describeReceipt } from "../../../shared/panel/receipts/receipt-words";
import type { RevertLine } from "../../../shared/panel/receipts/revert-lines";
import { fatesOf, standingItems } from "../../../shared/panel/receipts/standing";
import type { EffectPreviewsModel } from "../effect-previews-model";
import type { EffectPreviewsState } from "../effect-previews-state";
import { looksApplied } from "./looks-applied";
import { momentWords } from "../../../shared/words/date-words";
import { say } from "../../../shared/words/say";

type ReceiptListProps = { readonly model: EffectPreviewsModel; readonly state: EffectPreviewsState };

/** The looks that this panel put on clips, newest first: right after an Apply that one alone. Looks that were tried and taken away again are left out. */
export function ReceiptList({ model, state }: ReceiptListProps) {
  const { stage } = state;
  const latest = "receipt" in stage ? stage.receipt : null;
  const lines = looksApplied(state).filter(({ receipt, open }) => (latest ? receipt.id === latest.id : open.size > 0 || state.standings.has(receipt.id)));
  if (lines.length === 0) return null;
  return (
    <section className="receipts" aria-label={latest ? say`Receipt` : say`Applied earlier`}>
      {!latest && <h2 className="caption">{say`Applied to this project earlier`}</h2>}
      {lines.map((line) => (
        <Line key={line.receipt.id} line={line} model={model} state={state} />
      ))}
    </section>
  );
}

function Line({ line: { receipt }, model, state: { revert, journal, standings } }: ReceiptListProps & { readonly line: RevertLine }) {
  const fates = fatesOf(receipt, journal.receipts, standings);
  const isThis = "receiptId" in revert && revert.receiptId === receipt.id;
  const when = momentWords(receipt.at);
  const status = isThis && revert.kind === "reverting" ? say`Reverting` : describeReceipt(receipt, fates);
  return (
    <>
      <ReceiptLine
        title={receipt.plan.label}
        status={`${when} · ${status}`}
        undoSteps={receipt.undoSteps}
        actions={
          standingItems(receipt, fates).size > 0 && (
            <ActionButton isBordered disabled={revert.kind === "reverting"} onPress={() => model.follow(model.revert(receipt.id))} name={say`Revert, ${receipt.plan.label}`}>
              {say`Revert`}
            </ActionButton>
          )
        }
      >
        {receipt.notKept && <p className="caption">{say`This receipt could not be saved: ${describeProblem(receipt.notKept).happened} Edit > Undo works; a revert from this panel may not, once it is closed.`}</p>}
      </ReceiptLine>
      {isThis && revert.kind === "failed" && <ProblemNote text={revert.text} action={{ label: say`Refresh`, onPress: () => model.follow(model.refresh()) }} />}
    </>
  );
}
