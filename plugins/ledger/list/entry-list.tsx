import { entryKey, type SeenEntry } from "../../../shared/ledger/seen-entry";
import { ActionButton } from "../../../shared/panel/action-button";
import { Button } from "../../../shared/panel/button";
import { Checkbox } from "../../../shared/panel/checkbox";
import { LineGrid } from "../../../shared/panel/line-grid";
import { counted } from "../../../shared/words/counted";
import { intactWords, panelName, personName, standingWords } from "../entry/entry-words";
import { matchWords, revertableIds, whyElsewhere } from "../entry/line-fate";
import type { LedgerModel } from "../ledger-model";
import type { LedgerState } from "../ledger-state";
import { momentWords } from "../../../shared/words/date-words";
import { say } from "../../../shared/words/say";

type EntryListProps = { readonly model: LedgerModel; readonly state: LedgerState; readonly entries: readonly SeenEntry[] };

/** The changes, newest first: each can be opened, and ticked where anything of it can be reverted. */
export function EntryList({ model, state, entries }: EntryListProps) {
  const { drawn, lastOpenKey, ticked, revert } = state;
  const shown = entries.slice(0, drawn);
  const start = Math.max(0, shown.findIndex(({ entry }) => entryKey(entry) === lastOpenKey));
  const isBusy = revert.kind === "reverting";
  return (
    <>
      <LineGrid
        label={say`Changes`}
        items={shown}
        keyOf={({ entry }) => entryKey(entry)}
        start={start}
        nameOf={(seen) => spoken(model, state, seen)}
        onKey={(seen, { key, ctrlKey, metaKey, altKey }) => {
          if (ctrlKey || metaKey || altKey || (key !== "Enter" && key !== " ")) return false;
          model.follow(key === "Enter" ? model.openEntry(entryKey(seen.entry)) : model.tickEntry(seen));
          return true;
        }}
      >
        {(seen, { tabIndex }) => {
          const { entry } = seen;
          const { label } = entry.receipt.plan;
          const lines = model.linesOf(seen);
          const can = revertableIds(lines);
          const marked = ticked.get(entryKey(entry))?.size ?? 0;
          return (
            <>
              <div className="line-head">
                {can.size > 0 ? (
                  <Checkbox tabIndex={tabIndex} disabled={isBusy} checked={marked === can.size} onChange={() => model.follow(model.tickEntry(seen))}>
                    <span className="line-name">{label}</span>
                  </Checkbox>
                ) : (
                  <span className="line-name entry-fixed">{label}</span>
                )}
                <time className="caption" dateTime={entry.receipt.at}>{momentWords(entry.receipt.at)}</time>
              </div>
              <p className="caption entry-facts">{facts(state, seen).join(" · ")}</p>
              <div className="line-foot entry-facts">
                <span>{standingWords(entry, lines)}</span>
                {marked > 0 && marked < can.size && <span className="caption">{say`${marked} ticked`}</span>}
                <ActionButton tabIndex={tabIndex} onPress={() => model.follow(model.openEntry(entryKey(entry)))} name={say`Open ${label}`}>
                  {say`Open`}
                </ActionButton>
              </div>
            </>
          );
        }}
      </LineGrid>
      {entries.length > drawn && <Button onPress={() => model.drawMore()}>{say`Show more (${entries.length - drawn} left)`}</Button>}
    </>
  );
}

function facts({ open, filters }: LedgerState, seen: SeenEntry): readonly string[] {
  const { entry } = seen;
  const intact = intactWords(seen);
  const isElsewhere = filters.scope === "everything" && whyElsewhere(entry, open) !== null;
  return [panelName(entry), personName(entry), ...(isElsewhere ? [entry.receipt.project.name] : []), ...(matchWords(entry, open) === null ? [] : [say`of a copy of this project`]), counted(entry.receipt.undoSteps.length, "undo step"), ...(intact === null ? [] : [intact])];
}

function spoken(model: LedgerModel, state: LedgerState, seen: SeenEntry): string {
  const { entry } = seen;
  const lines = model.linesOf(seen);
  const marked = state.ticked.get(entryKey(entry))?.size ?? 0;
  const tick = revertableIds(lines).size === 0 ? say`cannot be reverted from here` : marked === 0 ? say`not ticked` : say`${counted(marked, "line")} ticked`;
  return [entry.receipt.plan.label, momentWords(entry.receipt.at), ...facts(state, seen), standingWords(entry, lines), tick].join(", ");
}
