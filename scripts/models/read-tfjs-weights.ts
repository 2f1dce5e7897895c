import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";

/** A constant of a TensorFlow.js graph model: floats in rows. */
export interface TfjsWeight {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** Promises the constants of 32-bit floats of the graph model in a folder, by name; those of whole numbers are left out. Throws for files that don't fit together. */
export async function readTfjsWeights(folder: string): Promise<ReadonlyMap<string, TfjsWeight>> {
  const { weightsManifest } = v.parse(modelSchema, JSON.parse(await readFile(join(folder, "model.json"), "utf8")));
  const weights = new Map<string, TfjsWeight>();
  for (const { paths, weights: entries } of weightsManifest) {
    const bytes = Buffer.concat(await Promise.all(paths.map((path) => readFile(join(folder, path)))));
    let offset = 0;
    for (const { name, shape, dtype } of entries) {
      const length = shape.reduce((product, size) => product * size, BYTES);
      // A copy, since floats have to begin at a multiple of four.
      if (dtype === "float32") weights.set(name, { shape, values: new Float32Array(Uint8Array.from(bytes.subarray(offset, offset + length)).buffer) });
      offset += length;
    }
    if (offset !== bytes.length) throw new Error(`The weights in ${folder} are ${bytes.length} bytes where model.json names ${offset}; install the packages again.`);
  }
  return weights;
}

/** Of a float32 or int32. */
const BYTES = 4;

const modelSchema = v.object({
  weightsManifest: v.array(v.object({
    paths: v.array(v.string()),
    weights: v.array(v.object({ name: v.string(), shape: v.array(v.number()), dtype: v.picklist(["float32", "int32"]) })),
  })),
});
