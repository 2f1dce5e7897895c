import type { DeferredWork } from "../host/object-factory";
import { HostObject } from "../host/guarded";
import type { SimulatedHost } from "../host/simulated-host";

/** `DeferredCall`: begins once the call stack has cleared. Only `duration` is documented; `then` and `wait` are switches. */
export class SimulatedDeferredCall<Value> extends HostObject implements AfterEffectsUXP.DeferredCall<Value> {
  readonly then?: PromiseLike<Value>["then"];
  readonly wait?: () => Value;
  #seconds = 0;

  constructor(host: SimulatedHost, { member, start, now }: DeferredWork<Value>) {
    super(host);
    const calledAt = host.clock.now();
    const settled = new Promise<Value>((resolve) => {
      host.clock.delay(host.switches.frameLatencyMs, () =>
        start((value) => {
          this.#seconds = (host.clock.now() - calledAt) / 1000;
          resolve(value);
        }),
      );
    });
    if (host.switches.deferredThen === "yes") this.then = (fulfilled, rejected) => settled.then(fulfilled, rejected);
    if (host.switches.deferredWait === "yes")
      this.wait = () => {
        host.waits.push(member);
        return now();
      };
  }

  get duration(): number {
    return this.#seconds;
  }
}
