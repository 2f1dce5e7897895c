import type { HostClock } from "../host-clock";

/** Nobody presses a key after so long. */
const PATIENCE_MS = 600_000;

/** The page gives up on a host that it has not heard of for two minutes. */
const SIGN_OF_LIFE_MS = 30_000;

/** Waits for somebody at the host to do something there that no plugin can do. */
export class PersonAtHost {
  private answer: ((did: boolean) => void) | null = null;

  constructor(private readonly clock: HostClock) {}

  /** Shows the wish, again and again as a sign of life, until `reply` is called; throws when they will not, when nobody comes, or when it is cancelled. */
  async asked(wish: string, show: (wish: string) => void, signal: AbortSignal): Promise<void> {
    const over = new AbortController();
    const stop = (): void => over.abort();
    signal.addEventListener("abort", stop);
    let did: boolean | null = null;
    this.answer = (reply) => {
      did = reply;
      stop();
    };
    const until = this.clock.now() + PATIENCE_MS;
    while (!over.signal.aborted && !signal.aborted && this.clock.now() < until) {
      show(wish);
      await this.clock.sleep(SIGN_OF_LIFE_MS, over.signal);
    }
    this.answer = null;
    signal.removeEventListener("abort", stop);
    if (signal.aborted) throw new Error("cancelled");
    if (did === null) throw new Error("nobody continued");
    if (!did) throw new Error("left out by the person at the host");
  }

  /** What the person answers; false when nothing is asked of them. */
  reply(did: boolean): boolean {
    const { answer } = this;
    answer?.(did);
    return answer !== null;
  }
}
