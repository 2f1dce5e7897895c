import { useMemo } from "react";
import { ActionButton } from "../../../shared/panel/action-button";
import { Checkbox } from "../../../shared/panel/checkbox";
import { counted } from "../../../shared/words/counted";
import { EmptyNote } from "../../../shared/panel/empty-note";
import { LineGrid } from "../../../shared/panel/line-grid";
import { TICKS_PER_SECOND } from "../../../shared/time/ticks";
import type { TickRange } from "../../../shared/time/tick-range";
import type { SpokenClip } from "../../../shared/transcript/spoken-clip";
import { roomToneGaps } from "../../../shared/transcript/tidy/room-tone-gaps";
import { removedRanges } from "../../../shared/transcript/tidy/removed-ranges";
import type { TidyGroup, TidySuggestion } from "../../../shared/transcript/tidy/tidy-suggestion";
import { wordsText } from "../../../shared/transcript/words-text";
import { ClipChoice } from "../source/clip-choice";
import { clipTimecode, lengthWords } from "../source/clip-timecode";
import { PlayButton } from "../source/play-button";
import { transcriptAdvice } from "../source/transcript-advice";
import type { SelectsModel } from "../selects-model";
import type { SelectsState } from "../selects-state";
import type { TidyState } from "./tidy-state";
import { say } from "../../../shared/words/say";

type TidyViewProps = { readonly model: SelectsModel; readonly state: SelectsState };

/** What could go from one clip, in groups with reasons. Nothing goes unless it is ticked, and then only from a new sequence. */
export function TidyView({ model, state }: TidyViewProps) {
  const { clips, open, tidy } = state;
  const clip = open && model.tools.shelf.clips.get(open.mediaId);
  if (!clips.some(({ words }) => words.kind === "read")) return <EmptyNote action={null}>{say`No transcript was read yet. ${transcriptAdvice(model.tools.description.profile)}`}</EmptyNote>;
  return (
    <>
      <ClipChoice model={model} state={state} />
      {clip && tidy.kind === "looking" && <p className="caption">{say`Looking at ${clip.name}`}</p>}
      {clip && tidy.kind === "looked" && tidy.mediaId === clip.mediaId && <Suggestions model={model} clip={clip} tidy={tidy} />}
    </>
  );
}

/** The longest ones; nobody listens to more. */
const MOST_GAPS = 5;

type Looked = Extract<TidyState, { kind: "looked" }>;

function Suggestions({ model, clip, tidy }: { readonly model: SelectsModel; readonly clip: SpokenClip; readonly tidy: Looked }) {
  const accepted = tidy.groups.flatMap(({ suggestions }) => suggestions.filter(({ id }) => tidy.accepted.has(id)));
  const gone = removedRanges(clip.transcript, accepted).reduce((sum, { start, end }) => sum + end - start, 0n);
  const roomTone = useMemo(() => roomToneGaps(clip.transcript).slice(0, MOST_GAPS), [clip]);
  return (
    <>
      {tidy.groups.length === 0 && <EmptyNote action={null}>{say`Nothing to tidy was found in ${clip.name}.`}</EmptyNote>}
      <p className="caption tidy-sum">
        {say`${counted(accepted.length, "suggestion")} ticked, ${lengthWords(gone)} shorter. No part of a word that stays is cut. Only words' times were looked at, not the sound: listen before you apply.`}
      </p>
      {tidy.groups.map((group) => (
        <Group key={group.kind} model={model} clip={clip} group={group} accepted={tidy.accepted} />
      ))}
      {tidy.planned.length > 0 && (
        <details className="tidy-group">
          <summary>{say`${counted(tidy.planned.length, "long pause")} left alone`}</summary>
          <Gaps model={model} clip={clip} gaps={tidy.planned.map(({ gap, reason }) => ({ gap, note: reason }))} />
        </details>
      )}
      {roomTone.length > 0 && (
        <details className="tidy-group">
          <summary>{say`Room tone: ${counted(roomTone.length, "place")} to listen for`}</summary>
          <Gaps model={model} clip={clip} gaps={roomTone.map((gap) => ({ gap, note: say`Nobody speaks here; a cough or a car may.` }))} />
        </details>
      )}
    </>
  );
}

