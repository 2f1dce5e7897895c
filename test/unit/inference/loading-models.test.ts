import { fail, succeed, type Result } from "../../../shared/basics/result";
import { rgbaImage } from "../../../shared/basics/rgba-image";
import { unavailable, type InferenceProblem } from "../../../shared/inference/inference-problem";
import type { ModelBytes } from "../../../shared/inference/onnx-session";
import { SkinSegmenter } from "../../../shared/inference/skin-segmenter";

const frame = rgbaImage(1, 1, new Uint8ClampedArray(4));
const signal = new AbortController().signal;
const missing = unavailable("model-missing", "The skin model is not in the plugin's folder. Install the plugin again.");

describe("loading the skin model", () => {
  it("reads nothing before the first question, and reads again after it failed", async () => {
    let asked = 0;
    const segmenter = new SkinSegmenter(async (): Promise<Result<ModelBytes, InferenceProblem>> => {
      asked++;
      return fail(missing);
    });
    expect(asked).toBe(0);
    expect(await segmenter.find([frame], signal)).toEqual(fail(missing));
    expect(await segmenter.find([frame], signal)).toEqual(fail(missing));
    expect(asked).toBe(2);
  });

  it("reads once for questions that come together", async () => {
    let asked = 0;
    const segmenter = new SkinSegmenter(async (): Promise<Result<ModelBytes, InferenceProblem>> => {
      asked++;
      return succeed({ model: new Uint8Array(), wasm: new Uint8Array() });
    });
    const answers = await Promise.all([segmenter.find([frame], signal), segmenter.find([frame], signal)]);
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, problem: { because: "model-missing" } });
    expect(asked).toBe(1);
  });

  it("reads nothing for a search that was cancelled", async () => {
    const cancelled = new AbortController();
    cancelled.abort();
    const segmenter = new SkinSegmenter(() => Promise.reject(new Error("This search was cancelled.")));
    expect(await segmenter.find([frame], cancelled.signal)).toEqual(fail({ kind: "cancelled" }));
  });

  it("can be closed before anything was asked", async () => {
    const segmenter = new SkinSegmenter(async () => fail(missing));
    await segmenter.close();
    expect(await segmenter.find([], signal)).toEqual(fail(missing));
  });
});
