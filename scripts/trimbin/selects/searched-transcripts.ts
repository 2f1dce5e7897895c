import { resolve } from "node:path";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import { passagesToEmbed } from "../../../shared/transcript/search/passages-to-embed";
import type { QueryMeaning } from "../../../shared/transcript/search/query-meaning";
import { meaningText } from "../../../shared/transcript/search/query-words";
import { searchSelects } from "../../../shared/transcript/search/search-selects";
import { buildSelectsIndex, type SelectsIndex } from "../../../shared/transcript/search/selects-index";
import { NO_FILTERS } from "../../../shared/transcript/search/selects-query";
import type { TextEmbedder } from "../../../shared/transcript/search/text-embedder";
import type { SpokenClip } from "../../../shared/transcript/spoken-clip";
import { openTranscript } from "../convert/open-transcript";
import type { ClipVectors } from "./clip-vectors";
import type { SelectsTerms } from "./parse-selects";
import { resultOf, type SelectsResult } from "./selects-result";

/** A model and the vectors it made; null where there is none and words have to do. */
export type Meaning = { readonly embedder: TextEmbedder; readonly vectors: ClipVectors } | null;

type Indexed = { readonly index: SelectsIndex; readonly vectors: ReadonlyMap<string, readonly Int8Array[] | null> };

/** Sets of transcripts kept ready; the one not asked for longest makes room. */
const MOST_INDEXES = 64;

/** Transcripts and their indexes, read once and kept as long as the process lives. */
export class SearchedTranscripts {
  private readonly clips = new Map<string, Promise<Result<SpokenClip, string>>>();
  private readonly indexes = new Map<string, Indexed>();

  /** Names that are not found in the first folder are looked for in the next. */
  constructor(private readonly folders: readonly string[], private readonly meaning: Meaning) {}

  /** The answers to one question, with files named as they were given; or one sentence about the file that could not be read. */
  async search(names: readonly string[], query: string, { list, limit }: SelectsTerms, signal: AbortSignal): Promise<Result<SelectsResult[], string>> {
    const clips = new Map<string, { readonly name: string; readonly clip: SpokenClip }>();
    for (const name of names) {
      const clip = await this.read(name);
      if (!clip.ok) return clip;
      if (!clips.has(clip.value.mediaId)) clips.set(clip.value.mediaId, { name, clip: clip.value });
    }
    const indexed = await this.indexOf([...clips.values()].map(({ clip }) => clip), signal);
    const found = searchSelects(indexed.index, { text: query, list, filters: NO_FILTERS, limit }, await this.meaningOf(indexed, query, signal));
    return succeed(found.flatMap((bite) => {
      const file = clips.get(bite.mediaId);
      return file ? [resultOf(bite, file.name, file.clip.transcript)] : [];
    }));
  }

  private async read(name: string): Promise<Result<SpokenClip, string>> {
    const problems: string[] = [];
    for (const folder of this.folders) {
      const path = resolve(folder, name);
      let clip = this.clips.get(path);
      if (!clip) this.clips.set(path, (clip = openClip(name, folder)));
      const opened = await clip;
      if (opened.ok) return opened;
      problems.push(opened.problem);
    }
    return fail(problems[0] ?? `${name} was not looked for anywhere.`);
  }

  private async indexOf(clips: readonly SpokenClip[], signal: AbortSignal): Promise<Indexed> {
    const key = JSON.stringify(clips.map(({ mediaId }) => mediaId));
    let indexed = this.indexes.get(key);
    if (!indexed) {
      const index = built(clips);
      const vectors = new Map<string, readonly Int8Array[] | null>();
      if (this.meaning) for (const texts of passagesToEmbed(index)) vectors.set(texts.mediaId, await this.meaning.vectors.of(texts, signal));
      indexed = { index, vectors };
    }
    this.indexes.delete(key);
    this.indexes.set(key, indexed);
    const [oldest] = this.indexes.keys();
    if (this.indexes.size > MOST_INDEXES && oldest !== undefined) this.indexes.delete(oldest);
    return indexed;
  }

  private async meaningOf({ vectors }: Indexed, query: string, signal: AbortSignal): Promise<QueryMeaning | null> {
    const text = meaningText(query);
    if (!this.meaning || text.trim() === "" || [...vectors.values()].every((each) => each === null)) return null;
    const [vector] = await this.meaning.embedder.embed([text], () => undefined, signal);
    return vector ? { query: vector, vectorsOf: (mediaId) => vectors.get(mediaId) ?? null } : null;
  }
}

async function openClip(name: string, folder: string): Promise<Result<SpokenClip, string>> {
  const opened = await openTranscript(name, folder);
  if (!opened.ok) return opened;
  const { transcript, path } = opened.value;
  const end = transcript.words.reduce((latest, word) => (word.end > latest ? word.end : latest), 0n);
  return succeed({
    mediaId: path,
    name,
    bin: "",
    recordedOn: null,
    source: { frameRate: { numerator: 25, denominator: 1 }, counting: "non-drop", mediaStart: 0n, duration: end, mediaPath: null },
    transcript,
  });
}

function built(clips: readonly SpokenClip[]): SelectsIndex {
  const building = buildSelectsIndex(clips);
  for (;;) {
    const step = building.next();
    if (step.done === true) return step.value;
  }
}
