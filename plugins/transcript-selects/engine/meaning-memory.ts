import { fail, succeed, type Result } from "../../../shared/basics/result";
import { EmbeddingError } from "../../../shared/inference/embedding-run";
import type { JobTable } from "../../../shared/panel/engine/job-engine";
import { passagesToEmbed, type TextsToEmbed } from "../../../shared/transcript/search/passages-to-embed";
import type { QueryMeaning } from "../../../shared/transcript/search/query-meaning";
import { meaningText } from "../../../shared/transcript/search/query-words";
import type { SelectsIndex } from "../../../shared/transcript/search/selects-index";
import type { TextEmbedder } from "../../../shared/transcript/search/text-embedder";
import { readVectorFile, roundedVector, vectorFileName, vectorFileText, type VectorSource } from "../../../shared/transcript/search/vector-cache";
import type { MeaningFiles, MeaningJobs } from "./selects-jobs";
import { say } from "../../../shared/words/say";

/** Texts between two steps of reading: under a third of a second, so that a search in between is answered soon. */
const TEXTS_A_STEP = 8;

/** Opens the model of some files; the reason why not is a sentence. */
export type OpenEncoder = (files: MeaningFiles) => Promise<Result<TextEmbedder, string>>;

/** A clip's texts, and whether the model knows its language. */
type ClipTexts = TextsToEmbed & { readonly isSpoken: boolean };

/** The worker's model of meaning and the vectors that it made, by the hash of their texts. */
export class MeaningMemory {
  private encoder: TextEmbedder | null = null;
  private readonly vectors = new Map<string, readonly Int8Array[]>();
  private known: { readonly index: SelectsIndex; readonly clips: ReadonlyMap<string, ClipTexts> } | null = null;

  constructor(private readonly openEncoder: OpenEncoder) {}

  /** What the model adds to a query; null where it is not loaded, or the query says nothing that has a meaning. */
  async ask(text: string, index: SelectsIndex, signal: AbortSignal): Promise<QueryMeaning | null> {
    const asked = meaningText(text);
    if (!this.encoder || asked === "") return null;
    const read = await embedded(this.encoder, [asked], signal);
    // A model that fails now would fail for every letter that is typed: words answer alone until it is loaded again.
    if (!read.ok) this.encoder = null;
    if (!read.ok || !this.encoder) return null;
    const [query] = read.value;
    const clips = this.clipsOf(index, this.encoder);
    return query ? { query, vectorsOf: (mediaId) => this.vectors.get(clips.get(mediaId)?.hash ?? "") ?? null } : null;
  }

  /** The jobs over this memory; `indexNow` gives what is said in the project. */
  jobs(indexNow: () => SelectsIndex | null): JobTable<MeaningJobs> {
    const now = (): { readonly encoder: TextEmbedder; readonly clips: ReadonlyMap<string, ClipTexts> } | null => {
      const index = indexNow();
      return index && this.encoder ? { encoder: this.encoder, clips: this.clipsOf(index, this.encoder) } : null;
    };
    const { vectors, openEncoder } = this;
    const setEncoder = (encoder: TextEmbedder): void => {
      this.encoder = encoder;
      this.known = null;
    };
    return {
      async *"load-meaning"(files) {
        const encoder = await openEncoder(files);
        if (encoder.ok) setEncoder(encoder.value);
        return encoder.ok ? { ok: true, value: true } : encoder;
      },
      *"meaning-left"() {
        const known = now();
        const all = [...(known?.clips.values() ?? [])];
        const left = all.filter(({ isSpoken, hash }) => isSpoken && !vectors.has(hash));
        return {
          clips: left.map((clip) => ({ mediaId: clip.mediaId, file: known ? vectorFileName(sourceOf(known.encoder, clip)) : "", texts: clip.texts.length })),
          otherLanguages: all.filter(({ isSpoken }) => !isSpoken).map(({ mediaId }) => mediaId),
        };
      },
      *"recall-meaning"({ mediaId, file }) {
        const known = now();
        const clip = known?.clips.get(mediaId);
        const kept = known && clip ? readVectorFile(file, sourceOf(known.encoder, clip)) : null;
        if (clip && kept) vectors.set(clip.hash, kept);
        return kept !== null;
      },
      async *"read-meaning"({ mediaId }, signal) {
        const known = now();
        const clip = known?.clips.get(mediaId);
        if (!known || !clip) return { ok: false, problem: say`The clip or the model is gone. Refresh.` };
        const made: Int8Array[] = [];
        for (let from = 0; from < clip.texts.length; from += TEXTS_A_STEP) {
          const read = await embedded(known.encoder, clip.texts.slice(from, from + TEXTS_A_STEP), signal);
          if (!read.ok) return read;
          made.push(...read.value.map(roundedVector));
          yield { done: made.length, of: clip.texts.length };
        }
        vectors.set(clip.hash, made);
        return { ok: true, value: vectorFileText(sourceOf(known.encoder, clip), made) };
      },
    };
  }

  private clipsOf(index: SelectsIndex, encoder: TextEmbedder): ReadonlyMap<string, ClipTexts> {
    if (this.known?.index === index) return this.known.clips;
    const languages = new Map(index.clips.map(({ clip, language }) => [clip.mediaId, language === "english" ? "en" : clip.transcript.language]));
    const clips = new Map(passagesToEmbed(index).map((texts) => [texts.mediaId, { ...texts, isSpoken: speaks(encoder, languages.get(texts.mediaId) ?? "und") }]));
    this.known = { index, clips };
    return clips;
  }
}

/** The texts' vectors; or why the model could not answer, in words. Rejects when cancelled. */
async function embedded(encoder: TextEmbedder, texts: readonly string[], signal: AbortSignal): Promise<Result<readonly Float32Array[], string>> {
  try {
    return succeed(await encoder.embed(texts, () => undefined, signal));
  } catch (error) {
    if (error instanceof EmbeddingError) return fail(error.message);
    throw error;
  }
}

function speaks({ languages }: TextEmbedder, language: string): boolean {
  const [code = ""] = language.split("-");
  return languages.includes(code);
}

function sourceOf({ id, size }: TextEmbedder, { hash, texts }: TextsToEmbed): VectorSource {
  return { model: id, size, hash, count: texts.length };
}
