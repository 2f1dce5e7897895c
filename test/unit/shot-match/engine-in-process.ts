import { fork, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import type { MatchEngine } from "../../../plugins/shot-match/engine/match-engine";

/** What was asked, with all its steps and its answer; or the bug that was met. */
type Done = { readonly steps: readonly unknown[]; readonly answer: unknown } | { readonly fault: string };

const remembered = new Map<string, Promise<Done>>();
let child: ChildProcess | null = null;
let asked = 0;

/** The page's own engine in a process of its own, which looks at the same pictures once in a run of tests: painted scenes do not change. Steps come one a turn, and a cancel is heard between them. */
export const ENGINE_IN_PROCESS: MatchEngine = {
  run: async (job, ask, onStep, signal) => {
    const key = digest([job, ask]);
    const answering = remembered.get(key) ?? askProcess(job, ask);
    remembered.set(key, answering);
    const done = await answering;
    if ("fault" in done) throw new Error(done.fault);
    for (const step of done.steps) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (signal.aborted) return null;
      // The same job was asked, so its steps and its answer are of that kind.
      onStep(step as never);
    }
    return signal.aborted ? null : (done.answer as never);
  },
};

/** Ends the process; call it when the last test is over. */
export function closeEngine(): void {
  child?.disconnect();
  child = null;
  remembered.clear();
}

function askProcess(job: string, ask: unknown): Promise<Done> {
  child ??= fork(require.resolve("./engine-process.ts"), { execArgv: ["--import", "tsx"], serialization: "advanced" });
  const engine = child;
  const id = ++asked;
  return new Promise((resolve, reject) => {
    const end = (code: number | null): void => reject(new Error(`The engine's process ended with ${code}.`));
    const hear = (done: Done & { readonly id: number }): void => {
      if (done.id !== id) return;
      engine.off("message", hear);
      engine.off("exit", end);
      resolve(done);
    };
    engine.on("message", hear);
    engine.on("exit", end);
    engine.send({ kind: "run", id, job, ask });
  });
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
