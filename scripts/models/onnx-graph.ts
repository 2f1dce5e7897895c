import { ProtobufWriter } from "./protobuf-writer";

/** A setting of an ONNX node: `{ float }` tells 1.0 from 1. */
export type OnnxAttribute = number | string | readonly number[] | { readonly float: number };

/** What an ONNX tensor's bytes mean, by its number in onnx.proto's TensorProto.DataType. */
const ELEMENT_TYPE = { float32: 1, int8: 3, int64: 7 } as const;
/** AttributeProto.AttributeType in onnx.proto. */
const ATTRIBUTE_TYPE = { float: 1, int: 2, text: 3, ints: 7 } as const;
/** Resize, ReduceSum and DequantizeLinear by channel have their present form in 13, LayerNormalization is new in 17, which onnxruntime 1.12 and later read. */
const OPERATOR_SET = 17;
const IR_VERSION = 8;

/** Collects the nodes and constants of one ONNX graph and writes the model file. The same calls give the same bytes. */
export class OnnxGraph {
  private readonly nodes: ProtobufWriter[] = [];
  private readonly constants: ProtobufWriter[] = [];
  private named = 0;

  /** Adds a node with one output and promises that output's name. An input of "" is an optional one left out. */
  node(type: string, inputs: readonly string[], attributes: Readonly<Record<string, OnnxAttribute>> = {}, output = this.newName()): string {
    this.addNode(type, inputs, [output], attributes);
    return output;
  }

  /** Adds a node with three outputs and promises their names. */
  node3(type: string, inputs: readonly string[], attributes: Readonly<Record<string, OnnxAttribute>> = {}): readonly [string, string, string] {
    const outputs = [this.newName(), this.newName(), this.newName()] as const;
    this.addNode(type, inputs, outputs, attributes);
    return outputs;
  }

  /** Adds a constant and promises its name. */
  floats(shape: readonly number[], values: Float32Array): string {
    return this.constant(shape, "float32", values);
  }

  /** Adds a constant and promises its name. */
  bytes(shape: readonly number[], values: Int8Array): string {
    return this.constant(shape, "int8", values);
  }

  /** Adds a constant list of whole numbers and promises its name. */
  integers(values: readonly number[]): string {
    return this.constant([values.length], "int64", BigInt64Array.from(values, BigInt));
  }

  /** The whole file. */
  model(inputs: readonly OnnxValue[], outputs: readonly OnnxValue[]): Uint8Array {
    const graph = new ProtobufWriter();
    for (const node of this.nodes) graph.message(1, node);
    graph.text(2, "trimbin");
    for (const constant of this.constants) graph.message(5, constant);
    for (const input of inputs) graph.message(11, valueInfo(input));
    for (const output of outputs) graph.message(12, valueInfo(output));
    const operators = new ProtobufWriter().text(1, "").int(2, OPERATOR_SET);
    return new ProtobufWriter().int(1, IR_VERSION).text(2, "trimbin").message(7, graph).message(8, operators).finish();
  }

  private addNode(type: string, inputs: readonly string[], outputs: readonly string[], attributes: Readonly<Record<string, OnnxAttribute>>): void {
    const node = new ProtobufWriter();
    for (const input of inputs) node.text(1, input);
    for (const output of outputs) node.text(2, output);
    node.text(3, `${type}_${outputs[0]}`).text(4, type);
    for (const [name, value] of Object.entries(attributes)) node.message(5, attribute(name, value));
    this.nodes.push(node);
  }

  private constant(shape: readonly number[], type: keyof typeof ELEMENT_TYPE, values: Float32Array | Int8Array | BigInt64Array): string {
    const name = this.newName();
    const tensor = new ProtobufWriter();
    for (const size of shape) tensor.int(1, size);
    // onnx.proto stores raw bytes in little-endian order, as every machine that builds this does.
    tensor.int(2, ELEMENT_TYPE[type]).text(8, name).bytes(9, new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    this.constants.push(tensor);
    return name;
  }

  private newName(): string {
    return `v${this.named++}`;
  }
}

/** A named input or output of a graph. */
export interface OnnxValue {
  readonly name: string;
  /** A size that is only known when it runs has a name. */
  readonly shape: readonly (number | string)[];
  /** 32-bit floats where nothing is said. */
  readonly type?: "float32" | "int64";
}

function valueInfo({ name, shape, type = "float32" }: OnnxValue): ProtobufWriter {
  const sizes = new ProtobufWriter();
  for (const size of shape) sizes.message(1, typeof size === "number" ? new ProtobufWriter().int(1, size) : new ProtobufWriter().text(2, size));
  const tensor = new ProtobufWriter().int(1, ELEMENT_TYPE[type]).message(2, sizes);
  return new ProtobufWriter().text(1, name).message(2, new ProtobufWriter().message(1, tensor));
}

function attribute(name: string, value: OnnxAttribute): ProtobufWriter {
  const writer = new ProtobufWriter().text(1, name);
  if (typeof value === "number") return writer.int(3, value).int(20, ATTRIBUTE_TYPE.int);
  if (typeof value === "string") return writer.text(4, value).int(20, ATTRIBUTE_TYPE.text);
  if ("float" in value) return writer.float(2, value.float).int(20, ATTRIBUTE_TYPE.float);
  for (const each of value) writer.int(8, each);
  return writer.int(20, ATTRIBUTE_TYPE.ints);
}
