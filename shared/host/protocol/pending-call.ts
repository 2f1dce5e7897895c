import type { CheckProgress } from "../check-port";
import type { HostProblem } from "../host-problem";
import { ANSWERS } from "./answers";
import { CALLS, type CallName } from "./calls";
import type { Timer } from "./timer";

/** What the page wants to know of a call besides its answer. */
export type CallWatch = { readonly signal: AbortSignal; readonly onProgress: ((progress: CheckProgress) => void) | null };

/** What ends a call before its answer. */
type CallEnds = {
  readonly giveUp: (problem: HostProblem) => void;
  /** The user cancelled. */
  readonly cancel: () => void;
};

/** A call whose answer has not come: it watches the page's signal and the patience of its kind. */
export class PendingCall {
  private stopTimer: () => void = () => undefined;

  constructor(
    private readonly name: CallName,
    private readonly watch: CallWatch,
    private readonly ends: CallEnds,
    private readonly timer: Timer,
  ) {
    watch.signal.addEventListener("abort", ends.cancel);
    this.waitOn();
  }

  /** Passes progress on; it is also a sign of life. */
  progress(progress: CheckProgress): void {
    const { onProgress } = this.watch;
    this.waitOn();
    // In its own turn: what the page's code throws must not stop the bridge.
    if (onProgress) queueMicrotask(() => onProgress(progress));
  }

  /** Ends the call unanswered. */
  giveUp(problem: HostProblem): void {
    this.ends.giveUp(problem);
  }

  /** Stops watching. */
  release(): void {
    this.stopTimer();
    this.watch.signal.removeEventListener("abort", this.ends.cancel);
  }

  private waitOn(): void {
    const { doing } = CALLS[this.name];
    const { patienceMs } = ANSWERS[this.name];
    this.stopTimer();
    this.stopTimer = this.timer(patienceMs, () => this.ends.giveUp({ kind: "timed-out", during: doing, afterMs: patienceMs }));
  }
}
