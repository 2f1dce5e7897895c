import { activated, inputOf, outputOf, type Conversion } from "./conversion";
import { axisPadding } from "./convolution-padding";
import { addKernel } from "./kernel-weights";
import type { TfliteOperator } from "./tflite-model";

/** CONV_2D: kernels [out, y, x, in]. */
export function convertConvolution(operator: TfliteOperator, conversion: Conversion): void {
  const [out, height, width, channels] = conversion.values.shape4(inputOf(operator, 1));
  const from = conversion.values.floats(inputOf(operator, 1));
  const weights = reordered([out, channels, height, width], ([o, c, y, x]) => from[((o * height + y) * width + x) * channels + c]);
  addConvolution(operator, conversion, { shape: [out, channels, height, width], weights, groups: 1, options: { activation: 3, dilationX: 4, dilationY: 5 } });
}

/** DEPTHWISE_CONV_2D: kernels [1, y, x, out], each channel of the picture with its own. */
export function convertDepthwiseConvolution(operator: TfliteOperator, conversion: Conversion): void {
  const [, height, width, out] = conversion.values.shape4(inputOf(operator, 1));
  const from = conversion.values.floats(inputOf(operator, 1));
  const weights = reordered([out, 1, height, width], ([o, , y, x]) => from[(y * width + x) * out + o]);
  const [, , , groups] = conversion.values.shape4(inputOf(operator, 0));
  addConvolution(operator, conversion, { shape: [out, 1, height, width], weights, groups, options: { activation: 4, dilationX: 5, dilationY: 6 } });
}

/** TRANSPOSE_CONV: kernels [out, y, x, in]; the first input is the size of the result, the third the picture, the fourth a bias. */
export function convertTransposedConvolution(operator: TfliteOperator, conversion: Conversion): void {
  const { graph, values } = conversion;
  const [out, height, width, channels] = values.shape4(inputOf(operator, 1));
  const from = values.floats(inputOf(operator, 1));
  const shape = [channels, out, height, width] as const;
  const weights = reordered(shape, ([c, o, y, x]) => from[((o * height + y) * width + x) * channels + c]);
  const stride = { x: operator.option(1, "int", 1), y: operator.option(2, "int", 1) };
  const [, inHeight, inWidth] = values.shape4(inputOf(operator, 2));
  const [, outHeight, outWidth] = values.shape4(outputOf(operator));
  const padding = operator.option(0, "byte", 0);
  const y = transposedAxis(padding, { inPx: inHeight, outPx: outHeight, kernel: height, stride: stride.y });
  const x = transposedAxis(padding, { inPx: inWidth, outPx: outWidth, kernel: width, stride: stride.x });
  const inputs = [values.channelsFirst(inputOf(operator, 2)), addKernel(graph, { shape, weights, filterAxis: 1 }), ...biasOf(operator, 3, conversion)];
  const result = graph.node("ConvTranspose", inputs, {
    kernel_shape: [height, width],
    strides: [stride.y, stride.x],
    pads: [y.before, x.before, y.after, x.after],
    output_padding: [y.extra, x.extra],
  });
  values.isChannelsFirst(outputOf(operator), activated(graph, operator, 3, result));
}

interface Convolution {
  readonly shape: readonly [number, number, number, number];
  readonly weights: Float32Array;
  readonly groups: number;
  /** Where the schema keeps what the two kinds of convolution keep in different places. */
  readonly options: { readonly activation: number; readonly dilationX: number; readonly dilationY: number };
}

function addConvolution(operator: TfliteOperator, conversion: Conversion, { shape, weights, groups, options }: Convolution): void {
  const { graph, values } = conversion;
  const [, sizeY, sizeX] = values.shape4(inputOf(operator, 0));
  const padding = operator.option(0, "byte", 0);
  const stride = { x: operator.option(1, "int", 1), y: operator.option(2, "int", 1) };
  const dilation = { x: operator.option(options.dilationX, "int", 1), y: operator.option(options.dilationY, "int", 1) };
  const [before, after] = axisPadding(padding, { sizePx: sizeY, kernel: shape[2], stride: stride.y, dilation: dilation.y });
  const [left, right] = axisPadding(padding, { sizePx: sizeX, kernel: shape[3], stride: stride.x, dilation: dilation.x });
  const inputs = [values.channelsFirst(inputOf(operator, 0)), addKernel(graph, { shape, weights, filterAxis: 0 }), ...biasOf(operator, 2, conversion)];
  const result = graph.node("Conv", inputs, {
    kernel_shape: [shape[2], shape[3]],
    strides: [stride.y, stride.x],
    dilations: [dilation.y, dilation.x],
    pads: [before, left, after, right],
    group: groups,
  });
  values.isChannelsFirst(outputOf(operator), activated(graph, operator, options.activation, result));
}

function biasOf(operator: TfliteOperator, place: number, { graph, values }: Conversion): string[] {
  const tensor = operator.inputs[place] ?? -1;
  return tensor < 0 ? [] : [graph.floats(values.shape(tensor), values.floats(tensor))];
}

interface TransposedAxis {
  readonly inPx: number;
  readonly outPx: number;
  readonly kernel: number;
  readonly stride: number;
}

// The inverse of a convolution from outPx to inPx: what SAME would add there is cut off here; what is missing is left at the bias.
function transposedAxis(padding: number, { inPx, outPx, kernel, stride }: TransposedAxis): { before: number; after: number; extra: number } {
  const [before, after] = axisPadding(padding, { sizePx: outPx, kernel, stride, dilation: 1 });
  return { before, after, extra: outPx - ((inPx - 1) * stride + kernel - before - after) };
}

type Index4 = readonly [number, number, number, number];

function reordered(shape: Index4, weightAt: (index: Index4) => number | undefined): Float32Array {
  const [a, b, c, d] = shape;
  const weights = new Float32Array(a * b * c * d);
  let next = 0;
  for (let i = 0; i < a; i++) for (let j = 0; j < b; j++) for (let k = 0; k < c; k++) for (let l = 0; l < d; l++) weights[next++] = weightAt([i, j, k, l]) ?? 0;
  return weights;
}
