import type { Result } from "../basics/result";
import type { InferenceProblem } from "./inference-problem";

/** Something of a model's that takes memory until it is closed. */
interface Closable {
  close(): Promise<void>;
}

/** Opens something once, when it is first asked for; again after a failure or a close. */
export class LazySession<Opened extends Closable> {
  private opening: Promise<Result<Opened, InferenceProblem>> | undefined;

  constructor(private readonly openNow: () => Promise<Result<Opened, InferenceProblem>>) {}

  /** Promises what was opened; questions that come together wait for the same one. */
  async open(): Promise<Result<Opened, InferenceProblem>> {
    const opening = (this.opening ??= this.openNow());
    const opened = await opening;
    if (!opened.ok && this.opening === opening) this.opening = undefined;
    return opened;
  }

  /** Gives its memory back. */
  async close(): Promise<void> {
    const opened = await this.opening;
    this.opening = undefined;
    if (opened?.ok === true) await opened.value.close();
  }
}
