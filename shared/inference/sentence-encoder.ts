import * as v from "valibot";
import { fail, succeed, type Result } from "../basics/result";
import { unavailable, type InferenceProblem } from "./inference-problem";
import { LazyEncoder } from "./lazy-encoder";
import { OnnxSession, type ModelBytes } from "./onnx-session";
import { UnigramPieces } from "./unigram-pieces";
import { say } from "../words/say";

/** What the sentence encoder needs: the model, the program that runs it, and the text of its vocabulary. */
export interface SentenceEncoderFiles extends ModelBytes {
  /** JSON, a list of [piece, score]. */
  readonly vocabulary: string;
}

/**
 * Turns English texts into unit vectors of meaning by the Universal Sentence Encoder Lite, about 17 ms for a passage of 80 words. It loads on the
 * first question. Each text blocks its thread: ask in a worker. A text longer than 128 pieces, some 90 words, is read as far as that;
 * one without a letter has a vector too, which is close to nothing in particular.
 */
export class SentenceEncoder extends LazyEncoder {
  readonly id = "universal-sentence-encoder-lite-en-int8/1";
  readonly size = 512;
  readonly languages: readonly string[] = ["en"];

  /** `load` is asked for the files when they are first needed, and again after a failure or a close. */
  constructor(load: () => Promise<Result<SentenceEncoderFiles, InferenceProblem>>) {
    super(async () => {
      const files = await load();
      return files.ok ? OpenEncoder.open(files.value) : files;
    });
  }
}

const USE = { purpose: say`search by meaning`, remedy: say`Install the plugin again.` };
/** ClipToMaxLength in the model's graph. */
const MOST_PIECES = 128;
/** The first six of the vocabulary are signs for machines, the first of them for the unknown: RESERVED_SYMBOLS_COUNT in TensorFlow.js's tokenizer of this model. */
const RESERVED = new Set([0, 1, 2, 3, 4, 5]);
const UNKNOWN = 0;

/** Five pieces with a colon have no score in the file; the model's own tokenizer adds null, which is 0 to JavaScript. */
const vocabularySchema = v.array(v.tuple([v.string(), v.pipe(v.nullable(v.number()), v.transform((score) => score ?? 0))]));

class OpenEncoder {
  private constructor(private readonly session: OnnxSession, private readonly pieces: UnigramPieces) {}

  static async open(files: SentenceEncoderFiles): Promise<Result<OpenEncoder, InferenceProblem>> {
    const pieces = readVocabulary(files.vocabulary);
    if (pieces === null) return fail(unavailable("model-invalid", say`The vocabulary to ${USE.purpose} is damaged. ${USE.remedy}`));
    const session = await OnnxSession.open(files, USE);
    return session.ok ? succeed(new OpenEncoder(session.value, pieces)) : session;
  }

  async embed(text: string): Promise<Result<Float32Array, InferenceProblem>> {
    const ids = this.pieces.split(`▁${text.normalize("NFKC").trim().replace(/\s+/g, "▁")}`).slice(0, MOST_PIECES);
    const answer = await this.session.run({ ids: { shape: [ids.length], values: BigInt64Array.from(ids, BigInt) } });
    if (!answer.ok) return answer;
    const embedding = answer.value["embedding"];
    if (embedding === undefined) throw new Error("The sentence encoder has no output named embedding; build it with npm run models.");
    return succeed(embedding.values);
  }

  close(): Promise<void> {
    return this.session.close();
  }
}

function readVocabulary(text: string): UnigramPieces | null {
  try {
    return new UnigramPieces({ pieces: v.parse(vocabularySchema, JSON.parse(text)), unknown: UNKNOWN, reserved: RESERVED });
  } catch {
    return null;
  }
}
