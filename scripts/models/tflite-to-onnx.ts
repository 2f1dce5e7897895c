import { convertArithmetic, convertReshape, convertSoftmax, convertSum, convertTranspose } from "./convert-arithmetic";
import type { Conversion } from "./conversion";
import { convertConvolution, convertDepthwiseConvolution, convertTransposedConvolution } from "./convert-convolution";
import { convertResizeBilinear, convertResizeNearest } from "./convert-resize";
import { OnnxGraph, type OnnxValue } from "./onnx-graph";
import { readTflite } from "./read-tflite";
import type { TfliteOperator } from "./tflite-model";
import { ValueLayouts } from "./value-layouts";

const CONVERT: Readonly<Record<string, (operator: TfliteOperator, conversion: Conversion) => void>> = {
  ADD: (operator, conversion) => convertArithmetic("Add", operator, conversion),
  MUL: (operator, conversion) => convertArithmetic("Mul", operator, conversion),
  SUM: convertSum,
  SOFTMAX: convertSoftmax,
  RESHAPE: convertReshape,
  TRANSPOSE: convertTranspose,
  CONV_2D: convertConvolution,
  DEPTHWISE_CONV_2D: convertDepthwiseConvolution,
  TRANSPOSE_CONV: convertTransposedConvolution,
  RESIZE_BILINEAR: convertResizeBilinear,
  RESIZE_NEAREST_NEIGHBOR: convertResizeNearest,
};

/**
 * Turns a TFLite model of 32-bit floats into an ONNX model that computes the same, with large kernels rounded to 8 bits. Inputs are
 * named input0, input1… and outputs output0…, in TFLite's order and layout (channels last). The same model gives the same bytes.
 * Throws with what can't be converted.
 */
export function tfliteToOnnx(tflite: Uint8Array): Uint8Array {
  const model = readTflite(tflite);
  const graph = new OnnxGraph();
  const values = new ValueLayouts(graph, model.tensors);
  const inputs = model.inputs.map((tensor, place): OnnxValue => ({ name: `input${place}`, shape: values.shape(tensor) }));
  model.inputs.forEach((tensor, place) => values.isChannelsLast(tensor, `input${place}`));
  for (const operator of model.operators) {
    const convert = CONVERT[operator.name];
    if (convert === undefined) throw new Error(`The conversion does not know TFLite's ${operator.name}; add it to what tflite-to-onnx converts.`);
    convert(operator, { graph, values });
  }
  const outputs = model.outputs.map((tensor, place): OnnxValue => {
    const name = graph.node("Identity", [values.channelsLast(tensor)], {}, `output${place}`);
    return { name, shape: values.shape(tensor) };
  });
  return graph.model(inputs, outputs);
}
