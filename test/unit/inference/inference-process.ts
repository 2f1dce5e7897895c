// Runs models for tests outside jest, whose module system does not let onnxruntime-web load its WebAssembly. Started by model-process.ts.
import { succeed, type Result } from "../../../shared/basics/result";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { InferenceProblem } from "../../../shared/inference/inference-problem";
import { OnnxSession, type ModelBytes, type NamedTensors } from "../../../shared/inference/onnx-session";
import { SkinSegmenter, type FoundSkin } from "../../../shared/inference/skin-segmenter";
import { skinModelBytes } from "../../../scripts/models/model-files";

/** What a test can ask. `damage` replaces the bytes it names. */
export type Question =
  | { readonly kind: "run"; readonly model: Uint8Array; readonly inputs: NamedTensors }
  | { readonly kind: "find-skin"; readonly frames: readonly RgbaImage[]; readonly damage?: Partial<ModelBytes> };

/** What comes back, by the question's kind. */
export interface Answers {
  readonly run: Result<NamedTensors, InferenceProblem>;
  readonly "find-skin": Result<readonly FoundSkin[], InferenceProblem>;
}

process.on("message", (question: Question) => {
  void answer(question).then((reply) => process.send?.(reply));
});

async function answer(question: Question): Promise<Answers[Question["kind"]]> {
  const bytes = await skinModelBytes(process.cwd());
  if (question.kind === "find-skin") {
    const segmenter = new SkinSegmenter(async () => succeed({ ...bytes, ...question.damage }));
    const found = await segmenter.find(question.frames, new AbortController().signal);
    await segmenter.close();
    return found;
  }
  const session = await OnnxSession.open({ model: question.model, wasm: bytes.wasm }, "try the model");
  if (!session.ok) return session;
  const outputs = await session.value.run(question.inputs);
  await session.value.close();
  return outputs;
}
