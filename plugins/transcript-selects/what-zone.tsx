import { useState, type RefObject } from "react";
import { ActionButton } from "../../shared/panel/action-button";
import { Picker } from "../../shared/panel/picker";
import { TextField } from "../../shared/panel/text-field";
import { FilterRow } from "./search/filter-row";
import { MeaningLine } from "./search/meaning-line";
import { isFiltering } from "./search/search-state";
import type { SelectsModel } from "./selects-model";
import type { SelectsState } from "./selects-state";
import { ClipsLine } from "./source/clips-line";
import { say } from "../../shared/words/say";

type WhatZoneProps = { readonly model: SelectsModel; readonly state: SelectsState; readonly searchField: RefObject<HTMLInputElement | null>; readonly onHelp: () => void };

/** The source: what is looked for, and in what. */
export function WhatZone({ model, state, searchField, onHelp }: WhatZoneProps) {
  const [showsFilters, setShowsFilters] = useState(false);
  const { source, search } = state;
  if (source.kind !== "read") return null;
  // Filters are about what is found: elsewhere they would only take room from the words.
  const toggleFilters = (): void => {
    setShowsFilters(state.view !== "found" || !showsFilters);
    model.openView("found");
  };
  const toResults = (): void => document.querySelector<HTMLElement>(".zone-look [data-cell][tabindex='0']")?.focus();
  return (
    <div className="what">
      <div className="search-row">
        <TextField
          ref={searchField}
          kind="search"
          label={say`Search what people say`}
          placeholder={say`Words, a question, or "an exact phrase"`}
          value={search.text}
          onType={(text) => {
            model.openView("found");
            model.search.setText(text);
          }}
          onKeyDown={(event) => {
            if (event.key === "ArrowDown") toResults();
            else return;
            event.preventDefault();
          }}
        />
      </div>
      <div className="what-buttons">
        <Picker
          label={say`List`}
          isLabelUnseen
          value={search.list}
          options={[
            { value: "bites", label: say`Best bites` },
            { value: "discussed", label: say`Where it is discussed` },
          ]}
          onPick={(list) => model.search.setList(list === "discussed" ? "discussed" : "bites")}
        />
        <button type="button" className="toggle" aria-expanded={showsFilters && state.view === "found"} aria-controls="filters" onClick={toggleFilters}>
          {say`Filters${isFiltering(search.filters) ? say`: on` : ""}`}
        </button>
        {isFiltering(search.filters) && <ActionButton onPress={() => model.search.clearFilters()}>{say`Clear filters`}</ActionButton>}
        <span className="what-more">
          <ActionButton onPress={() => model.follow(model.refresh())} name={say`Refresh: read all transcripts anew`}>
            {say`Refresh`}
          </ActionButton>
          <ActionButton onPress={onHelp} name={say`? Keyboard help`}>
            ?
          </ActionButton>
        </span>
      </div>
      <div id="filters">{showsFilters && state.view === "found" && <FilterRow model={model} state={state} />}</div>
      <ClipsLine model={model} state={state} />
      <MeaningLine model={model} meaning={state.meaning} />
    </div>
  );
}
