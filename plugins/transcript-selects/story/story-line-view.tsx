import { assertNever } from "../../../shared/basics/assert-never";
import { ActionButton } from "../../../shared/panel/action-button";
import { Checkbox } from "../../../shared/panel/checkbox";
import { DraftField } from "../../../shared/panel/draft-field";
import { Picker } from "../../../shared/panel/picker";
import { secondsFromTicks, ticksFromSeconds, TICKS_PER_SECOND } from "../../../shared/time/ticks";
import type { SpokenClip } from "../../../shared/transcript/spoken-clip";
import { moveLine, removeLine, replaceLine } from "../../../shared/transcript/story/change-lines";
import type { BiteLine } from "../../../shared/transcript/story/read-story";
import { lineDuration } from "../../../shared/transcript/story/running-time";
import type { StoryLine } from "../../../shared/transcript/story/story";
import { RefusalLine } from "../apply/refusal-line";
import { EdgeButtons } from "../selects/edge-buttons";
import type { SelectsModel } from "../selects-model";
import { clipTimecode, lengthWords } from "../source/clip-timecode";
import { PlayButton } from "../source/play-button";
import { integrityWords } from "./story-words";
import { say } from "../../../shared/words/say";

type StoryLineProps<Line> = {
  readonly model: SelectsModel;
  readonly line: Line;
  readonly clip: SpokenClip | undefined;
  readonly isLeftOut: boolean;
  readonly refusal: string | undefined;
  readonly tabIndex: 0 | -1;
};

/** One line of the paper edit. */
export function StoryLineView(props: StoryLineProps<StoryLine>) {
  const { model, line, tabIndex } = props;
  switch (line.kind) {
    case "bite":
      return <BiteView {...props} line={line} />;
    case "note":
      return (
        <div className="story-note">
          <span className="caption">{say`Note`}</span>
          <DraftField tabIndex={tabIndex} label={say`Note`} placeholder={say`Note`} value={line.text} onDone={(text) => model.story.change(say`Write a note`, (story) => replaceLine(story, { ...line, text }))} />
          <LineButtons model={model} lineId={line.id} tabIndex={tabIndex} />
        </div>
      );
    case "voice-over":
      return (
        <div className="story-note">
          <span className="caption">{say`Voice-over`}</span>
          <DraftField tabIndex={tabIndex} label={say`Words of the voice-over`} placeholder={say`To be recorded`} value={line.text} onDone={(text) => model.story.change(say`Write voice-over`, (story) => replaceLine(story, { ...line, text }))} />
          <DraftField tabIndex={tabIndex} label={say`Seconds of the voice-over`} value={String(secondsFromTicks(line.duration))} onDone={(text) => setLength(model, line, text)} />
          <LineButtons model={model} lineId={line.id} tabIndex={tabIndex} />
        </div>
      );
    default:
      return assertNever(line);
  }
}

function BiteView({ model, line, clip, isLeftOut, refusal, tabIndex }: StoryLineProps<BiteLine>) {
  const [first] = line.pieces;
  const handles = HANDLES.find(({ time }) => line.handles.before > 0n && time >= line.handles.before)?.value ?? (line.handles.after > 0n ? "6" : "0");
  return (
    <>
      <div className="line-head">
        <Checkbox tabIndex={tabIndex} checked={!isLeftOut} onChange={() => model.selects.leaveOut(line.id)}>
          {line.speaker ?? say`Nobody named`}
        </Checkbox>
        <span className="caption">
          {line.clipName}
          {clip && first && ` · ${clipTimecode(clip, first.start)}`} · {lengthWords(lineDuration(line))}
        </span>
      </div>
      <p className="line-text">{line.text}</p>
      {refusal !== undefined && <RefusalLine>{refusal}</RefusalLine>}
      <p className="caption">{integrityWords(line, clip).join(" ")}</p>
      <div className="line-foot">
        <PlayButton model={model} tabIndex={tabIndex} onPress={() => model.playBite(line)} />
        <ActionButton tabIndex={tabIndex} onPress={() => model.openBite(line)}>
          {say`Open`}
        </ActionButton>
        <LineButtons model={model} lineId={line.id} tabIndex={tabIndex} />
        {tabIndex === 0 && (
          <>
            <EdgeButtons onTrim={(edge, by) => model.story.trim(line.id, edge, by)} />
            <Picker
              label={say`Handles`}
              value={handles}
              options={HANDLES.map(({ value, label }) => ({ value, label }))}
              onPick={(value) => {
                const time = HANDLES.find((each) => each.value === value)?.time ?? 0n;
                model.story.setHandles(line.id, { before: time, after: time });
              }}
            />
            <ActionButton onPress={() => model.story.splitInMiddle(line)} name={say`Split between the sentences nearest to its middle`}>
              {say`Split`}
            </ActionButton>
            <ActionButton onPress={() => model.follow(model.story.tidy(line))} name={say`Tidy: take out fillers and repeats that are ticked under Tidy`}>
              {say`Tidy`}
            </ActionButton>
          </>
        )}
      </div>
    </>
  );
}

/** Room before the first and after the last word; never further than the neighbouring word. */
const HANDLES = [
  { value: "0", label: say`None`, time: 0n },
  { value: "6", label: say`up to ¼ s`, time: TICKS_PER_SECOND / 4n },
  { value: "12", label: say`up to ½ s`, time: TICKS_PER_SECOND / 2n },
  { value: "24", label: say`up to 1 s`, time: TICKS_PER_SECOND },
] as const;

function LineButtons({ model, lineId, tabIndex }: { readonly model: SelectsModel; readonly lineId: string; readonly tabIndex: 0 | -1 }) {
  return (
    <>
      <ActionButton tabIndex={tabIndex} onPress={() => model.story.change(say`Move a line`, (story) => moveLine(story, lineId, "up"))} name={say`Move up`}>
        ↑
      </ActionButton>
      <ActionButton tabIndex={tabIndex} onPress={() => model.story.change(say`Move a line`, (story) => moveLine(story, lineId, "down"))} name={say`Move down`}>
        ↓
      </ActionButton>
      <ActionButton tabIndex={tabIndex} onPress={() => model.story.change(say`Remove a line`, (story) => removeLine(story, lineId))}>
        {say`Remove`}
      </ActionButton>
    </>
  );
}

function setLength(model: SelectsModel, line: Extract<StoryLine, { kind: "voice-over" }>, text: string): void {
  const seconds = Number(text.replace(",", "."));
  if (!(seconds > 0 && seconds <= 3600)) return;
  model.story.change(say`Set the length of voice-over`, (story) => replaceLine(story, { ...line, duration: ticksFromSeconds(seconds) }));
}
