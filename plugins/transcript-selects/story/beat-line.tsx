import { useState } from "react";
import { ActionButton } from "../../../shared/panel/action-button";
import { DraftField } from "../../../shared/panel/draft-field";
import { Picker } from "../../../shared/panel/picker";
import type { SpokenClip } from "../../../shared/transcript/spoken-clip";
import { newTake, removeBeat, removeTake, renameBeat, renameTake, switchTake } from "../../../shared/transcript/story/change-beats";
import { compareLines } from "../../../shared/transcript/story/compare-versions";
import { currentTake } from "../../../shared/transcript/story/read-story";
import type { Beat } from "../../../shared/transcript/story/story";
import type { SelectsModel } from "../selects-model";
import { ComparedView } from "./compared-view";
import { say } from "../../../shared/words/say";

type BeatLineProps = { readonly model: SelectsModel; readonly beat: Beat; readonly isOnly: boolean; readonly tabIndex: 0 | -1; readonly clips: ReadonlyMap<string, SpokenClip> };

/** A heading of the story, with the alternates of what stands under it. */
export function BeatLine({ model, beat, isOnly, tabIndex, clips }: BeatLineProps) {
  const [comparedWith, setComparedWith] = useState("");
  const take = currentTake(beat);
  const others = beat.takes.filter(({ id }) => id !== take.id);
  const other = others.find(({ id }) => id === comparedWith);
  const change = model.story.change.bind(model.story);
  return (
    <>
      <div className="beat-line">
        <DraftField tabIndex={tabIndex} label={say`Heading`} placeholder={say`No heading`} value={beat.heading} onDone={(heading) => change(say`Rename a heading`, (story) => renameBeat(story, beat.id, heading))} />
        {beat.takes.length > 1 && (
          <>
            <Picker label={say`Alternate`} value={beat.current} options={beat.takes.map(({ id, name }) => ({ value: id, label: name }))} onPick={(id) => change(say`Switch to another alternate`, (story) => switchTake(story, beat.id, id))} />
            {tabIndex === 0 && <DraftField label={say`Name of this alternate`} value={take.name} onDone={(name) => change(say`Rename an alternate`, (story) => renameTake(story, beat.id, take.id, name))} />}
            {tabIndex === 0 && <Picker label={say`Beside`} value={other?.id ?? ""} options={[{ value: "", label: say`Nothing` }, ...others.map(({ id, name }) => ({ value: id, label: name }))]} onPick={setComparedWith} />}
            <ActionButton tabIndex={tabIndex} onPress={() => change(say`Remove an alternate`, (story) => removeTake(story, beat.id, take.id))} name={say`Remove alternate, ${take.name}`}>
              {say`Remove alternate`}
            </ActionButton>
          </>
        )}
        <ActionButton tabIndex={tabIndex} onPress={() => change(say`New alternate`, (story) => newTake(story, beat.id, say`Take ${beat.takes.length + 1}`))} name={say`New alternate of ${beat.heading || say`this part`}`}>
          {say`New alternate`}
        </ActionButton>
        {!isOnly && (
          <ActionButton tabIndex={tabIndex} onPress={() => change(say`Remove a heading with its lines`, (story) => removeBeat(story, beat.id))} name={say`Remove part with its lines, ${beat.heading || say`no heading`}`}>
            {say`Remove part`}
          </ActionButton>
        )}
      </div>
      {other && <ComparedView nameA={take.name} nameB={other.name} compared={compareLines(take.lines, other.lines, clips)} />}
    </>
  );
}
