import { counted } from "../../../shared/words/counted";
import { hostWords } from "../../../shared/panel/host-words";
import { ProgressLine } from "../../../shared/panel/progress-line";
import type { SelectsModel } from "../selects-model";
import type { SelectsState } from "../selects-state";
import { say } from "../../../shared/words/say";

/** Names are listed up to here; the list of clips has them all. */
const MOST_NAMES = 3;

/** How many clips can be searched, and which can't; or how far reading them is. */
export function ClipsLine({ model, state }: { readonly model: SelectsModel; readonly state: SelectsState }) {
  const { clips, reading } = state;
  const { media } = hostWords(model.tools.description.profile.app);
  if (reading.kind === "reading") {
    return <ProgressLine label={say`Transcript ${reading.done + 1} of ${reading.of}, ${reading.clip}`} share={reading.done / reading.of} onCancel={() => model.clips.cancel()} />;
  }
  if (reading.kind === "indexing") return <ProgressLine label={say`Making ${counted(reading.of, media)} searchable`} share={reading.done / Math.max(1, reading.of)} onCancel={null} />;
  const readable = clips.filter(({ words }) => words.kind === "read");
  const without = clips.filter(({ words }) => words.kind === "none").map(({ name }) => name);
  const unread = clips.filter(({ words }) => words.kind === "waiting").map(({ name }) => name);
  const damaged = clips.filter(({ words }) => words.kind === "unreadable").map(({ name }) => name);
  const parts = [
    say`${readable.length} of ${counted(clips.length, media)} ${readable.length === 1 ? say`has` : say`have`} a transcript`,
    ...(without.length > 0 ? [say`${without.length} not transcribed: ${names(without)}`] : []),
    ...(unread.length > 0 ? [say`${unread.length} not read: ${names(unread)}`] : []),
    ...(damaged.length > 0 ? [say`${damaged.length} cannot be read: ${names(damaged)}`] : []),
  ];
  return <p className="caption clips-line">{parts.join("; ")}</p>;
}

function names(all: readonly string[]): string {
  return all.length > MOST_NAMES ? say`${all.slice(0, MOST_NAMES).join(", ")} and ${all.length - MOST_NAMES} more` : all.join(", ");
}
