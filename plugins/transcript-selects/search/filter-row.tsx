import { capital, hostWords } from "../../../shared/panel/host-words";
import { Picker } from "../../../shared/panel/picker";
import { TextField } from "../../../shared/panel/text-field";
import { secondsFromTicks, ticksFromSeconds, type Ticks } from "../../../shared/time/ticks";
import type { SelectsModel } from "../selects-model";
import type { SelectsState } from "../selects-state";
import { say } from "../../../shared/words/say";
import { thing, things } from "../../../shared/words/thing-word";

const ALL = "";

/** Who, where, when, how long and how sure: everything lets everything through until it is set. */
export function FilterRow({ model, state }: { readonly model: SelectsModel; readonly state: SelectsState }) {
  const { clips, search } = state;
  const { filters } = search;
  const set = model.search.setFilters.bind(model.search);
  const speakers = sorted(clips.flatMap(({ words }) => (words.kind === "read" ? words.speakers : [])));
  const folder = model.tools.description.profile.app === "premiere" ? say`Bin` : say`Folder`;
  const { media } = hostWords(model.tools.description.profile.app);
  const bins = sorted(clips.map(({ bin }) => bin).filter((bin) => bin !== ""));
  return (
    <fieldset className="filters">
      <legend className="unseen">{say`Filters`}</legend>
      <Picker label={say`Speaker`} value={filters.speakers[0] ?? ALL} options={withAll(say`Everybody`, speakers)} onPick={(name) => set({ speakers: name === ALL ? [] : [name] })} />
      <Picker label={folder} value={filters.bins[0] ?? ALL} options={withAll(say`All ${folder.toLowerCase()}s`, bins)} onPick={(bin) => set({ bins: bin === ALL ? [] : [bin] })} />
      <Picker
        label={capital(thing(media))}
        value={filters.mediaIds[0] ?? ALL}
        options={[{ value: ALL, label: say`All ${things(media)}` }, ...clips.filter(({ words }) => words.kind === "read").map(({ mediaId, name }) => ({ value: mediaId, label: name }))]}
        onPick={(mediaId) => set({ mediaIds: mediaId === ALL ? [] : [mediaId] })}
      />
      <TextField kind="date" label={say`Recorded from`} value={filters.recordedFrom ?? ""} onType={(day) => set({ recordedFrom: day === "" ? null : day })} />
      <TextField kind="date" label={say`Recorded to`} value={filters.recordedTo ?? ""} onType={(day) => set({ recordedTo: day === "" ? null : day })} />
      <TextField kind="number" label={say`Shortest, s`} value={secondsText(filters.minDuration)} onType={(text) => set({ minDuration: ticksOf(text) })} />
      <TextField kind="number" label={say`Longest, s`} value={secondsText(filters.maxDuration)} onType={(text) => set({ maxDuration: ticksOf(text) })} />
      <Picker
        label={say`Words understood`}
        value={String(filters.minConfidence ?? ALL)}
        options={[
          { value: ALL, label: say`Any` },
          { value: "0.7", label: say`Mostly sure (70%)` },
          { value: "0.9", label: say`Sure (90%)` },
        ]}
        onPick={(share) => set({ minConfidence: share === ALL ? null : Number(share) })}
      />
    </fieldset>
  );
}

function withAll(label: string, names: readonly string[]) {
  return [{ value: ALL, label }, ...names.map((name) => ({ value: name, label: name }))];
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort((a, b) => a.localeCompare(b));
}

function secondsText(ticks: Ticks | null): string {
  return ticks === null ? "" : String(secondsFromTicks(ticks));
}

function ticksOf(text: string): Ticks | null {
  const seconds = Number(text);
  return text.trim() === "" || !Number.isFinite(seconds) || seconds < 0 || seconds > 86_400 ? null : ticksFromSeconds(seconds);
}
