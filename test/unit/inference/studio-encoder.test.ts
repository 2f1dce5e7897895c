import { OnnxGraph } from "../../../scripts/models/onnx-graph";
import { readMeaningModel, type MeaningModel } from "../../../shared/inference/meaning-model";
import type { Embedded } from "./inference-process";
import { ModelProcess } from "./model-process";

// Starting the program that runs models takes its time on a busy machine.
jest.setTimeout(120_000);

const models = new ModelProcess();
afterAll(() => models.stop());

const STATES = [[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1], [4, 3, 0]] as const;
const table = Float32Array.from(STATES.flat());

/** A model whose state for each piece is a row of STATES, whatever stands beside it; a padded piece's would be zero. */
function tinyModel(): Uint8Array {
  const graph = new OnnxGraph();
  const rows = graph.node("Gather", [graph.floats([STATES.length, 3], table), "input_ids"], { axis: 0 });
  const mask = graph.node("Unsqueeze", [graph.node("Cast", ["attention_mask"], { to: 1 }), graph.integers([-1])]);
  const types = graph.node("Unsqueeze", [graph.node("Cast", ["token_type_ids"], { to: 1 }), graph.integers([-1])]);
  const states = graph.node("Add", [graph.node("Mul", [rows, mask]), types], {}, "last_hidden_state");
  graph.node("ReduceMax", [states], { axes: [1], keepdims: 0 }, "sentence_embedding");
  const input = (name: string) => ({ name, shape: ["batch", "pieces"], type: "int64" } as const);
  const outputs = [{ name: "last_hidden_state", shape: ["batch", "pieces", 3] }, { name: "sentence_embedding", shape: ["batch", 3] }];
  return graph.model([input("input_ids"), input("attention_mask"), input("token_type_ids")], outputs);
}

/** "[CLS]" is piece 1 and "[SEP]" piece 2 of every text; "light" is 3, "house" inside a word 4. */
const tokenizer = {
  added_tokens: [],
  normalizer: { type: "BertNormalizer", clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true },
  pre_tokenizer: { type: "BertPreTokenizer" },
  post_processor: { type: "BertProcessing", sep: ["[SEP]", 2], cls: ["[CLS]", 1] },
  model: { type: "WordPiece", vocab: { "[UNK]": 0, "[CLS]": 1, "[SEP]": 2, light: 3, "##house": 4 }, unk_token: "[UNK]", continuing_subword_prefix: "##", max_input_chars_per_word: 100 },
};

const is: MeaningModel = { format: "trimbin-meaning-model/1", name: "tiny", version: "1", languages: ["en"], size: 3, maxTokens: 8, pooling: "mean" };

interface Studio {
  readonly is: MeaningModel;
  readonly model: Uint8Array;
  readonly tokenizer: object;
}

function embed(texts: readonly string[], changed: Partial<Studio> = {}): Promise<Embedded> {
  const studio = { is, model: tinyModel(), tokenizer, ...changed };
  return models.ask({ kind: "embed-by-studio", texts, is: studio.is, model: studio.model, tokenizer: JSON.stringify(studio.tokenizer) });
}

function expectVectors(answer: Embedded, expected: readonly (readonly number[])[]): void {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  expect(answer.value.length).toBe(expected.length);
  expected.forEach((vector, place) => {
    const length = Math.hypot(...vector);
    vector.forEach((part, at) => expect(answer.value[place]?.[at]).toBeCloseTo(part / length, 5));
  });
}

describe("a studio's own model", () => {
  it("averages the states of a text's pieces, its signs at both ends included", async () => {
    expectVectors(await embed(["Light", "LIGHTHOUSE light"]), [[1, 1, 1], [5, 4, 2]]);
  });

  it("takes the first state, or the model's own vector, where the studio says so", async () => {
    expectVectors(await embed(["lighthouse"], { is: { ...is, pooling: "first" } }), [[1, 0, 0]]);
    expectVectors(await embed(["lighthouse"], { is: { ...is, pooling: "none" } }), [[4, 3, 1]]);
  });

  it("reads a long text as far as the model goes and keeps the sign at its end", async () => {
    expectVectors(await embed(["light ".repeat(50)]), [[1, 1, 6]]);
  });

  it.each([
    { what: "another size of its vectors", changed: { is: { ...is, size: 384 } }, words: "says size 384" },
    { what: "a tokenizer of another kind", changed: { tokenizer: { ...tokenizer, model: { type: "BPE", vocab: {}, merges: [] } } }, words: "WordPiece or Unigram" },
    { what: "a damaged model", changed: { model: new Uint8Array(500).fill(9) }, words: "Replace meaning-model.onnx" },
    { what: "no model", changed: { model: new Uint8Array() }, words: "meaning-model.onnx" },
  ])("says so when it has $what", async ({ changed, words }) => {
    expect(await embed(["light"], changed)).toMatchObject({ ok: false, problem: { kind: "unavailable", message: expect.stringContaining(words) } });
  });

  it("names the inputs of a model that is made for something else", async () => {
    const graph = new OnnxGraph();
    graph.node("Identity", ["pixels"], {}, "out");
    const model = graph.model([{ name: "pixels", shape: [1, 3] }], [{ name: "out", shape: [1, 3] }]);
    expect(await embed(["light"], { model })).toMatchObject({ ok: false, problem: { because: "model-invalid", message: expect.stringContaining("asks for pixels") } });
  });
});

describe("what a studio says of its model", () => {
  it("is read as it stands", () => expect(readMeaningModel(JSON.stringify(is))).toEqual({ ok: true, value: is }));

  it.each([
    { what: "is no JSON", text: "{", words: "not JSON" },
    { what: "is of another format", text: JSON.stringify({ ...is, format: "trimbin-meaning-model/2" }), words: "trimbin-meaning-model/1" },
    { what: "names no language", text: JSON.stringify({ ...is, languages: [] }), words: "languages" },
    { what: "has an unknown pooling", text: JSON.stringify({ ...is, pooling: "max" }), words: "pooling: must be mean or first or none" },
    { what: "says more than is understood", text: JSON.stringify({ ...is, prefix: "query: " }), words: "prefix" },
  ])("is refused with the reason when it $what", ({ text, words }) => {
    expect(readMeaningModel(text)).toMatchObject({ ok: false, problem: { message: expect.stringContaining(words) } });
  });
});
