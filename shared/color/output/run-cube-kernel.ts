import type { Cube } from "./cube";
import { cubeKernel, STEPS_AT, TABLE_AT } from "./cube-kernel";

/** Pixels that go through at a time: they and the table stay in the processor's cache, and the memory stays small for any picture. */
const BATCH_BYTES = 1 << 18;
const PAGE_BYTES = 1 << 16;
const COLOR_BYTES = 16;

type Kernel = { readonly memory: WebAssembly.Memory; readonly apply: (start: number, end: number, red: number, green: number, blue: number) => void };

/** Undefined until asked for, null where there is none. */
let kernel: Kernel | null | undefined;
let loaded: Cube | null = null;

/** Sends RGBA bytes through the table in place by WebAssembly; false, and nothing done, where the page or its policy has no WebAssembly with SIMD. */
export function runCubeKernel(data: Uint8ClampedArray, cube: Cube): boolean {
  if (kernel === undefined) kernel = startKernel();
  if (!kernel) return false;
  const { memory, apply } = kernel;
  const pixelsAt = TABLE_AT + cube.size ** 3 * COLOR_BYTES;
  const missing = pixelsAt + BATCH_BYTES - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
  if (loaded !== cube) loadCube(memory, cube);
  loaded = cube;
  const batch = new Uint8Array(memory.buffer, pixelsAt, BATCH_BYTES);
  for (let start = 0; start < data.length; start += BATCH_BYTES) {
    const part = data.subarray(start, start + BATCH_BYTES);
    batch.set(part);
    apply(pixelsAt, pixelsAt + part.length, COLOR_BYTES, COLOR_BYTES * cube.size, COLOR_BYTES * cube.size ** 2);
    part.set(batch.subarray(0, part.length));
  }
  return true;
}

function startKernel(): Kernel | null {
  try {
    const memory = new WebAssembly.Memory({ initial: 1 });
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(cubeKernel()), { cube: { memory } });
    // The module of cube-kernel.ts exports exactly this function.
    return { memory, apply: exports.apply as Kernel["apply"] };
  } catch {
    return null;
  }
}

function loadCube(memory: WebAssembly.Memory, { size, values }: Cube): void {
  const offsets = new Int32Array(memory.buffer, 0, STEPS_AT / 4);
  const weights = new Float32Array(memory.buffer, STEPS_AT, 256);
  for (let value = 0; value < 256; value++) {
    const cell = Math.min(size - 2, Math.floor((value * (size - 1)) / 255));
    weights[value] = value * (size - 1) - cell * 255;
    for (let channel = 0; channel < 3; channel++) offsets[channel * 256 + value] = cell * COLOR_BYTES * size ** channel;
  }
  const table = new Float32Array(memory.buffer, TABLE_AT, size ** 3 * 4);
  for (let color = 0; color < size ** 3; color++) {
    table[color * 4] = values[color * 3]!;
    table[color * 4 + 1] = values[color * 3 + 1]!;
    table[color * 4 + 2] = values[color * 3 + 2]!;
    // Pixels of an earlier, smaller table may lie here, and the fourth lane is added to alpha.
    table[color * 4 + 3] = 0;
  }
}
