import { tfliteToOnnx } from "../../../scripts/models/tflite-to-onnx";
import { ModelProcess } from "../inference/model-process";
import { at, convolved, picture, resized, stamped, type Picture, type Placing } from "./tflite-reference";
import { writeTflite, type TfliteSketch, type TfliteStep } from "./write-tflite";

const ADD = 0, CONV = 3, DEPTHWISE = 4, MUL = 18, RESHAPE = 22, BILINEAR = 23, SOFTMAX = 25, TRANSPOSE = 39, TRANSPOSED_CONV = 67, SUM = 74, NEAREST = 97;

// Starting the program that runs models takes its time on a busy machine.
jest.setTimeout(120_000);

const models = new ModelProcess();
afterAll(() => models.stop());

// Numbers without a pattern that a mistake in the order of axes could hide behind.
const wild = (seed: number) => (y: number, x: number, c: number): number => Math.sin(seed + 12.9898 * y + 78.233 * x + 37.719 * c) * 2;
const wildKernel = (seed: number) => (o: number, y: number, x: number, c: number): number => Math.sin(seed + 4.1 * o + 17.3 * y + 29.7 * x + 53.9 * c);

function kernel(shape: readonly [number, number, number, number], rule: (a: number, b: number, c: number, d: number) => number): { shape: readonly number[]; values: Float32Array } {
  const [as, bs, cs, ds] = shape;
  const numbers: number[] = [];
  for (let a = 0; a < as; a++) for (let b = 0; b < bs; b++) for (let c = 0; c < cs; c++) for (let d = 0; d < ds; d++) numbers.push(rule(a, b, c, d));
  return { shape, values: Float32Array.from(numbers) };
}

const shapeOf = ({ height, width, channels }: Picture): readonly number[] => [1, height, width, channels];

async function run(sketch: TfliteSketch, input: Picture): Promise<Float32Array> {
  const answer = await models.ask({ kind: "run", model: tfliteToOnnx(writeTflite(sketch)), inputs: { input0: { shape: shapeOf(input), values: input.values } } });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  const output = answer.value["output0"];
  expect(output?.shape).toEqual(sketch.tensors[sketch.outputs[0] ?? 0]?.shape);
  return output?.values ?? new Float32Array();
}

/** Runs one operator on one picture (tensor 0); constants are tensors 1, 2…, the result is the last. */
function one(input: Picture, constants: TfliteSketch["tensors"], step: Omit<TfliteStep, "outputs">, result: readonly number[]): Promise<Float32Array> {
  const output = constants.length + 1;
  return run({ tensors: [{ shape: shapeOf(input) }, ...constants, { shape: result }], operators: [{ ...step, outputs: [output] }], inputs: [0], outputs: [output] }, input);
}

function expectClose(found: Float32Array, expected: Float32Array): void {
  expect(found.length).toBe(expected.length);
  const furthest = expected.reduce((most, value, place) => Math.max(most, Math.abs(value - (found[place] ?? NaN))), 0);
  expect(furthest).toBeLessThan(1e-4);
}

