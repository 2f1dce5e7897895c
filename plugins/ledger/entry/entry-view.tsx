import { counted } from "../../../shared/words/counted";
import { entryKey, type SeenEntry } from "../../../shared/ledger/seen-entry";
import { ActionButton } from "../../../shared/panel/action-button";
import { describeFailure } from "../../../shared/panel/receipts/describe-failure";
import { LineGrid } from "../../../shared/panel/line-grid";
import type { LedgerModel } from "../ledger-model";
import type { LedgerState } from "../ledger-state";
import { EntryFacts } from "./entry-facts";
import { EntryLineRow } from "./entry-line-row";
import { decisionWord, standingWords } from "./entry-words";
import { matchWords, revertableIds, whyElsewhere } from "./line-fate";
import { momentWords } from "../../../shared/words/date-words";
import { say } from "../../../shared/words/say";

type EntryViewProps = { readonly model: LedgerModel; readonly state: LedgerState; readonly seen: SeenEntry };

/** One change with every line that was offered, what was decided, what stands, and where it came from. */
export function EntryView({ model, state, seen }: EntryViewProps) {
  const { entry } = seen;
  const { receipt } = entry;
  const lines = model.linesOf(seen);
  const can = revertableIds(lines);
  const ticked = state.ticked.get(entryKey(entry)) ?? new Set<string>();
  const isBusy = state.revert.kind === "reverting";
  const failure = describeFailure(receipt);
  const elsewhere = receipt.outcome.kind === "applied" && receipt.reverts === null ? whyElsewhere(entry, state.open) : null;
  const matched = matchWords(entry, state.open);
  return (
    <article className="entry" aria-labelledby="entry-title">
      <div className="entry-bar">
        <ActionButton isBordered onPress={() => model.follow(model.openEntry(null))} name={say`Back to the list`}>
          {say`Back`}
        </ActionButton>
        {can.size > 1 && (
          <ActionButton disabled={isBusy} onPress={() => model.follow(model.tickEntry(seen))} name={ticked.size === can.size ? say`Untick all lines` : say`Tick all ${can.size} lines that can be reverted`}>
            {ticked.size === can.size ? say`Untick all` : say`Tick all ${can.size}`}
          </ActionButton>
        )}
      </div>
      <h2 id="entry-title" className="entry-title">
        {receipt.plan.label}
      </h2>
      <p className="caption">
        <time dateTime={receipt.at}>{momentWords(receipt.at)}</time> · {standingWords(entry, lines)}
      </p>
      {!seen.intact && <p className="entry-warning">{say`This entry is not intact: it was changed or damaged after it was written, and cannot be relied on.`}</p>}
      {matched !== null && <p className="caption">{matched}</p>}
      {elsewhere !== null && <p className="entry-warning">{elsewhere}</p>}
      {failure && (
        <p className="entry-warning">
          {failure.happened} {failure.meaning}
        </p>
      )}
      {receipt.reverts !== null && <TookBack model={model} state={state} id={receipt.reverts} seat={entry.seat} lines={receipt.plan.items.length} />}
      {lines.length > 0 && (
        <LineGrid
          label={say`Lines of ${receipt.plan.label}`}
          items={lines}
          keyOf={({ id }) => id}
          nameOf={({ id, title, decision, applied, fate }) =>
            [title, decisionWord(decision), ...(applied === null ? [] : [applied]), fate.word, ...(fate.kind === "settled" && fate.why !== null ? [fate.why] : []), ...(fate.kind === "revertable" ? [ticked.has(id) ? say`ticked` : say`not ticked`] : [])].join(", ")
          }
          onKey={(line, { key, ctrlKey, metaKey, altKey }) => {
            if (key !== " " || ctrlKey || metaKey || altKey || line.fate.kind !== "revertable") return false;
            model.follow(model.tickLine(seen, line.id));
            return true;
          }}
        >
          {(line, { tabIndex }) => <EntryLineRow line={line} isTicked={ticked.has(line.id)} isBusy={isBusy} tabIndex={tabIndex} onTick={() => model.follow(model.tickLine(seen, line.id))} />}
        </LineGrid>
      )}
      <EntryFacts seen={seen} />
    </article>
  );
}

function TookBack({ model, state, id, seat, lines }: { readonly model: LedgerModel; readonly state: LedgerState; readonly id: string; readonly seat: string; readonly lines: number }) {
  const ofThatId = state.books.kind === "read" ? state.books.entries.filter(({ entry }) => entry.id === id) : [];
  const found = ofThatId.find(({ entry }) => entry.seat === seat) ?? ofThatId[0];
  if (!found) return <p className="caption">{say`What it took back is not in the books that could be read.`}</p>;
  const { plan } = found.entry.receipt;
  return (
    <p className="caption entry-bar">
      {say`Took back ${counted(lines, "line")} of:`}
      <ActionButton onPress={() => model.follow(model.openEntry(entryKey(found.entry)))} name={say`Open ${plan.label}`}>
        {plan.label}
      </ActionButton>
    </p>
  );
}
