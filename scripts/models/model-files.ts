import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ModelBytes } from "../../shared/inference/onnx-session";
import type { SentenceEncoderFiles } from "../../shared/inference/sentence-encoder";
import { pinnedModel } from "./pinned-model";
import { sentenceEncoderModel, sentenceEncoderVocabulary } from "./sentence-encoder-model";
import { skinSegmenterModel } from "./skin-segmenter-model";

/** A file for the plugin's folder. */
export interface ModelFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const RUNTIME = "ort-wasm-simd-threaded.wasm";

/** Promises what the panels' inference loads: the models, and the WebAssembly of onnxruntime-web that runs them. */
export async function modelFiles(root: string): Promise<readonly ModelFile[]> {
  return [
    { name: skinSegmenterModel.name, bytes: await pinnedModel(skinSegmenterModel, root) },
    { name: sentenceEncoderModel.name, bytes: await pinnedModel(sentenceEncoderModel, root) },
    { name: "sentence-encoder-vocabulary.json", bytes: await sentenceEncoderVocabulary(root) },
    { name: RUNTIME, bytes: await modelRuntime(root) },
  ];
}

/** Promises the program that runs every model. */
export async function modelRuntime(root: string): Promise<Uint8Array> {
  return readFile(join(root, "node_modules/onnxruntime-web/dist", RUNTIME));
}

/** Promises the bytes of the skin model and of what runs it, for programs in Node. */
export async function skinModelBytes(root: string): Promise<ModelBytes> {
  return { model: await pinnedModel(skinSegmenterModel, root), wasm: await modelRuntime(root) };
}

/** Promises everything the sentence encoder needs, for programs in Node. */
export async function sentenceEncoderFiles(root: string): Promise<SentenceEncoderFiles> {
  const vocabulary = new TextDecoder().decode(await sentenceEncoderVocabulary(root));
  return { model: await pinnedModel(sentenceEncoderModel, root), wasm: await modelRuntime(root), vocabulary };
}