function Group({ model, clip, group, accepted }: { readonly model: SelectsModel; readonly clip: SpokenClip; readonly group: TidyGroup; readonly accepted: ReadonlySet<string> }) {
  const ticked = group.suggestions.filter(({ id }) => accepted.has(id)).length;
  return (
    <details className="tidy-group" open={group.suggestions.length <= 20}>
      <summary>
        {say`${group.title}: ${ticked} of ${group.suggestions.length} ticked`}
      </summary>
      <ActionButton onPress={() => model.tidy.toggleGroup(group)} name={say`${ticked === group.suggestions.length ? say`Untick` : say`Tick`} all ${group.title.toLowerCase()}`}>
        {ticked === group.suggestions.length ? say`Untick all` : say`Tick all`}
      </ActionButton>
      <LineGrid
        label={group.title}
        items={group.suggestions}
        keyOf={({ id }) => id}
        nameOf={(suggestion) => [suggestion.text || group.title, suggestion.reason, lengthWords(suggestion.removed.end - suggestion.removed.start), accepted.has(suggestion.id) ? "ticked" : say`not ticked`].join(", ")}
        onKey={(suggestion, { key }) => {
          if (key === " ") play(model, clip, suggestion);
          else if (key.toLowerCase() === "x") model.tidy.toggle(suggestion.id);
          else if (key === "Enter") model.openClip(clip.mediaId, wordsAround(suggestion));
          else return false;
          return true;
        }}
      >
        {(suggestion, { tabIndex }) => (
          <>
            <div className="line-head">
              <Checkbox tabIndex={tabIndex} checked={accepted.has(suggestion.id)} onChange={() => model.tidy.toggle(suggestion.id)}>
                {suggestion.text === "" ? say`(no words)` : suggestion.text}
              </Checkbox>
              <span className="caption">
                {clipTimecode(clip, suggestion.removed.start)} · {lengthWords(suggestion.removed.end - suggestion.removed.start)}
              </span>
            </div>
            <p className="caption">{suggestion.reason}</p>
            {suggestion.kind === "retake" && <Takes model={model} clip={clip} suggestion={suggestion} tabIndex={tabIndex} />}
            <div className="line-foot">
              <PlayButton model={model} tabIndex={tabIndex} onPress={() => play(model, clip, suggestion)} />
              <ActionButton tabIndex={tabIndex} onPress={() => model.openClip(clip.mediaId, wordsAround(suggestion))} name={say`Show in the transcript`}>
                {say`Show`}
              </ActionButton>
            </div>
          </>
        )}
      </LineGrid>
    </details>
  );
}

/** Silences of a clip, to be heard, and to be put into the story as room tone. */
function Gaps({ model, clip, gaps }: { readonly model: SelectsModel; readonly clip: SpokenClip; readonly gaps: readonly { readonly gap: TickRange; readonly note: string }[] }) {
  return (
    <ul className="gaps">
      {gaps.map(({ gap, note }) => (
        <li key={String(gap.start)}>
          {clipTimecode(clip, gap.start)}, {lengthWords(gap.end - gap.start)}. <span className="caption">{note}</span>{" "}
          <PlayButton model={model} onPress={() => model.follow(model.cue.play(clip.mediaId, gap, say`room tone`))} name={say`Play ${clipTimecode(clip, gap.start)}`} />
          <ActionButton onPress={() => model.story.addRoomTone(clip, gap)} name={say`Add to story as room tone, ${clipTimecode(clip, gap.start)}`}>
            {say`Add to story`}
          </ActionButton>
        </li>
      ))}
    </ul>
  );
}

function Takes({ model, clip, suggestion, tabIndex }: { readonly model: SelectsModel; readonly clip: SpokenClip; readonly suggestion: Extract<TidySuggestion, { kind: "retake" }>; readonly tabIndex: 0 | -1 }) {
  return (
    <ol className="takes" aria-label={say`Takes`}>
      {suggestion.takes.map((take, index) => (
        <li key={take.first}>
          <span className="caption">{index === suggestion.kept ? `${say`stays:`} ` : index === suggestion.dropped ? `${say`would go:`} ` : `${say`also said:`} `}</span>
          {wordsText(clip.transcript, take)}{" "}
          <ActionButton tabIndex={tabIndex} onPress={() => model.story.addWords(clip.mediaId, take)} name={say`Add to story, take ${index + 1}`}>
            {say`Add to story`}
          </ActionButton>
        </li>
      ))}
    </ol>
  );
}

/** With two seconds on both sides, to hear how it would join. */
function play(model: SelectsModel, clip: SpokenClip, { removed, text, kind }: TidySuggestion): void {
  const lead = 2n * TICKS_PER_SECOND;
  const start = removed.start > lead ? removed.start - lead : 0n;
  model.follow(model.cue.play(clip.mediaId, { start, end: removed.end + lead }, text || kind));
}

function wordsAround(suggestion: TidySuggestion): { readonly first: number; readonly end: number } {
  return suggestion.kind === "pause" ? { first: suggestion.before, end: suggestion.after + 1 } : suggestion.cut;
}
