import { useState, type RefObject } from "react";
import { counted } from "../../shared/words/counted";
import { ActionButton } from "../../shared/panel/action-button";
import { Picker } from "../../shared/panel/picker";
import { TextField } from "../../shared/panel/text-field";
import type { LedgerModel } from "./ledger-model";
import type { LedgerState } from "./ledger-state";
import { FilterRow } from "./list/filter-row";
import { isFiltering, shownEntries } from "./list/shown-entries";
import { say } from "../../shared/words/say";

type WhatZoneProps = { readonly model: LedgerModel; readonly state: LedgerState; readonly searchField: RefObject<HTMLInputElement | null>; readonly onHelp: () => void };

/** What is listed: this project or everything, words, filters, and how many changes that leaves. */
export function WhatZone({ model, state, searchField, onHelp }: WhatZoneProps) {
  const [showsFilters, setShowsFilters] = useState(false);
  const { books, filters, open } = state;
  const toList = (): void => document.querySelector<HTMLElement>(".zone-look [data-cell][tabindex='0']")?.focus();
  return (
    <div className="what">
      <TextField
        ref={searchField}
        kind="search"
        label={say`Search the ledger`}
        placeholder={say`Shot, look, person, sequence`}
        value={filters.words}
        onType={(words) => model.setFilters({ words })}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          toList();
        }}
      />
      <div className="what-buttons">
        <Picker
          label={say`What is listed`}
          isLabelUnseen
          value={open === null ? "everything" : filters.scope}
          options={[...(open === null ? [] : [{ value: "project", label: say`This project` }]), { value: "everything", label: say`Everything` }]}
          onPick={(scope) => model.setFilters({ scope: scope === "everything" ? "everything" : "project" })}
        />
        <button type="button" className="toggle" aria-expanded={showsFilters} aria-controls="filters" onClick={() => setShowsFilters(!showsFilters)}>
          {isFiltering(filters) ? say`Filters: on` : say`Filters`}
        </button>
        {isFiltering(filters) && <ActionButton onPress={() => model.clearFilters()}>{say`Clear filters`}</ActionButton>}
        <span className="what-more">
          <ActionButton disabled={state.reading !== null || state.revert.kind === "reverting"} onPress={() => model.follow(model.refresh())} name={say`Refresh: read the ledger anew`}>
            {say`Refresh`}
          </ActionButton>
          <ActionButton onPress={onHelp} name={say`? Keyboard help`}>
            ?
          </ActionButton>
        </span>
      </div>
      <div id="filters">{showsFilters && <FilterRow model={model} state={state} />}</div>
      <p className="caption">{books.kind === "read" ? say`${counted(shownEntries(state).length, "change")} of ${books.entries.length}` : say`The ledger was not read yet`}</p>
    </div>
  );
}
