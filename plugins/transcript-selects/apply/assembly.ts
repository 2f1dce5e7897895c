import { assertNever } from "../../../shared/basics/assert-never";
import type { Select } from "../../../shared/transcript/selects/select";
import type { SpokenClip } from "../../../shared/transcript/spoken-clip";
import { biteOfPieces, biteOfRun, biteOfSelect } from "../../../shared/transcript/story/make-bite";
import { currentVersion, withoutLines } from "../../../shared/transcript/story/read-story";
import type { Bite, StoryVersion } from "../../../shared/transcript/story/story";
import { keptPieces } from "../../../shared/transcript/tidy/kept-pieces";
import { foundKey } from "../search/search-state";
import type { SelectsState } from "../selects-state";
import { say } from "../../../shared/words/say";

/** What the panel would put together now: what is ticked in the view that is open. */
export type Assembly = {
  readonly version: StoryVersion;
  /** What a string-out of it is called unless somebody types a name. */
  readonly name: string;
  /** The selects in it, for markers; none where it isn't made of selects. */
  readonly selects: readonly Select[];
  /** What to do where it is empty. */
  readonly advice: string;
};

type Clips = ReadonlyMap<string, SpokenClip>;

/** What is ticked in the open view, in its order. */
export function assemblyOf(state: SelectsState, clips: Clips): Assembly {
  const { kept, leftOut, view } = state;
  switch (view) {
    case "story": {
      const version = currentVersion(kept.now.story);
      return { version: withoutLines(version, leftOut), name: version.name, selects: [], advice: say`Add bites to the story: press A on a result or a select.` };
    }
    case "selects":
    case "markers":
      return ofSelects(kept.now.selects.filter(({ id }) => !leftOut.has(id)), say`Selects`);
    case "transcript":
      return ofSelects(kept.now.selects.filter(({ id, mediaId }) => !leftOut.has(id) && mediaId === state.open?.mediaId), say`Selects of ${clipName(state, state.open?.mediaId)}`);
    case "found":
      return ofBites(foundBites(state, clips), (state.search.answers ?? "").trim() || say`Found`, say`Tick results to put them together.`);
    case "tidy":
      return ofBites(tidiedBites(state, clips), `${clipName(state, state.open?.mediaId)} tidied`, say`Look for what could go first.`);
    default:
      return assertNever(view);
  }
}

function ofSelects(selects: readonly Select[], name: string): Assembly {
  const lines = selects.map((select) => ({ ...biteOfSelect(select), kind: "bite" as const, id: select.id }));
  return { version: versionOf(lines), name, selects, advice: say`Highlight words in a transcript first: select them and press Enter.` };
}

function ofBites(bites: readonly Bite[], name: string, advice: string): Assembly {
  return { version: versionOf(bites.map((bite, index) => ({ ...bite, kind: "bite", id: `bite-${index + 1}` }))), name, selects: [], advice };
}

function foundBites({ search }: SelectsState, clips: Clips): Bite[] {
  return search.found.flatMap((found) => {
    const clip = clips.get(found.mediaId);
    return clip && search.ticked.has(foundKey(found)) ? [biteOfRun(clip, found.words)] : [];
  });
}

function tidiedBites({ tidy }: SelectsState, clips: Clips): Bite[] {
  if (tidy.kind !== "looked") return [];
  const clip = clips.get(tidy.mediaId);
  if (!clip) return [];
  const accepted = tidy.groups.flatMap(({ suggestions }) => suggestions.filter(({ id }) => tidy.accepted.has(id)));
  const pieces = keptPieces(clip.transcript, { first: 0, end: clip.transcript.words.length }, accepted);
  return pieces.length === 0 ? [] : [biteOfPieces(clip, pieces)];
}

function versionOf(lines: StoryVersion["beats"][number]["takes"][number]["lines"]): StoryVersion {
  return { id: "assembly", name: "", beats: [{ id: "beat", heading: "", takes: [{ id: "take", name: "", lines }], current: "take" }] };
}

function clipName({ clips }: SelectsState, mediaId: string | undefined): string {
  return clips.find((clip) => clip.mediaId === mediaId)?.name ?? say`the clip`;
}
