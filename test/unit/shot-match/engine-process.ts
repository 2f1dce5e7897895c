import { SLICE_ENGINE } from "../../../plugins/shot-match/engine/slice-engine";
import type { EngineJobs } from "../../../plugins/shot-match/engine/engine-jobs";
import type { ToWorker } from "../../../shared/panel/engine/worker-messages";

// The engine in a process of its own: in the test runner's sandbox the same arithmetic takes many times as long. Started by engine-in-process.ts.

process.on("message", ({ id, job, ask }: Extract<ToWorker<EngineJobs>, { kind: "run" }>) => {
  const steps: unknown[] = [];
  SLICE_ENGINE.run(job, ask, (step) => steps.push(step), new AbortController().signal).then(
    (answer) => process.send?.({ id, steps, answer }),
    (fault: Error) => process.send?.({ id, fault: fault.message }),
  );
});
