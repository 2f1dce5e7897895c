import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ModelBytes } from "../../shared/inference/onnx-session";
import { skinSegmenterModel } from "./skin-segmenter-model";

/** A file for the plugin's folder. */
export interface ModelFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const RUNTIME = "ort-wasm-simd-threaded.wasm";

/** Promises what the panels' inference loads: the models, and the WebAssembly of onnxruntime-web that runs them. */
export async function modelFiles(root: string): Promise<readonly ModelFile[]> {
  const { model, wasm } = await skinModelBytes(root);
  return [{ name: "skin-segmenter.onnx", bytes: model }, { name: RUNTIME, bytes: wasm }];
}

/** Promises the bytes of the skin model and of what runs it, for programs in Node. */
export async function skinModelBytes(root: string): Promise<ModelBytes> {
  return { model: await skinSegmenterModel(root), wasm: await readFile(join(root, "node_modules/onnxruntime-web/dist", RUNTIME)) };
}
