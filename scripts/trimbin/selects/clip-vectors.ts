import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TextsToEmbed } from "../../../shared/transcript/search/passages-to-embed";
import type { TextEmbedder } from "../../../shared/transcript/search/text-embedder";
import { readVectorFile, roundedVector, vectorFileName, vectorFileText, type VectorSource } from "../../../shared/transcript/search/vector-cache";

/** Vectors of transcripts, made once: kept while the process lives, and in a folder for the next one. */
export class ClipVectors {
  private readonly known = new Map<string, Promise<readonly Int8Array[]>>();

  constructor(private readonly embedder: TextEmbedder, private readonly folder: string) {}

  /** One vector a text, in order; null where the model doesn't speak the language. */
  async of(texts: TextsToEmbed, signal: AbortSignal): Promise<readonly Int8Array[] | null> {
    if (!this.embedder.languages.includes(texts.language)) return null;
    let vectors = this.known.get(texts.hash);
    if (!vectors) this.known.set(texts.hash, (vectors = this.readOrMake(texts, signal)));
    return vectors;
  }

  private async readOrMake({ hash, texts }: TextsToEmbed, signal: AbortSignal): Promise<readonly Int8Array[]> {
    const source: VectorSource = { model: this.embedder.id, size: this.embedder.size, hash, count: texts.length };
    const file = join(this.folder, vectorFileName(source));
    const kept = await readFile(file, "utf8").then((text) => readVectorFile(text, source), () => null);
    if (kept) return kept;
    const made = (await this.embedder.embed(texts, () => undefined, signal)).map(roundedVector);
    await mkdir(this.folder, { recursive: true });
    // Two processes may make the same file: each writes its own and the last one's name stays.
    const unfinished = `${file}.${process.pid}`;
    await writeFile(unfinished, vectorFileText(source, made));
    await rename(unfinished, file);
    return made;
  }
}
