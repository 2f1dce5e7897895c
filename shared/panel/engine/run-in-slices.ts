import { nextTurn } from "../../basics/next-turn";

/** Between two turns of the page: short enough that a pointer, a key and a drawing are answered in the same frame. */
const SLICE_MS = 12;

/** Drives a generator to its end without holding the thread: steps are told as they come; null when it was cancelled. */
export async function runInSlices<Step, Answer>(work: Generator<Step, Answer> | AsyncGenerator<Step, Answer>, onStep: (step: Step) => void, signal: AbortSignal): Promise<Answer | null> {
  let sliceEnd = performance.now() + SLICE_MS;
  for (;;) {
    if (signal.aborted) return null;
    const next = await nextStep(work, signal);
    if (next === null) return null;
    if (next.done) return next.value;
    onStep(next.value);
    if (performance.now() < sliceEnd) continue;
    await nextTurn();
    sliceEnd = performance.now() + SLICE_MS;
  }
}

/** A step that ends with an error because it was cancelled is no bug. */
async function nextStep<Step, Answer>(work: Generator<Step, Answer> | AsyncGenerator<Step, Answer>, signal: AbortSignal): Promise<IteratorResult<Step, Answer> | null> {
  try {
    return await work.next();
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}
