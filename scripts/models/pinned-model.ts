import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A model that this project converts from what a package ships. */
export interface PinnedModel {
  /** As it is called in the plugin's folder and in the cache. */
  readonly name: string;
  /** Of the converted model. It changes with the package or the conversion, and then on purpose. */
  readonly sha256: string;
  /** The same bytes at every call. */
  readonly convert: (root: string) => Promise<Uint8Array>;
}

/** Promises the model in ONNX: what an earlier call left in the cache, or a fresh conversion, always of the same bytes. */
export async function pinnedModel(model: PinnedModel, root: string): Promise<Uint8Array> {
  const cached = await readFile(join(root, CACHE, model.name)).catch(() => undefined);
  return cached !== undefined && sha256(cached) === model.sha256 ? cached : convertPinnedModel(model, root);
}

/** Converts the model anew, leaves it in the cache and promises it. Throws where it is not the one that is meant. */
export async function convertPinnedModel(model: PinnedModel, root: string): Promise<Uint8Array> {
  const bytes = await model.convert(root);
  const found = sha256(bytes);
  if (found !== model.sha256) {
    throw new Error(`The converted ${model.name} has sha256 ${found}, not ${model.sha256}. If the change is meant, look at what it finds and write the new one into scripts/models.`);
  }
  await mkdir(join(root, CACHE), { recursive: true });
  // Two builds may convert at once; each puts a whole file in place.
  const whole = join(root, CACHE, `${model.name}.${process.pid}`);
  await writeFile(whole, bytes);
  await rename(whole, join(root, CACHE, model.name));
  return bytes;
}

const CACHE = ".cache/models";

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
