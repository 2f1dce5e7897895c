import { buildSelectsIndex, type SelectsIndex } from "../../../shared/transcript/search/selects-index";
import type { QueryMeaning } from "../../../shared/transcript/search/query-meaning";
import { searchSelects } from "../../../shared/transcript/search/search-selects";
import { pausesKept, suggestTidy } from "../../../shared/transcript/tidy/suggest-tidy";
import type { Transcript } from "../../../shared/transcript/transcript";
import type { JobTable } from "../../../shared/panel/engine/job-engine";
import { packTranscript } from "./packed-transcript";
import { readHostTranscript } from "./read-host-transcript";
import type { PlainJobs } from "./selects-jobs";

/** What a search by meaning adds to a query; null where no model is ready. */
export type AskMeaning = (text: string, index: SelectsIndex, signal: AbortSignal) => Promise<QueryMeaning | null>;

/** The engine's memory: every transcript that was read, and the index over them. */
export class SpokenProject {
  private readonly transcripts = new Map<string, Transcript>();
  private indexed: SelectsIndex | null = null;

  constructor(private readonly askMeaning: AskMeaning) {}

  /** What is said in the project; null until it was indexed. */
  get index(): SelectsIndex | null {
    return this.indexed;
  }

  /** The jobs over this memory. */
  jobs(): JobTable<PlainJobs> {
    const { transcripts, askMeaning } = this;
    const project = this;
    return {
      *read({ mediaId, text }) {
        const read = readHostTranscript(text);
        if (!read.ok) return read;
        transcripts.set(mediaId, read.value.transcript);
        return { ok: true, value: { transcript: packTranscript(read.value.transcript), warnings: read.value.warnings } };
      },
      *index(clips) {
        const wanted = new Set(clips.map(({ mediaId }) => mediaId));
        for (const mediaId of [...transcripts.keys()]) if (!wanted.has(mediaId)) transcripts.delete(mediaId);
        project.indexed = yield* buildSelectsIndex(clips.flatMap((facts) => {
          const transcript = transcripts.get(facts.mediaId);
          return transcript ? [{ ...facts, transcript }] : [];
        }));
        return true;
      },
      async *search({ query, withMeaning }, signal) {
        const { indexed } = project;
        if (!indexed) return [];
        const meaning = withMeaning ? await askMeaning(query.text, indexed, signal) : null;
        return searchSelects(indexed, query, meaning);
      },
      *tidy({ mediaId, options }) {
        const transcript = transcripts.get(mediaId);
        return transcript ? { groups: suggestTidy(transcript, options), planned: pausesKept(transcript, options) } : { groups: [], planned: [] };
      },
    };
  }
}
