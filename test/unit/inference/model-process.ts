import { fork, type ChildProcess } from "node:child_process";
import type { Answers, Question } from "./inference-process";

/** A process that runs models for one test file; end it with `stop`. */
export class ModelProcess {
  private readonly child: ChildProcess;
  private last: Promise<unknown> = Promise.resolve();

  constructor() {
    this.child = fork(require.resolve("./inference-process.ts"), { execArgv: ["--import", "tsx"], serialization: "advanced" });
  }

  /** Promises the answer; questions take their turn. */
  async ask<Asked extends Question>(question: Asked): Promise<Answers[Asked["kind"]]> {
    const turn = this.last.then(() => new Promise<Answers[Asked["kind"]]>((resolve, reject) => {
      const failed = (code: number | null): void => reject(new Error(`The model process ended with ${code}.`));
      this.child.once("exit", failed);
      this.child.once("message", (reply) => {
        this.child.off("exit", failed);
        // The process answers each kind of question with its kind of answer.
        resolve(reply as unknown as Answers[Asked["kind"]]);
      });
      this.child.send(question);
    }));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  stop(): void {
    this.child.kill();
  }
}
