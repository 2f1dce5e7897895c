import { describeProblem } from "../../../shared/host/host-problem";
import { ActionButton } from "../../../shared/panel/action-button";
import { ProblemNote } from "../../../shared/panel/problem-note";
import { ReceiptLine } from "../../../shared/panel/receipt-line";
import { describeReceipt, fateWord } from "../../../shared/panel/receipts/receipt-words";
import { revertLines, type RevertLine } from "../../../shared/panel/receipts/revert-lines";
import type { ShotMatchModel } from "../shot-match-model";
import type { ShotMatchState } from "../shot-match-state";
import { counted } from "../../../shared/words/counted";
import { fatesOf, standingItems } from "../../../shared/panel/receipts/standing";
import { removalWords } from "./removal-words";
import { momentWords } from "../../../shared/words/date-words";
import { say } from "../../../shared/words/say";
import { things } from "../../../shared/words/thing-word";

type ReceiptListProps = { readonly model: ShotMatchModel; readonly state: ShotMatchState };

/** What was applied to this project, newest first: after an Apply that one alone, else all. */
export function ReceiptList({ model, state }: ReceiptListProps) {
  const { stage, journal } = state;
  const all = revertLines(journal.receipts);
  const latest = "receipt" in stage ? stage.receipt : null;
  const lines = latest ? all.filter(({ receipt }) => receipt.id === latest.id) : all;
  if (lines.length === 0 && journal.damaged === 0 && journal.older === 0) return null;
  return (
    <section className="receipts" aria-label={latest ? say`Receipt` : say`Applied earlier`}>
      {!latest && <h2 className="caption">{say`Applied to this project earlier`}</h2>}
      {lines.map((line) => (
        <Line key={line.receipt.id} line={line} model={model} state={state} />
      ))}
      {!latest && journal.older > 0 && <p className="caption">{say`${counted(journal.older, "older receipt")} ${journal.older === 1 ? say`is` : say`are`} kept on this computer but not listed.`}</p>}
      {journal.damaged > 0 && <p className="caption">{say`${counted(journal.damaged, "receipt")} could not be read and ${journal.damaged === 1 ? say`is` : say`are`} left out.`}</p>}
    </section>
  );
}

function Line({ line, model, state }: ReceiptListProps & { readonly line: RevertLine }) {
  const { receipt } = line;
  const { revert, journal, standings } = state;
  const fates = fatesOf(receipt, journal.receipts, standings);
  const open = standingItems(receipt, fates);
  const added = receipt.plan.items.flatMap((item) => (open.has(item.id) ? item.edits : [])).find((edit) => edit.kind === "add-effect")?.displayName;
  const isBusy = revert.kind === "reverting";
  const isThis = revert.kind !== "none" && revert.receiptId === receipt.id;
  const when = momentWords(receipt.at);
  const status = isThis && isBusy ? say`Reverting${revert.progress ? say`, step ${revert.progress.step} of ${revert.progress.steps}` : ""}` : describeReceipt(receipt, fates);
  const takeBack = (ids: ReadonlySet<string>): void => model.follow(model.revert(receipt.id, ids));
  return (
    <>
      <ReceiptLine
        title={receipt.plan.label}
        status={`${when} · ${status}`}
        undoSteps={receipt.undoSteps}
        actions={
          open.size > 0 && (
            <ActionButton disabled={isBusy} onPress={() => takeBack(open)} name={`${revertWords(open.size)}, ${receipt.plan.label}`}>
              {revertWords(open.size)}
            </ActionButton>
          )
        }
      >
        {added && <p className="caption">{removalWords(added, model.can)}</p>}
        {receipt.notKept && <p className="caption">{say`This receipt could not be saved: ${describeProblem(receipt.notKept).happened} Edit > Undo works; a revert from this panel may not, once it is closed.`}</p>}
        {state.stage.name !== "applied" && receipt.plan.items.length > 1 && open.size > 0 && (
          <details className="caption">
            <summary>{say`Revert single ${things(model.words.shot)}`}</summary>
            <ul>
              {receipt.plan.items.map((item) => (
                <li key={item.id}>
                  {item.title}
                  {open.has(item.id) ? (
                    <ActionButton disabled={isBusy} onPress={() => takeBack(new Set([item.id]))} name={say`Revert ${item.title}`}>
                      {say`Revert`}
                    </ActionButton>
                  ) : (
                    <span> {fateWord(fates.get(item.id), receipt)}</span>
                  )}
                </li>
              ))}
            </ul>
          </details>
        )}
      </ReceiptLine>
      {isThis && revert.kind === "failed" && <ProblemNote text={revert.text} action={{ label: say`Refresh`, onPress: () => model.follow(model.refresh()) }} />}
    </>
  );
}

function revertWords(shots: number): string {
  return shots > 1 ? say`Revert all ${shots}` : say`Revert`;
}
