import { useRef, useState, type KeyboardEvent } from "react";
import { ActionButton } from "../../../shared/panel/action-button";
import { LineGrid } from "../../../shared/panel/line-grid";
import { TICKS_PER_SECOND } from "../../../shared/time/ticks";
import { moveBeat, removeBeat } from "../../../shared/transcript/story/change-beats";
import { moveLine, moveLineTo, removeLine } from "../../../shared/transcript/story/change-lines";
import { currentVersion } from "../../../shared/transcript/story/read-story";
import { edgeKey } from "../selects/edge-key";
import type { SelectsModel } from "../selects-model";
import type { SelectsState } from "../selects-state";
import { BeatLine } from "./beat-line";
import { StoryLineView } from "./story-line-view";
import { entriesOf, entryKey, spokenEntry, type StoryEntry } from "./story-words";
import { VersionBar } from "./version-bar";
import { VoiceTable } from "./voice-table";
import { say } from "../../../shared/words/say";

type StoryViewProps = { readonly model: SelectsModel; readonly state: SelectsState; readonly refusals: ReadonlyMap<string, string> };

/** What is left of a voice-over while nobody has spoken it: an editor's first guess. */
const VOICE_OVER = 5n * TICKS_PER_SECOND;

/** The paper edit: beats with bites, notes and voice-over, in an order that keys and the mouse change. */
export function StoryView({ model, state, refusals }: StoryViewProps) {
  const { kept, leftOut } = state;
  const { story } = kept.now;
  const version = currentVersion(story);
  const entries = entriesOf(version.beats);
  const dragged = useRef<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const spoken = model.tools.shelf.clips;
  const drop = (on: StoryEntry): void => {
    const lineId = dragged.current;
    setOver(null);
    if (lineId === null || lineId === entryKey(on)) return;
    model.story.change(say`Move a line`, (now) => moveLineTo(now, lineId, placeBefore(on, lineId)));
  };
  return (
    <section aria-label={say`Story`}>
      <VersionBar model={model} story={story} clips={spoken} />
      <VoiceTable version={version} clips={spoken} leftOut={leftOut} />
      <div className="story-add">
        <ActionButton onPress={() => model.story.addHeading(say`New part`)}>{say`Add heading`}</ActionButton>
        <ActionButton onPress={() => model.story.addBehind({ kind: "note", text: "" }, current)}>{say`Add note`}</ActionButton>
        <ActionButton onPress={() => model.story.addBehind({ kind: "voice-over", text: "", duration: VOICE_OVER }, current)}>{say`Add voice-over`}</ActionButton>
      </div>
      <LineGrid
        label={say`Story`}
        items={entries}
        keyOf={entryKey}
        nameOf={(entry) => spokenEntry(entry, entry.kind === "line" && entry.line.kind === "bite" ? spoken.get(entry.line.mediaId) : undefined, leftOut.has(entryKey(entry)))}
        onKey={(entry, event) => storyKeys(model, entry, event)}
        lineProps={(entry) => ({
          draggable: entry.kind === "line",
          className: `line${over === entryKey(entry) ? " line-drop" : ""}${entry.kind === "beat" ? " line-beat" : ""}`,
          onDragStart: (event) => {
            dragged.current = entryKey(entry);
            event.dataTransfer.effectAllowed = "move";
          },
          onDragOver: (event) => {
            event.preventDefault();
            setOver(entryKey(entry));
          },
          onDragEnd: () => setOver(null),
          onDrop: () => drop(entry),
          onFocusCapture: () => setCurrent(entryKey(entry)),
        })}
      >
        {(entry, { tabIndex }) =>
          entry.kind === "beat" ? (
            <BeatLine model={model} beat={entry.beat} isOnly={version.beats.length === 1} tabIndex={tabIndex} clips={spoken} />
          ) : (
            <StoryLineView model={model} line={entry.line} clip={entry.line.kind === "bite" ? spoken.get(entry.line.mediaId) : undefined} isLeftOut={leftOut.has(entry.line.id)} refusal={refusals.get(entry.line.id)} tabIndex={tabIndex} />
          )
        }
      </LineGrid>
    </section>
  );
}

/** In front of the entry; on a heading, as the first line under it. Counted without the line that is moved. */
function placeBefore(on: StoryEntry, lineId: string): { readonly beatId: string; readonly index: number } {
  if (on.kind === "beat") return { beatId: on.beat.id, index: 0 };
  const lines = on.beat.takes.find(({ id }) => id === on.beat.current)?.lines ?? [];
  const from = lines.findIndex(({ id }) => id === lineId);
  return { beatId: on.beat.id, index: from >= 0 && from < on.index ? on.index - 1 : on.index };
}

function storyKeys(model: SelectsModel, entry: StoryEntry, event: KeyboardEvent): boolean {
  const direction = event.key === "ArrowUp" ? "up" : event.key === "ArrowDown" ? "down" : null;
  if (event.ctrlKey || event.metaKey) return false;
  if (event.altKey) {
    if (!direction) return false;
    model.story.change(say`Move a line`, (story) => (entry.kind === "beat" ? moveBeat(story, entry.beat.id, direction) : moveLine(story, entry.line.id, direction)));
    return true;
  }
  if (entry.kind === "beat") {
    if (event.key !== "Delete" && event.key !== "Backspace") return false;
    model.story.change(say`Remove a heading with its lines`, (story) => removeBeat(story, entry.beat.id));
    return true;
  }
  return lineKeys(model, entry.line, event);
}

function lineKeys(model: SelectsModel, line: Extract<StoryEntry, { kind: "line" }>["line"], event: KeyboardEvent): boolean {
  const edge = edgeKey(event);
  if (event.key === "Delete" || event.key === "Backspace") model.story.change(say`Remove a line`, (story) => removeLine(story, line.id));
  else if (line.kind !== "bite") return false;
  else if (edge) model.story.trim(line.id, edge.edge, edge.by);
  else if (event.key === " ") model.playBite(line);
  else if (event.key === "Enter") model.openBite(line);
  else if (event.key.toLowerCase() === "x") model.selects.leaveOut(line.id);
  else return false;
  return true;
}
