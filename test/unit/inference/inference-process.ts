// Runs models for tests outside jest, whose module system does not let onnxruntime-web load its WebAssembly. Started by model-process.ts.
import { assertNever } from "../../../shared/basics/assert-never";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { InferenceProblem } from "../../../shared/inference/inference-problem";
import type { MeaningModel } from "../../../shared/inference/meaning-model";
import { OnnxSession, type ModelBytes, type NamedInputs, type NamedTensors } from "../../../shared/inference/onnx-session";
import { SentenceEncoder, type SentenceEncoderFiles } from "../../../shared/inference/sentence-encoder";
import { SkinSegmenter, type FoundSkin } from "../../../shared/inference/skin-segmenter";
import { StudioEncoder } from "../../../shared/inference/studio-encoder";
import { modelRuntime, sentenceEncoderFiles, skinModelBytes } from "../../../scripts/models/model-files";

/** What a test can ask. `damage` replaces the files it names; `cancelAfter` cancels when so many texts are done. */
export type Question =
  | { readonly kind: "run"; readonly model: Uint8Array; readonly inputs: NamedInputs }
  | { readonly kind: "find-skin"; readonly frames: readonly RgbaImage[]; readonly damage?: Partial<ModelBytes> }
  | { readonly kind: "embed"; readonly texts: readonly string[]; readonly damage?: Partial<SentenceEncoderFiles>; readonly cancelAfter?: number }
  | { readonly kind: "embed-by-studio"; readonly texts: readonly string[]; readonly is: MeaningModel; readonly model: Uint8Array; readonly tokenizer: string };

/** What comes back, by the question's kind. */
export interface Answers {
  readonly run: Result<NamedTensors, InferenceProblem>;
  readonly "find-skin": Result<readonly FoundSkin[], InferenceProblem>;
  readonly embed: Embedded;
  readonly "embed-by-studio": Embedded;
}

/** Vectors, or what `prepare` said, or what `embed` rejected with. */
export type Embedded = Result<readonly Float32Array[], InferenceProblem | { readonly kind: "rejected"; readonly with: string }>;

process.on("message", (question: Question) => {
  void answer(question).then((reply) => process.send?.(reply));
});

async function answer(question: Question): Promise<Answers[Question["kind"]]> {
  switch (question.kind) {
    case "run":
      return run(question.model, question.inputs);
    case "find-skin": {
      const segmenter = new SkinSegmenter(async () => succeed({ ...(await skinModelBytes(process.cwd())), ...question.damage }));
      const found = await segmenter.find(question.frames, new AbortController().signal);
      await segmenter.close();
      return found;
    }
    case "embed":
      return embedded(new SentenceEncoder(async () => succeed({ ...(await sentenceEncoderFiles(process.cwd())), ...question.damage })), question.texts, question.cancelAfter);
    case "embed-by-studio": {
      const { model, tokenizer } = question;
      return embedded(new StudioEncoder(question.is, async () => succeed({ model, tokenizer, wasm: await modelRuntime(process.cwd()) })), question.texts);
    }
    default:
      return assertNever(question);
  }
}

async function embedded(encoder: SentenceEncoder | StudioEncoder, texts: readonly string[], cancelAfter = Infinity): Promise<Embedded> {
  const prepared = await encoder.prepare();
  if (!prepared.ok) return prepared;
  const cancel = new AbortController();
  const onDone = (done: number): void => {
    if (done === cancelAfter) cancel.abort(new Error(`Cancelled after ${done}.`));
  };
  try {
    return succeed(await encoder.embed(texts, onDone, cancel.signal));
  } catch (thrown) {
    return fail({ kind: "rejected", with: String(thrown) });
  } finally {
    await encoder.close();
  }
}

async function run(model: Uint8Array, inputs: NamedInputs): Promise<Answers["run"]> {
  const session = await OnnxSession.open({ model, wasm: await modelRuntime(process.cwd()) }, { purpose: "try the model", remedy: "Try another." });
  if (!session.ok) return session;
  const outputs = await session.value.run(inputs);
  await session.value.close();
  return outputs;
}
