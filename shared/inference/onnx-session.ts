import * as onnx from "onnxruntime-web/wasm";
import { fail, succeed, type Result } from "../basics/result";
import { thrownProblem, unavailable, type InferenceProblem, type ModelUse } from "./inference-problem";
import { say } from "../words/say";

/** The bytes of a model and of the program that runs it (onnxruntime-web's ort-wasm-simd-threaded.wasm). */
export interface ModelBytes {
  readonly model: Uint8Array;
  readonly wasm: Uint8Array;
}

/** Numbers in rows: `shape` multiplied gives `values.length`. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** Whole numbers in rows, as models of language take them (int64). */
export interface IntegerTensor {
  readonly shape: readonly number[];
  readonly values: BigInt64Array;
}

/** Tensors by the names the model has for them. */
export type NamedTensors = Readonly<Record<string, Tensor>>;

/** What a model is asked, by the names it has for its inputs. */
export type NamedInputs = Readonly<Record<string, Tensor | IntegerTensor>>;

/**
 * A model ready to run, in a page, a worker or Node. Runs take their turn; each blocks the thread it is in. Close it when it is not
 * needed any more: its memory is outside the reach of the garbage collector.
 */
export class OnnxSession {
  private last: Promise<unknown> = Promise.resolve();
  private closed = false;

  private constructor(private readonly session: onnx.InferenceSession, private readonly use: ModelUse) {}

  /** Loads a model. The first call in a thread compiles the program too. */
  static async open({ model, wasm }: ModelBytes, use: ModelUse): Promise<Result<OnnxSession, InferenceProblem>> {
    if (model.length === 0 || wasm.length === 0) {
      return fail(unavailable("model-missing", say`The files to ${use.purpose} are missing. ${use.remedy}`));
    }
    // Threads need an isolated page, which a panel's is not.
    onnx.env.wasm.numThreads = 1;
    onnx.env.wasm.wasmBinary = wasm;
    onnx.env.logLevel = "fatal";
    try {
      return succeed(new OnnxSession(await onnx.InferenceSession.create(model), use));
    } catch (thrown) {
      return fail(thrownProblem(use, thrown));
    }
  }

  /** What the model takes and gives, by name. */
  get names(): { readonly inputs: readonly string[]; readonly outputs: readonly string[] } {
    return { inputs: this.session.inputNames, outputs: this.session.outputNames };
  }

  /** Runs the model once and promises its outputs; "cancelled" if the session was closed first. */
  async run(inputs: NamedInputs): Promise<Result<NamedTensors, InferenceProblem>> {
    const turn = this.last.then(() => this.runNow(inputs));
    this.last = turn;
    return turn;
  }

  /** Gives the model's memory back as soon as the run under way has ended. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.last;
    await this.session.release();
  }

  private async runNow(inputs: NamedInputs): Promise<Result<NamedTensors, InferenceProblem>> {
    if (this.closed) return fail({ kind: "cancelled" });
    try {
      const feeds = Object.entries(inputs).map(([name, input]) => [name, onnxTensor(input)] as const);
      const results = await this.session.run(Object.fromEntries(feeds));
      return succeed(Object.fromEntries(Object.entries(results).map(([name, result]) => [name, floatTensor(result)])));
    } catch (thrown) {
      return fail(thrownProblem(this.use, thrown));
    }
  }
}

function onnxTensor({ shape, values }: Tensor | IntegerTensor): onnx.Tensor {
  return values instanceof Float32Array ? new onnx.Tensor("float32", values, shape) : new onnx.Tensor("int64", values, shape);
}

function floatTensor({ data, dims, type }: onnx.Tensor): Tensor {
  if (!(data instanceof Float32Array)) throw new Error(`The model answers with ${type} where float32 is expected.`);
  return { shape: dims, values: data };
}
