import type { KeyboardEvent } from "react";
import { useMemo, useState } from "react";
import { EmptyNote } from "../../../shared/panel/empty-note";
import { capital, hostWords } from "../../../shared/panel/host-words";
import { LineGrid } from "../../../shared/panel/line-grid";
import { Picker } from "../../../shared/panel/picker";
import type { Select } from "../../../shared/transcript/selects/select";
import type { SelectsModel } from "../selects-model";
import type { SelectsState } from "../selects-state";
import { edgeKey } from "./edge-key";
import { SelectLine } from "./select-line";
import { ratingOf, spokenSelect, standingsOf, type StandingSelect } from "./select-words";
import { say } from "../../../shared/words/say";
import { thing } from "../../../shared/words/thing-word";

type SelectListProps = { readonly model: SelectsModel; readonly state: SelectsState; readonly refusals: ReadonlyMap<string, string> };

type Sorting = "clip" | "rating" | "speaker";

/** Everything that was highlighted, with tags, ratings, notes and where it is used. */
export function SelectList({ model, state, refusals }: SelectListProps) {
  const [sorting, setSorting] = useState<Sorting>("clip");
  const [tag, setTag] = useState("");
  const { kept, clips, leftOut, usage } = state;
  const { selects } = kept.now;
  const spoken = model.tools.shelf.clips;
  const all = useMemo(() => standingsOf(selects, spoken, clips, usage), [selects, spoken, clips, usage]);
  const tags = [...new Set(selects.flatMap((select) => select.tags))].sort((a, b) => a.localeCompare(b));
  const lines = sorted(all.filter(({ select }) => tag === "" || select.tags.includes(tag)), sorting);
  if (selects.length === 0) return <EmptyNote action={null}>{say`No selects yet. Open a transcript, select words with the mouse or with Shift and the arrows, and press Enter; or press Enter on a result.`}</EmptyNote>;
  return (
    <section aria-label={say`Selects`}>
      <div className="list-choices">
        <Picker
          label={say`Sort by`}
          value={sorting}
          options={[
            { value: "clip", label: say`${capital(thing(hostWords(model.tools.description.profile.app).media))} and time` },
            { value: "rating", label: say`Rating` },
            { value: "speaker", label: say`Speaker` },
          ]}
          onPick={(by) => setSorting(by === "rating" || by === "speaker" ? by : "clip")}
        />
        {tags.length > 0 && <Picker label={say`Tag`} value={tag} options={[{ value: "", label: say`All tags` }, ...tags.map((each) => ({ value: each, label: each }))]} onPick={setTag} />}
      </div>
      <LineGrid label={say`Selects`} items={lines} keyOf={({ select }) => select.id} nameOf={(line) => spokenSelect(line, leftOut.has(line.select.id))} onKey={({ select }, event) => selectKeys(model, select, event)}>
        {(line, { tabIndex }) => <SelectLine model={model} line={line} isLeftOut={leftOut.has(line.select.id)} refusal={refusals.get(line.select.id)} tabIndex={tabIndex} />}
      </LineGrid>
    </section>
  );
}

function sorted(lines: readonly StandingSelect[], by: Sorting): StandingSelect[] {
  const names = new Map(lines.map((line) => [line, by === "speaker" ? (line.select.speaker ?? "") : line.select.clipName]));
  return [...lines].sort((a, b) => {
    if (by === "rating" && a.select.rating !== b.select.rating) return b.select.rating - a.select.rating;
    const byName = by === "rating" ? 0 : (names.get(a) ?? "").localeCompare(names.get(b) ?? "");
    return byName !== 0 ? byName : a.select.start < b.select.start ? -1 : a.select.start > b.select.start ? 1 : 0;
  });
}

function selectKeys(model: SelectsModel, select: Select, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const edge = edgeKey(event);
  const rating = ratingOf(event.key);
  if (edge) model.selects.trim(select.id, edge.edge, edge.by);
  else if (rating !== null) model.selects.label(select.id, { rating });
  else if (event.key === " ") model.follow(model.cue.play(select.mediaId, select, select.speaker ?? select.clipName));
  else if (event.key === "Enter") model.openSelect(select);
  else if (event.key === "Delete" || event.key === "Backspace") model.selects.remove(select.id);
  else if (event.key.toLowerCase() === "x") model.selects.leaveOut(select.id);
  else if (event.key.toLowerCase() === "a") model.story.addSelects([select]);
  else return false;
  return true;
}
