import type { OnnxGraph } from "./onnx-graph";
import type { TfliteOperator } from "./tflite-model";
import type { ValueLayouts } from "./value-layouts";

/** What an operator's conversion reads and adds to. */
export interface Conversion {
  readonly graph: OnnxGraph;
  readonly values: ValueLayouts;
}

/** The tensor number of an operator's input; throws where it is not given. */
export function inputOf(operator: TfliteOperator, place: number): number {
  const tensor = operator.inputs[place];
  if (tensor === undefined || tensor < 0) throw new Error(`${operator.name} has no input ${place}.`);
  return tensor;
}

/** The tensor number of an operator's only output. */
export function outputOf(operator: TfliteOperator): number {
  const [tensor] = operator.outputs;
  if (tensor === undefined || operator.outputs.length > 1) throw new Error(`${operator.name} has ${operator.outputs.length} outputs.`);
  return tensor;
}

/** ActivationFunctionType in TFLite's schema. */
const NONE = 0;
const RELU = 1;
const RELU6 = 3;

/** Adds the function TFLite folds into the end of an operator and promises the name of its result. */
export function activated(graph: OnnxGraph, operator: TfliteOperator, place: number, value: string): string {
  const activation = operator.option(place, "byte", NONE);
  if (activation === NONE) return value;
  if (activation === RELU) return graph.node("Relu", [value]);
  if (activation === RELU6) return graph.node("Clip", [value, graph.floats([], Float32Array.of(0)), graph.floats([], Float32Array.of(6))]);
  throw new Error(`${operator.name} ends with activation ${activation}, which can't be converted.`);
}
