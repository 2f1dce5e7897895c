import { createHash } from "node:crypto";
import { modelRuntime } from "../../../scripts/models/model-files";
import { sentenceEncoderModel, sentenceEncoderVocabulary } from "../../../scripts/models/sentence-encoder-model";
import { skinSegmenterModel } from "../../../scripts/models/skin-segmenter-model";
import { SHIPPED_MODELS } from "../../../shared/inference/shipped-models";

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("the hashes of what ships for the models", () => {
  it("are those of the files that the build puts into the plugin", async () => {
    const built = {
      "skin-segmenter.onnx": skinSegmenterModel.sha256,
      "sentence-encoder.onnx": sentenceEncoderModel.sha256,
      "sentence-encoder-vocabulary.json": sha256(await sentenceEncoderVocabulary(process.cwd())),
      "ort-wasm-simd-threaded.wasm": sha256(await modelRuntime(process.cwd())),
    };
    expect(Object.fromEntries(SHIPPED_MODELS.map(({ name, sha256: hash }) => [name, hash]))).toEqual(built);
  });
});
