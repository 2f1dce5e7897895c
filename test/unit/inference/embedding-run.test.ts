import { fail, succeed } from "../../../shared/basics/result";
import { embedEach, EmbeddingError, type EmbedOne } from "../../../shared/inference/embedding-run";
import { unavailable } from "../../../shared/inference/inference-problem";

const signal = new AbortController().signal;
const byLength: EmbedOne = async (text) => succeed(Float32Array.of(text.length, 3));

describe("embedding many texts", () => {
  it("keeps their order, makes every vector one long and counts as it goes", async () => {
    const counted: number[] = [];
    const vectors = await embedEach(["four", "", "four"], byLength, (done) => counted.push(done), signal);
    expect(vectors.map((vector) => [...vector].map((part) => Number(part.toFixed(5))))).toEqual([[0.8, 0.6], [0, 1], [0.8, 0.6]]);
    expect(counted).toEqual([1, 2, 3]);
  });

  it("asks once for texts that are equal", async () => {
    const asked: string[] = [];
    await embedEach(["yes", "no", "yes", "yes"], (text) => byLength((asked.push(text), text)), () => undefined, signal);
    expect(asked).toEqual(["yes", "no"]);
  });

  it("asks nothing when it was cancelled before", async () => {
    const cancelled = new AbortController();
    cancelled.abort(new Error("Not needed any more."));
    await expect(embedEach(["a"], () => Promise.reject(new Error("Asked.")), () => undefined, cancelled.signal)).rejects.toThrow("Not needed any more.");
  });

  it("says what the model said where it fails", async () => {
    const message = "There was not enough memory.";
    const problem = unavailable("out-of-memory", message);
    const failing = embedEach(["a"], async () => fail(problem), () => undefined, signal);
    await expect(failing).rejects.toBeInstanceOf(EmbeddingError);
    await expect(failing).rejects.toMatchObject({ problem, message });
  });

  it.each([Float32Array.of(0, 0), Float32Array.of(NaN, 1)])("refuses a vector without a direction: %p", async (vector) => {
    await expect(embedEach(["a"], async () => succeed(vector), () => undefined, signal)).rejects.toMatchObject({ problem: { because: "model-invalid" } });
  });
});
