import type { HostClock as SimulatorClock } from "../../hosts/premiere/host/simulated-host";
import type { HostClock } from "../../../shared/host/host-clock";

type Timer = { readonly at: number; readonly wake: () => void };

/** Time that passes as soon as nobody has anything else to do; shared by the adapter and the simulated host. */
export class VirtualClock implements HostClock, SimulatorClock {
  #now = Date.UTC(2026, 8, 1, 12);
  #timers: readonly Timer[] = [];
  #turning = false;

  readonly now = (): number => this.#now;

  readonly sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const wake = (): void => {
        signal?.removeEventListener("abort", wake);
        this.#timers = this.#timers.filter((one) => one !== timer);
        resolve();
      };
      const timer: Timer = { at: this.#now + ms, wake };
      this.#add(timer);
      signal?.addEventListener("abort", wake);
    });

  readonly delay = (ms: number, callback: () => void): void => this.#add({ at: this.#now + ms, wake: callback });

  #add(timer: Timer): void {
    this.#timers = [...this.#timers, timer].sort((a, b) => a.at - b.at);
    this.#turn();
  }

  #turn(): void {
    if (this.#turning) return;
    this.#turning = true;
    setImmediate(() => {
      this.#turning = false;
      const [next, ...rest] = this.#timers;
      if (!next) return;
      this.#timers = rest;
      this.#now = Math.max(this.#now, next.at);
      next.wake();
      if (this.#timers.length > 0) this.#turn();
    });
  }
}
