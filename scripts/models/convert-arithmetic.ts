import { activated, inputOf, outputOf, type Conversion } from "./conversion";
import type { TfliteOperator } from "./tflite-model";
import { axisWithChannelsFirst } from "./value-layouts";

/** ADD and MUL of two tensors, the smaller of them spread over the larger. */
export function convertArithmetic(type: "Add" | "Mul", operator: TfliteOperator, { graph, values }: Conversion): void {
  const inputs = [inputOf(operator, 0), inputOf(operator, 1)];
  const hasChannelsFirst = inputs.every((tensor) => values.shape(tensor).length === 4 || (values.isConstant(tensor) && values.shape(tensor).length === 1));
  const result = graph.node(type, inputs.map((tensor) => (hasChannelsFirst ? values.channelsFirst(tensor) : values.channelsLast(tensor))));
  const value = activated(graph, operator, 0, result);
  if (hasChannelsFirst) values.isChannelsFirst(outputOf(operator), value);
  else values.isChannelsLast(outputOf(operator), value);
}

/** SUM over some axes. */
export function convertSum(operator: TfliteOperator, { graph, values }: Conversion): void {
  const input = inputOf(operator, 0);
  const rank = values.shape(input).length;
  const axes = values.integers(inputOf(operator, 1)).map((axis) => (axis < 0 ? axis + rank : axis));
  const keepsAxes = operator.option(0, "byte", 0) !== 0;
  if (keepsAxes && rank === 4) {
    const value = graph.node("ReduceSum", [values.channelsFirst(input), graph.integers(axes.map(axisWithChannelsFirst))], { keepdims: 1 });
    values.isChannelsFirst(outputOf(operator), value);
  } else {
    const value = graph.node("ReduceSum", [values.channelsLast(input), graph.integers(axes)], { keepdims: keepsAxes ? 1 : 0 });
    values.isChannelsLast(outputOf(operator), value);
  }
}

/** SOFTMAX over the last axis. */
export function convertSoftmax(operator: TfliteOperator, { graph, values }: Conversion): void {
  const beta = operator.option(0, "float", 1);
  if (beta !== 1) throw new Error(`SOFTMAX with beta ${beta} can't be converted; only 1 can.`);
  values.isChannelsLast(outputOf(operator), graph.node("Softmax", [values.channelsLast(inputOf(operator, 0))], { axis: -1 }));
}

/** RESHAPE to the size the result is declared to have. */
export function convertReshape(operator: TfliteOperator, { graph, values }: Conversion): void {
  const shape = graph.integers(values.shape(outputOf(operator)));
  values.isChannelsLast(outputOf(operator), graph.node("Reshape", [values.channelsLast(inputOf(operator, 0)), shape]));
}

/** TRANSPOSE by a constant order of axes. */
export function convertTranspose(operator: TfliteOperator, { graph, values }: Conversion): void {
  const order = values.integers(inputOf(operator, 1));
  values.isChannelsLast(outputOf(operator), graph.node("Transpose", [values.channelsLast(inputOf(operator, 0))], { perm: order }));
}
