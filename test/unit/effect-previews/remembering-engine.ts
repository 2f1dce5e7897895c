import { createHash } from "node:crypto";
import type { PreviewEngine } from "../../../plugins/effect-previews/engine/preview-engine";
import type { PreviewJobs } from "../../../plugins/effect-previews/engine/preview-jobs";
import { SLICE_ENGINE } from "../../../plugins/effect-previews/engine/slice-engine";

const remembered = new Map<string, Promise<{ readonly steps: readonly unknown[]; readonly answer: unknown }>>();

/** The page's own engine, which draws the same looks on the same painted picture once in a run of tests. A cancel is heard between steps. */
export const REMEMBERING_ENGINE: PreviewEngine = {
  run: async (job, ask, onStep, signal) => {
    const key = digest([job, ask]);
    const answering = remembered.get(key) ?? drawAll(job, ask);
    remembered.set(key, answering);
    const { steps, answer } = await answering;
    for (const step of steps) {
      if (signal.aborted) return null;
      // The same job was asked, so its steps and its answer are of that kind.
      onStep(step as never);
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
    return signal.aborted ? null : (answer as never);
  },
};

async function drawAll<Job extends keyof PreviewJobs>(job: Job, ask: PreviewJobs[Job]["ask"]): Promise<{ readonly steps: readonly unknown[]; readonly answer: unknown }> {
  const steps: unknown[] = [];
  const answer = await SLICE_ENGINE.run(job, ask, (step) => steps.push(step), new AbortController().signal);
  return { steps, answer };
}

function digest(value: unknown): string {
  const hash = createHash("sha1");
  const text = JSON.stringify(value, (_key, part: unknown) => {
    if (!ArrayBuffer.isView(part)) return part;
    hash.update(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
    return part.byteLength;
  });
  return hash.update(text).digest("hex");
}
