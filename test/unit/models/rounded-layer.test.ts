import { OnnxGraph } from "../../../scripts/models/onnx-graph";
import { addRoundedLayer, addRoundedTable } from "../../../scripts/models/rounded-layer";
import { sentenceEncoderToOnnx } from "../../../scripts/models/sentence-encoder-to-onnx";
import { ModelProcess } from "../inference/model-process";

// Starting the program that runs models takes its time on a busy machine.
jest.setTimeout(120_000);

const models = new ModelProcess();
afterAll(() => models.stop());

const wild = (length: number, seed: number): Float32Array => Float32Array.from({ length }, (_, place) => Math.sin(seed + 12.9898 * place));

describe("weights stored in 8 bits", () => {
  it("multiply as floats do, but for what rounding to 255 steps may cost", async () => {
    const [rows, inputs, outputs] = [3, 32, 5];
    const layer = { inputs, outputs, weights: wild(inputs * outputs, 1), bias: wild(outputs, 2) };
    const graph = new OnnxGraph();
    graph.node("Identity", [addRoundedLayer(graph, "x", layer)], {}, "y");
    const model = graph.model([{ name: "x", shape: ["rows", inputs] }], [{ name: "y", shape: ["rows", outputs] }]);
    const x = wild(rows * inputs, 3);
    const answer = await models.ask({ kind: "run", model, inputs: { x: { shape: [rows, inputs], values: x } } });
    if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
    const y = answer.value["y"]?.values ?? [];
    // Half a step of the weights and of x, for every product of two numbers of 1 at most.
    const mostByRounding = inputs * (0.5 / 127 + 1 / 127);
    for (let row = 0; row < rows; row++) for (let output = 0; output < outputs; output++) {
      let expected = layer.bias[output] ?? NaN;
      for (let input = 0; input < inputs; input++) expected += (x[row * inputs + input] ?? NaN) * (layer.weights[input * outputs + output] ?? NaN);
      expect(Math.abs((y[row * outputs + output] ?? NaN) - expected)).toBeLessThan(mostByRounding);
    }
  });

  it("give the rows of a table that are asked for, each as exact as its own largest number allows", async () => {
    const values = Float32Array.of(1, -0.5, 0, 0, 0.001, 0.0004, 100, 3);
    const graph = new OnnxGraph();
    graph.node("Identity", [addRoundedTable(graph, "ids", { rows: 4, columns: 2, values })], {}, "y");
    const model = graph.model([{ name: "ids", shape: ["n"], type: "int64" }], [{ name: "y", shape: ["n", 2] }]);
    const answer = await models.ask({ kind: "run", model, inputs: { ids: { shape: [4], values: BigInt64Array.of(2n, 1n, 0n, 3n) } } });
    if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
    const y = answer.value["y"]?.values ?? [];
    [0.001, 0.0004, 0, 0, 1, -0.5, 100, 3].forEach((expected, place) => expect(Math.abs((y[place] ?? NaN) - expected)).toBeLessThan([1e-5, 1e-5, 1e-9, 1e-9, 0.005, 0.005, 0.5, 0.5][place] ?? 0));
  });
});

describe("converting the sentence encoder", () => {
  it("names the weight that another model does not have", () => {
    expect(() => sentenceEncoderToOnnx(new Map([["module/Embeddings_en", { shape: [2, 256], values: new Float32Array(512) }]]))).toThrow("have no module_apply_default");
  });
});
