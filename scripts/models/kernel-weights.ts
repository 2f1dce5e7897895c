import type { OnnxGraph } from "./onnx-graph";

/** A convolution's kernel in ONNX's order, and the axis along which one filter differs from the next. */
export interface Kernel {
  readonly shape: readonly [number, number, number, number];
  readonly weights: Float32Array;
  readonly filterAxis: 0 | 1;
}

/**
 * Kernels of fewer weights stay floats. Those of the model's first and last layers and of its depthwise convolutions are below
 * it, lose the most by rounding and are 2 % of the file.
 */
const SMALLEST_ROUNDED = 16_384;
const LARGEST_INT8 = 127;

/**
 * Adds a kernel to the graph and promises its name. A large one is stored as 8-bit integers with one scale for each filter
 * (weight = integer * scale, symmetric, rounded to nearest) and becomes floats again when the model is loaded.
 */
export function addKernel(graph: OnnxGraph, { shape, weights, filterAxis }: Kernel): string {
  if (weights.length < SMALLEST_ROUNDED) return graph.floats(shape, weights);
  const filters = shape[filterAxis];
  const inner = weights.length / (filterAxis === 0 ? filters : shape[0] * filters);
  const filterAt = (index: number): number => Math.floor(index / inner) % filters;
  const scales = new Float32Array(filters);
  weights.forEach((weight, index) => {
    const filter = filterAt(index);
    scales[filter] = Math.max(scales[filter] ?? 0, Math.abs(weight) / LARGEST_INT8);
  });
  const rounded = Int8Array.from(weights, (weight, index) => {
    const scale = scales[filterAt(index)] ?? 0;
    return scale === 0 ? 0 : Math.round(Math.max(-LARGEST_INT8, Math.min(LARGEST_INT8, weight / scale)));
  });
  return graph.node("DequantizeLinear", [graph.bytes(shape, rounded), graph.floats([filters], scales)], { axis: filterAxis });
}
