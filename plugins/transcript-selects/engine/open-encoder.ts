import { fail, succeed, type Result } from "../../../shared/basics/result";
import { readMeaningModel } from "../../../shared/inference/meaning-model";
import { SentenceEncoder } from "../../../shared/inference/sentence-encoder";
import { StudioEncoder } from "../../../shared/inference/studio-encoder";
import type { TextEmbedder } from "../../../shared/transcript/search/text-embedder";
import type { MeaningFiles } from "./selects-jobs";

/** The model of these files, loaded and tried; or why it can't be used, in words. */
export async function openEncoder(files: MeaningFiles): Promise<Result<TextEmbedder, string>> {
  const encoder = encoderOf(files);
  if (!encoder.ok) return encoder;
  const ready = await encoder.value.prepare();
  if (ready.ok) return succeed(encoder.value);
  return fail(ready.problem.kind === "cancelled" ? "Cancelled." : ready.problem.message);
}

function encoderOf(files: MeaningFiles): Result<SentenceEncoder | StudioEncoder, string> {
  const { model, wasm } = files;
  if (files.kind === "built-in") return succeed(new SentenceEncoder(() => Promise.resolve(succeed({ model, wasm, vocabulary: files.vocabulary }))));
  const description = readMeaningModel(files.description);
  if (!description.ok) return fail(description.problem.kind === "cancelled" ? "Cancelled." : description.problem.message);
  return succeed(new StudioEncoder(description.value, () => Promise.resolve(succeed({ model, wasm, tokenizer: files.tokenizer }))));
}
