import { assertNever } from "../../basics/assert-never";
import type { JobEngine, JobKinds } from "./job-engine";
import type { FromWorker } from "./worker-messages";

/** The engine in a worker, which leaves the page free. */
export class WorkerEngine<Jobs extends JobKinds<Jobs>> implements JobEngine<Jobs> {
  private asked = 0;

  constructor(private readonly worker: Worker) {}

  run<Job extends keyof Jobs & string>(job: Job, ask: Jobs[Job]["ask"], onStep: (step: Jobs[Job]["step"]) => void, signal: AbortSignal): Promise<Jobs[Job]["answer"] | null> {
    if (signal.aborted) return Promise.resolve(null);
    const id = ++this.asked;
    return new Promise((resolve, reject) => {
      const heard = new AbortController();
      const end = (settle: () => void): void => {
        heard.abort();
        settle();
      };
      const hear = ({ data }: MessageEvent<FromWorker<Jobs, Job>>): void => {
        if (data.id !== id) return;
        switch (data.kind) {
          case "step":
            return onStep(data.step);
          case "done":
            return end(() => resolve(data.answer));
          case "failed":
            return end(() => reject(new Error(data.message)));
          default:
            assertNever(data);
        }
      };
      const cancel = (): void => {
        this.worker.postMessage({ kind: "cancel", id });
        end(() => resolve(null));
      };
      const whileHeard = { signal: heard.signal };
      this.worker.addEventListener("message", hear, whileHeard);
      this.worker.addEventListener("error", (event) => end(() => reject(new Error(event.message || "The worker stopped."))), whileHeard);
      signal.addEventListener("abort", cancel, whileHeard);
      this.worker.postMessage({ kind: "run", id, job, ask });
    });
  }
}
