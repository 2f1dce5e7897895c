import { ByteBuffer } from "flatbuffers";
import { FlatTable } from "./flat-table";
import type { TfliteModel, TfliteOperator, TfliteTensor } from "./tflite-model";

/** The four bytes that name the format, after the first offset. */
const FORMAT_NAME = "TFL3";
/** TensorType in TFLite's schema. */
const FLOAT32 = 0;
const INT32 = 2;

/** BuiltinOperator in TFLite's schema, as far as we convert them. */
const OPERATOR_NAMES: ReadonlyMap<number, string> = new Map([
  [0, "ADD"], [3, "CONV_2D"], [4, "DEPTHWISE_CONV_2D"], [18, "MUL"], [22, "RESHAPE"], [23, "RESIZE_BILINEAR"],
  [25, "SOFTMAX"], [39, "TRANSPOSE"], [67, "TRANSPOSE_CONV"], [74, "SUM"], [97, "RESIZE_NEAREST_NEIGHBOR"],
]);

/** Reads a TFLite file of one graph (schema version 3). Throws with what is wrong when the bytes are something else or hold quantised constants. */
export function readTflite(bytes: Uint8Array): TfliteModel {
  if (bytes.length < 8 || Buffer.from(bytes.subarray(4, 8)).toString("latin1") !== FORMAT_NAME) {
    throw new Error(`These ${bytes.length} bytes are not a TFLite model: ${FORMAT_NAME} is not at their start.`);
  }
  const model = FlatTable.root(new ByteBuffer(bytes));
  const graphs = model.tables(2);
  const [graph] = graphs;
  if (graph === undefined || graphs.length > 1) throw new Error(`The TFLite model has ${graphs.length} graphs; only models of one can be converted.`);
  const names = model.tables(1).map(operatorName);
  const buffers = model.tables(4).map((buffer) => buffer.bytes(0));
  return {
    tensors: graph.tables(0).map((tensor) => readTensor(tensor, buffers)),
    operators: graph.tables(3).map((operator) => readOperator(operator, names)),
    inputs: graph.ints(1),
    outputs: graph.ints(2),
  };
}

// Numbers above 127 don't fit the old field; newer files fill both.
function operatorName(code: FlatTable): string {
  const number = Math.max(code.byte(0), code.int(3));
  return OPERATOR_NAMES.get(number) ?? `operator ${number} ${code.text(1)}`.trim();
}

function readTensor(tensor: FlatTable, buffers: readonly Uint8Array[]): TfliteTensor {
  const name = tensor.text(3);
  const shape = tensor.ints(0);
  const bytes = buffers[tensor.int(2)];
  if (bytes === undefined || bytes.length === 0) return { name, shape };
  // A copy, because typed arrays need their bytes aligned; Buffer.slice would share them.
  const copy = new Uint8Array(bytes).buffer;
  const type = tensor.byte(1);
  if (type === FLOAT32) return { name, shape, values: new Float32Array(copy) };
  if (type === INT32) return { name, shape, values: new Int32Array(copy) };
  throw new Error(`The constant ${name} has the element type ${type}; only 32-bit floats and integers can be converted.`);
}

function readOperator(operator: FlatTable, names: readonly string[]): TfliteOperator {
  const options = operator.table(4);
  return {
    name: names[operator.int(0)] ?? "operator without a code",
    inputs: operator.ints(1),
    outputs: operator.ints(2),
    option: (place, type, absent) => options?.[type](place, absent) ?? absent,
  };
}
