import { assertNever } from "../../shared/basics/assert-never";
import { Button } from "../../shared/panel/button";
import { EmptyNote } from "../../shared/panel/empty-note";
import { ProblemNote } from "../../shared/panel/problem-note";
import { entryKey } from "../../shared/ledger/seen-entry";
import { LedgerNotices } from "./books/ledger-notices";
import { EntryView } from "./entry/entry-view";
import type { LedgerModel } from "./ledger-model";
import type { LedgerState } from "./ledger-state";
import { EntryList } from "./list/entry-list";
import { shownEntries } from "./list/shown-entries";
import { say } from "../../shared/words/say";

type LookZoneProps = { readonly model: LedgerModel; readonly state: LedgerState };

/** The changes of the ledger, or one of them with all its lines. */
export function LookZone({ model, state }: LookZoneProps) {
  const { books } = state;
  switch (books.kind) {
    case "unread":
      return <EmptyNote action={null}>{say`Reading what was applied, by whom, and whether it still stands.`}</EmptyNote>;
    case "failed":
      return <ProblemNote text={books.text} action={{ label: say`Try again`, onPress: () => model.follow(model.refresh()) }} />;
    case "read": {
      const open = books.entries.find(({ entry }) => entryKey(entry) === state.openKey);
      return (
        <>
          <LedgerNotices model={model} books={books} />
          {open ? <EntryView model={model} state={state} seen={open} /> : <Listed model={model} state={state} isEmpty={books.entries.length === 0} />}
        </>
      );
    }
    default:
      return assertNever(books);
  }
}

function Listed({ model, state, isEmpty }: LookZoneProps & { readonly isEmpty: boolean }) {
  if (isEmpty) return <EmptyNote action={null}>{say`Nothing was applied yet. What you apply in Shot Match, Transcript Selects and Effect Previews is listed here, and can be reverted line by line.`}</EmptyNote>;
  const shown = shownEntries(state);
  if (shown.length > 0) return <EntryList model={model} state={state} entries={shown} />;
  const { filters, open } = state;
  if (filters.scope === "project" && open !== null && shownEntries({ ...state, filters: { ...filters, scope: "everything" } }).length > 0) {
    return <EmptyNote action={<Button onPress={() => model.setFilters({ scope: "everything" })}>{say`Show everything`}</Button>}>{say`Nothing of this was applied in ${open.name}, but in other projects.`}</EmptyNote>;
  }
  return <EmptyNote action={<Button onPress={() => model.clearFilters()}>{say`Clear filters`}</Button>}>{say`Nothing in the ledger fits these filters.`}</EmptyNote>;
}
