import type { HostClock } from "../../../shared/host/host-clock";

/** The clock runs this many times faster than the wall's. */
const PACE = 20;

/** Time that passes twenty times faster than it does, without spinning: for tests that also do real work, such as matching colours. */
export class BriskClock implements HostClock {
  readonly now = (): number => Date.UTC(2026, 8, 1) + performance.now() * PACE;

  readonly sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", wake);
        resolve();
      };
      const timer = setTimeout(wake, ms / PACE);
      signal?.addEventListener("abort", wake);
    });

  readonly delay = (ms: number, callback: () => void): void => void setTimeout(callback, ms / PACE);
}
