import { ActionButton } from "../../../shared/panel/action-button";
import { counted } from "../../../shared/words/counted";
import { Picker } from "../../../shared/panel/picker";
import type { Select, SelectColor } from "../../../shared/transcript/selects/select";
import { SELECT_COLORS } from "../../../shared/transcript/selects/select-colors";
import type { SpokenClip } from "../../../shared/transcript/spoken-clip";
import type { WordRun } from "../../../shared/transcript/transcript";
import { useState } from "react";
import { clipTimecode, lengthWords } from "../source/clip-timecode";
import { PlayButton } from "../source/play-button";
import type { SelectsModel } from "../selects-model";
import { say } from "../../../shared/words/say";

type SelectionBarProps = {
  readonly model: SelectsModel;
  readonly clip: SpokenClip;
  /** The words in question. */
  readonly run: WordRun;
  /** Nothing is selected, so it is the sentence at the caret. */
  readonly isWhole: boolean;
  /** The highlight that the caret stands in. */
  readonly under: Select | undefined;
  readonly onPlay: () => void;
};

/** What is selected in a transcript, and what can be made of it. */
export function SelectionBar({ model, clip, run, isWhole, under, onPlay }: SelectionBarProps) {
  const [color, setColor] = useState<SelectColor>("yellow");
  const [from, to] = [clip.transcript.words[run.first], clip.transcript.words[run.end - 1]];
  if (!from || !to) return null;
  return (
    <div className="selection-bar">
      <p className="caption">
        {say`${isWhole ? say`This sentence` : counted(run.end - run.first, "word")}, ${lengthWords(to.end - from.start)}, from ${clipTimecode(clip, from.start)}`}
        {under && ` ${say`· in a ${under.color} select`}`}
      </p>
      <PlayButton model={model} onPress={onPlay} />
      <ActionButton onPress={() => model.selects.make(clip.mediaId, run, color)}>{say`Highlight`}</ActionButton>
      <Picker label={say`in`} value={color} options={SELECT_COLORS.map((each, index) => ({ value: each, label: `${index + 1} ${each}` }))} onPick={(name) => setColor(SELECT_COLORS.find((each) => each === name) ?? "yellow")} />
      <ActionButton onPress={() => model.story.addWords(clip.mediaId, run)}>{say`Add to story`}</ActionButton>
      {under && (
        <ActionButton onPress={() => model.selects.remove(under.id)} name={say`Remove highlight, ${under.color}`}>
          {say`Remove highlight`}
        </ActionButton>
      )}
    </div>
  );
}