describe("converting a TFLite model to ONNX", () => {
  it.each([
    { same: true, stride: 1, dilation: 1 },
    { same: true, stride: 2, dilation: 1 },
    { same: false, stride: 2, dilation: 1 },
    { same: true, stride: 1, dilation: 2 },
    { same: false, stride: 1, dilation: 2 },
  ])("keeps a convolution with $same padding, stride $stride and dilation $dilation", async (steps) => {
    const input = picture(6, 9, 2, wild(1));
    const expected = convolved(input, 3, 4, steps, wildKernel(2));
    const options = { 0: { byte: steps.same ? 0 : 1 }, 1: { int: steps.stride }, 2: { int: steps.stride }, 4: { int: steps.dilation }, 5: { int: steps.dilation } };
    expectClose(await one(input, [kernel([4, 3, 3, 2], wildKernel(2))], { code: CONV, inputs: [0, 1, -1], options }, shapeOf(expected)), expected.values);
  });

  it("keeps a convolution's bias and the limit at 0 that is folded into it", async () => {
    const input = picture(4, 4, 2, wild(3));
    const bias = Float32Array.of(0.5, -0.5, 0.1);
    const plain = convolved(input, 1, 3, { same: true, stride: 1, dilation: 1 }, wildKernel(4));
    const expected = plain.values.map((value, place) => Math.max(0, value + (bias[place % 3] ?? 0)));
    const constants = [kernel([3, 1, 1, 2], wildKernel(4)), { shape: [3], values: bias }];
    expectClose(await one(input, constants, { code: CONV, inputs: [0, 1, 2], options: { 1: { int: 1 }, 2: { int: 1 }, 3: { byte: 1 } } }, [1, 4, 4, 3]), expected);
  });

  it.each([1, 2])("keeps a depthwise convolution that makes %i channels of each", async (multiplier) => {
    const input = picture(5, 6, 3, wild(5));
    const own = wildKernel(6);
    const expected = convolved(input, 3, 3 * multiplier, { same: true, stride: 2, dilation: 1 }, (o, y, x, c) => (Math.floor(o / multiplier) === c ? own(o, y, x, 0) : 0));
    const options = { 1: { int: 2 }, 2: { int: 2 }, 3: { int: multiplier } };
    expectClose(await one(input, [kernel([1, 3, 3, 3 * multiplier], (_, y, x, o) => own(o, y, x, 0))], { code: DEPTHWISE, inputs: [0, 1, -1], options }, shapeOf(expected)), expected.values);
  });

  it.each([
    { size: 2, same: true },
    { size: 3, same: true },
    { size: 3, same: false },
  ])("keeps a transposed convolution of size $size, padded: $same", async ({ size, same }) => {
    const input = picture(3, 4, 2, wild(7));
    const expected = stamped(input, size, 3, 2, same, wildKernel(8));
    const constants = [kernel([3, size, size, 2], wildKernel(8)), { shape: [4], values: Int32Array.from(shapeOf(expected)) }];
    expectClose(await one(input, constants, { code: TRANSPOSED_CONV, inputs: [2, 1, 0], options: { 0: { byte: same ? 0 : 1 }, 1: { int: 2 }, 2: { int: 2 } } }, shapeOf(expected)), expected.values);
  });

  const placings: readonly Placing[] = ["asymmetric", "half-pixel", "align-corners"];
  it.each(placings.flatMap((placing) => (["bilinear", "nearest"] as const).map((mode) => ({ placing, mode }))))("keeps a $mode resize that lays pixels $placing", async ({ placing, mode }) => {
    const input = picture(3, 5, 2, wild(9));
    const expected = resized(input, 7, 10, placing, mode);
    const [corners, centres] = mode === "bilinear" ? [2, 3] : [0, 1];
    const options = { [corners]: { byte: placing === "align-corners" ? 1 : 0 }, [centres]: { byte: placing === "half-pixel" ? 1 : 0 } };
    const size = { shape: [2], values: Int32Array.of(7, 10) };
    expectClose(await one(input, [size], { code: mode === "bilinear" ? BILINEAR : NEAREST, inputs: [0, 1], options }, shapeOf(expected)), expected.values);
  });

  it("spreads one number a channel and one a column over a picture", async () => {
    const input = picture(2, 3, 4, wild(10));
    const channel = Float32Array.of(1, 2, 3, 4);
    const column = Float32Array.of(0.5, 1, 2);
    const expected = input.values.map((value, place) => value * (channel[place % 4] ?? 0) + (column[Math.floor(place / 4) % 3] ?? 0));
    const tensors = [{ shape: [1, 2, 3, 4] }, { shape: [4], values: channel }, { shape: [1, 1, 3, 1], values: column }, { shape: [1, 2, 3, 4] }, { shape: [1, 2, 3, 4] }];
    const operators = [{ code: MUL, inputs: [0, 1], outputs: [3] }, { code: ADD, inputs: [3, 2], outputs: [4] }];
    expectClose(await run({ tensors, operators, inputs: [0], outputs: [4] }, input), expected);
  });

  it("limits a sum to 0 to 6 where that is folded into it", async () => {
    const input = picture(2, 2, 2, (y, x, c) => y * 6 + x * 3 - c * 2);
    expectClose(await one(input, [], { code: ADD, inputs: [0, 0], options: { 0: { byte: 3 } } }, [1, 2, 2, 2]), input.values.map((value) => Math.max(0, Math.min(6, 2 * value))));
  });

  it.each([true, false])("sums over the columns, keeping their axis: %s", async (keeps) => {
    const input = picture(3, 4, 2, wild(11));
    const expected = picture(3, 1, 2, (y, _, c) => [0, 1, 2, 3].reduce((sum, x) => sum + at(input, y, x, c), 0));
    const axis = { shape: [1], values: Int32Array.of(2) };
    expectClose(await one(input, [axis], { code: SUM, inputs: [0, 1], options: { 0: { byte: keeps ? 1 : 0 } } }, keeps ? [1, 3, 1, 2] : [1, 3, 2]), expected.values);
  });

  it("shares out over the last axis, after turning axes and reshaping", async () => {
    const input = picture(2, 3, 4, wild(12));
    const turned = picture(3, 2, 4, (y, x, c) => at(input, x, y, c));
    const expected = turned.values.map((value, place) => {
      const row = turned.values.subarray(place - (place % 8), place - (place % 8) + 8);
      return Math.exp(value) / row.reduce((sum, each) => sum + Math.exp(each), 0);
    });
    const tensors = [{ shape: [1, 2, 3, 4] }, { shape: [4], values: Int32Array.of(0, 2, 1, 3) }, { shape: [1, 3, 2, 4] }, { shape: [3, 8] }, { shape: [3, 8] }];
    const operators = [
      { code: TRANSPOSE, inputs: [0, 1], outputs: [2] },
      { code: RESHAPE, inputs: [2], outputs: [3] },
      { code: SOFTMAX, inputs: [3], outputs: [4], options: { 0: { float: 1 } } },
    ];
    expectClose(await run({ tensors, operators, inputs: [0], outputs: [4] }, input), expected);
  });

  it("stores a large kernel in a byte a weight and gives what weights rounded to the nearest of 255 steps can give", async () => {
    const input = picture(2, 2, 160, wild(13));
    const expected = convolved(input, 1, 128, { same: true, stride: 1, dilation: 1 }, wildKernel(14));
    const sketch = {
      tensors: [{ shape: [1, 2, 2, 160] }, kernel([128, 1, 1, 160], wildKernel(14)), { shape: [1, 2, 2, 128] }],
      operators: [{ code: CONV, inputs: [0, 1, -1], outputs: [2], options: { 1: { int: 1 }, 2: { int: 1 } } }],
      inputs: [0],
      outputs: [2],
    };
    const found = await run(sketch, input);
    expected.values.forEach((value, place) => {
      const inputs = input.values.subarray(Math.floor(place / 128) * 160, (Math.floor(place / 128) + 1) * 160);
      const mostByRounding = inputs.reduce((sum, each) => sum + Math.abs(each), 0) / 127 / 2;
      expect(Math.abs(value - (found[place] ?? NaN))).toBeLessThan(mostByRounding);
    });
    expect(found).not.toEqual(expected.values);
    expect(tfliteToOnnx(writeTflite(sketch)).length).toBeLessThan(128 * 160 + 2000);
  });

  it("names the operator that it can't convert", () => {
    const sketch = { tensors: [{ shape: [1] }, { shape: [1] }], operators: [{ code: 117, inputs: [0], outputs: [1] }], inputs: [0], outputs: [1] };
    expect(() => tfliteToOnnx(writeTflite(sketch))).toThrow("The conversion does not know TFLite's operator 117");
  });

  it("refuses bytes that are no TFLite model", () => {
    expect(() => tfliteToOnnx(new Uint8Array(100))).toThrow("not a TFLite model");
    expect(() => tfliteToOnnx(new Uint8Array())).toThrow("not a TFLite model");
  });
});
