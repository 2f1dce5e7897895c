import * as v from "valibot";
import { boundedJson } from "../../basics/bounded-json";
import { oneOf, textLike, wholeFrom } from "../../basics/plain-schemas";
import { transcriptHash } from "./transcript-hash";

/** Which vectors are meant: of these texts by this model. */
export type VectorSource = {
  /** The embedder's id. */
  readonly model: string;
  /** Numbers in one vector. */
  readonly size: number;
  /** Hash of the texts in their order. */
  readonly hash: string;
  /** How many texts. */
  readonly count: number;
};

/** The plain file name that these vectors have in the plugin's data folder; another model's stand beside them. */
export function vectorFileName({ model, hash }: VectorSource): string {
  return `vectors-${hash}-${transcriptHash([model])}.json`;
}

/** A vector in a byte a number: its direction within a cosine of .9999, not its length (a unit vector's largest part becomes 127 or -127). */
export function roundedVector(vector: Float32Array): Int8Array {
  const largest = vector.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
  return largest === 0 ? new Int8Array(vector.length) : Int8Array.from(vector, (part) => Math.round((part / largest) * LARGEST));
}

/** The text of a cache file, some 700 bytes for a vector of 512 numbers. Throws a RangeError for vectors that the source does not describe. */
export function vectorFileText(source: VectorSource, vectors: readonly Int8Array[]): string {
  if (vectors.length !== source.count || vectors.some((vector) => vector.length !== source.size)) {
    throw new RangeError(`These are not ${source.count} vectors of ${source.size} numbers.`);
  }
  const letters = vectors.map((vector) => String.fromCharCode(...new Uint8Array(vector.buffer, vector.byteOffset, vector.length)));
  const { model, size, hash, count } = source;
  return JSON.stringify({ format: FORMAT, model, size, hash, count, int8: btoa(letters.join("")) });
}

/** The vectors in a cache file; null where it is damaged, older, or of other texts or another model, and they have to be made anew. */
export function readVectorFile(text: string, source: VectorSource): readonly Int8Array[] | null {
  const file = v.safeParse(fileSchema, parsedJson(text));
  if (!file.success) return null;
  const { model, size, hash, count, int8 } = file.output;
  if (model !== source.model || size !== source.size || hash !== source.hash || count !== source.count) return null;
  const letters = atob(int8);
  if (letters.length !== size * count) return null;
  return Array.from({ length: count }, (_, place) => Int8Array.from({ length: size }, (_unused, part) => letters.charCodeAt(place * size + part)));
}

const FORMAT = "trimbin-vectors/1";
const LARGEST = 127;
/** The vectors of a hundred hours of speech; more are made anew each time. */
const MAX_TEXT = 256 * 1024 * 1024;

const fileSchema = v.strictObject({
  format: oneOf(FORMAT),
  model: v.string(),
  size: wholeFrom(1, 65_536),
  hash: v.string(),
  count: wholeFrom(0, 1_000_000),
  int8: v.pipe(textLike(/^[A-Za-z0-9+/]*={0,2}$/, "must be base64"), v.check((text) => text.length % 4 === 0)),
});

function parsedJson(text: string): unknown {
  try {
    return boundedJson(text, MAX_TEXT);
  } catch {
    return undefined;
  }
}
