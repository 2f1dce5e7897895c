import { capital } from "../../../shared/panel/host-words";
import { Picker } from "../../../shared/panel/picker";
import { TextField } from "../../../shared/panel/text-field";
import { PANEL_IDS } from "../../../shared/policy/policy";
import { PANEL_DEEDS } from "../../../shared/ledger/report/panel-words";
import type { LedgerModel } from "../ledger-model";
import type { LedgerFilters, LedgerState } from "../ledger-state";
import { choicesIn, inScope } from "./shown-entries";
import { say } from "../../../shared/words/say";
import { thing, things } from "../../../shared/words/thing-word";

const ALL = "";

/** By which panel, by whom, in which sequence, how it ended, and when. */
export function FilterRow({ model, state }: { readonly model: LedgerModel; readonly state: LedgerState }) {
  const { filters, books, open } = state;
  const { people, sequences } = choicesIn(books.kind === "read" ? inScope(books.entries, open, filters.scope) : []);
  const set = (change: Partial<LedgerFilters>): void => model.setFilters(change);
  return (
    <fieldset className="filters">
      <legend className="unseen">{say`Filters`}</legend>
      <Picker
        label={say`Panel`}
        value={filters.panel ?? ALL}
        options={[{ value: ALL, label: say`All panels` }, ...PANEL_IDS.filter((id) => id !== "settings").map((id) => ({ value: id, label: PANEL_DEEDS[id].name }))]}
        onPick={(picked) => set({ panel: PANEL_IDS.find((id) => id === picked) ?? null })}
      />
      <Picker label={say`Person`} value={filters.person ?? ALL} options={[{ value: ALL, label: say`Everybody` }, ...people.map((name) => ({ value: name, label: name }))]} onPick={(name) => set({ person: name === ALL ? null : name })} />
      <Picker
        label={capital(thing(model.words.sequence))}
        value={filters.sequence ?? ALL}
        options={[{ value: ALL, label: say`All ${things(model.words.sequence)}` }, ...sequences.map(({ guid, name }) => ({ value: guid, label: name }))]}
        onPick={(guid) => set({ sequence: guid === ALL ? null : guid })}
      />
      <Picker label={say`Outcome`} value={filters.outcome ?? ALL} options={OUTCOMES} onPick={(picked) => set({ outcome: OUTCOMES.find(({ value }) => value === picked)?.outcome ?? null })} />
      <TextField kind="date" label={say`From`} value={filters.fromDay} onType={(fromDay) => set({ fromDay })} />
      <TextField kind="date" label={say`To`} value={filters.untilDay} onType={(untilDay) => set({ untilDay })} />
    </fieldset>
  );
}

const OUTCOMES: readonly { readonly value: string; readonly label: string; readonly outcome: LedgerFilters["outcome"] }[] = [
  { value: ALL, label: say`Any outcome`, outcome: null },
  { value: "applied", label: say`Applied`, outcome: "applied" },
  { value: "rolled-back", label: say`Stopped and taken back`, outcome: "rolled-back" },
  { value: "needs-attention", label: say`Stopped half-way`, outcome: "needs-attention" },
  { value: "revert", label: say`Reverts`, outcome: "revert" },
];
