import { fail, succeed, type Result } from "../basics/result";
import { unavailable, type InferenceProblem } from "./inference-problem";
import { LazyEncoder } from "./lazy-encoder";
import { MEANING_MODEL_FILES, type MeaningModel } from "./meaning-model";
import { OnnxSession, type ModelBytes, type NamedInputs, type NamedTensors, type Tensor } from "./onnx-session";
import { StudioTokenizer } from "./studio-tokenizer";
import { say } from "../words/say";

/** What a studio's encoder needs: its model, the program that runs it, and its tokenizer.json. */
export interface StudioEncoderFiles extends ModelBytes {
  readonly tokenizer: string;
}

/**
 * Turns texts into unit vectors by a studio's own sentence model in ONNX: it takes input_ids and, if it wants them, attention_mask and
 * token_type_ids, all int64 [1, pieces], and gives 32-bit floats, either the states of the pieces or one vector. It loads on the first
 * question. Each text blocks its thread: ask in a worker.
 */
export class StudioEncoder extends LazyEncoder {
  readonly id: string;
  readonly size: number;
  readonly languages: readonly string[];

  /** `load` is asked for the files when they are first needed, and again after a failure or a close. */
  constructor(model: MeaningModel, load: () => Promise<Result<StudioEncoderFiles, InferenceProblem>>) {
    super(async () => {
      const files = await load();
      return files.ok ? OpenStudioModel.open(model, files.value) : files;
    });
    this.id = `studio:${model.name}/${model.version}`;
    this.size = model.size;
    this.languages = model.languages;
  }
}

const USE = { purpose: say`search by meaning with the studio's model`, remedy: say`Replace ${MEANING_MODEL_FILES.model} in the data folder, or take it out to search with the built-in one.` };
const KNOWN_INPUTS = ["input_ids", "attention_mask", "token_type_ids"];
/** What exports of sentence models call them; the first that is there counts, else the first output. */
const STATES = ["last_hidden_state", "token_embeddings"];
const VECTOR = ["sentence_embedding", "pooler_output"];

class OpenStudioModel {
  private constructor(private readonly model: MeaningModel, private readonly session: OnnxSession, private readonly tokenizer: StudioTokenizer) {}

  static async open(model: MeaningModel, files: StudioEncoderFiles): Promise<Result<OpenStudioModel, InferenceProblem>> {
    const tokenizer = StudioTokenizer.read(files.tokenizer);
    if (!tokenizer.ok) return tokenizer;
    const session = await OnnxSession.open(files, USE);
    if (!session.ok) return session;
    const opened = new OpenStudioModel(model, session.value, tokenizer.value);
    const tried = await opened.tried();
    if (tried.ok) return succeed(opened);
    await opened.close();
    return tried;
  }

  async embed(text: string): Promise<Result<Float32Array, InferenceProblem>> {
    const ids = this.tokenizer.idsOf(text, this.model.maxTokens);
    // A tokenizer without a frame has nothing for an empty text; models want something.
    const answer = await this.session.run(this.inputs(ids.length > 0 ? ids : [0]));
    if (!answer.ok) return answer;
    const output = this.output(answer.value);
    const vector = this.pooled(output);
    if (vector.length === this.model.size) return succeed(vector);
    return fail(unusable(say`answers with [${output.shape.join(", ")}] numbers where ${MEANING_MODEL_FILES.description} says size ${this.model.size} and pooling "${this.model.pooling}"`));
  }

  close(): Promise<void> {
    return this.session.close();
  }

  private async tried(): Promise<Result<Float32Array, InferenceProblem>> {
    const { inputs } = this.session.names;
    const stranger = inputs.find((name) => !KNOWN_INPUTS.includes(name));
    if (stranger !== undefined || !inputs.includes("input_ids")) {
      return fail(unusable(say`asks for ${inputs.join(", ")}; only input_ids, attention_mask and token_type_ids can be given`));
    }
    return this.embed("word");
  }

  private inputs(ids: readonly number[]): NamedInputs {
    const shape = [1, ids.length];
    const same = (value: bigint): { shape: readonly number[]; values: BigInt64Array } => ({ shape, values: new BigInt64Array(ids.length).fill(value) });
    const { inputs } = this.session.names;
    return {
      input_ids: { shape, values: BigInt64Array.from(ids, BigInt) },
      ...(inputs.includes("attention_mask") ? { attention_mask: same(1n) } : {}),
      ...(inputs.includes("token_type_ids") ? { token_type_ids: same(0n) } : {}),
    };
  }

  private output(answer: NamedTensors): Tensor {
    const names = [...(this.model.pooling === "none" ? VECTOR : STATES), ...this.session.names.outputs];
    const [output] = names.flatMap((name) => answer[name] ?? []);
    if (output === undefined) throw new Error("The studio's model answered with nothing.");
    return output;
  }

  // One text has no padding, so that every state counts.
  private pooled({ values, shape }: Tensor): Float32Array {
    const size = shape[shape.length - 1] ?? 0;
    if (this.model.pooling === "none") return values;
    if (this.model.pooling === "first" || size === 0) return values.subarray(0, size);
    const mean = new Float32Array(size);
    values.forEach((value, place) => {
      mean[place % size]! += (value * size) / values.length;
    });
    return mean;
  }
}

function unusable(why: string): InferenceProblem {
  return unavailable("model-invalid", say`The studio's model ${why}. Correct one of them, or take the model out of the data folder to search with the built-in one.`);
}
