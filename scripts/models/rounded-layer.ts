import type { OnnxGraph } from "./onnx-graph";

/** The weights of a layer, [inputs, outputs] in rows, and what is added to each output. */
export interface LayerWeights {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/**
 * Adds x * weights + bias for the rows of x and promises the result's name. Weights are stored and multiplied as 8-bit integers with one
 * scale for each output (symmetric, rounded to nearest); x is rounded to 8 bits when it runs, by its own least and greatest number.
 */
export function addRoundedLayer(graph: OnnxGraph, x: string, { inputs, outputs, weights, bias }: LayerWeights): string {
  const { scales, rounded } = roundedByGroup(weights, outputs, (index) => index % outputs);
  const [levels, scale, zero] = graph.node3("DynamicQuantizeLinear", [x]);
  const product = graph.node("Cast", [graph.node("MatMulInteger", [levels, graph.bytes([inputs, outputs], rounded), zero])], { to: FLOAT });
  const scaled = graph.node("Mul", [product, graph.node("Mul", [graph.floats([outputs], scales), scale])]);
  return graph.node("Add", [scaled, graph.floats([outputs], bias)]);
}

/** Adds a table of `rows` rows, stored as 8-bit integers with one scale a row, and promises the name of the rows that `ids` asks for. */
export function addRoundedTable(graph: OnnxGraph, ids: string, { rows, columns, values }: { readonly rows: number; readonly columns: number; readonly values: Float32Array }): string {
  const { scales, rounded } = roundedByGroup(values, rows, (index) => Math.floor(index / columns));
  const levels = graph.node("Cast", [graph.node("Gather", [graph.bytes([rows, columns], rounded), ids], { axis: 0 })], { to: FLOAT });
  return graph.node("Mul", [levels, graph.node("Gather", [graph.floats([rows, 1], scales), ids], { axis: 0 })]);
}

/** TensorProto.DataType in onnx.proto. */
const FLOAT = 1;
const LARGEST_INT8 = 127;

function roundedByGroup(values: Float32Array, groups: number, groupOf: (index: number) => number): { readonly scales: Float32Array; readonly rounded: Int8Array } {
  const scales = new Float32Array(groups);
  values.forEach((value, index) => {
    const group = groupOf(index);
    scales[group] = Math.max(scales[group] ?? 0, Math.abs(value) / LARGEST_INT8);
  });
  const rounded = Int8Array.from(values, (value, index) => {
    const scale = scales[groupOf(index)] ?? 0;
    return scale === 0 ? 0 : Math.round(Math.max(-LARGEST_INT8, Math.min(LARGEST_INT8, value / scale)));
  });
  return { scales, rounded };
}
