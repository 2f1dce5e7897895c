import { hostError } from "./host-errors";
import { membersNewerThan } from "./since";
import type { SimulatedHost } from "./simulated-host";

/** The base of every object that the module hands out and that stands for something in the host. */
export abstract class HostHandle {
  protected declare readonly host: SimulatedHost;

  constructor(host: SimulatedHost, className: string) {
    Object.defineProperty(this, "host", { value: host });
    for (const member of membersNewerThan(host.switches.build, className)) Object.defineProperty(this, member, { value: undefined });
  }

  /** Throws when what the handle stands for can no longer be used. */
  checkAlive(): void {
    return undefined;
  }
}

/**
 * A handle that dies with the next change of the project: tracks, track items, chains, components, parameters, selections, markers.
 * (Measured on 26.x by several users of the API; some builds kept them working, hence the switch.)
 */
export abstract class ShortLivedHandle extends HostHandle {
  readonly #bornIn: number;

  constructor(host: SimulatedHost, className: string) {
    super(host, className);
    this.#bornIn = host.epoch;
  }

  override checkAlive(): void {
    if (this.host.switches.staleHandles === "throw" && this.#bornIn !== this.host.epoch) throw hostError("staleHandle");
  }
}

/** The value, or the stale-handle error when the host no longer has it. */
export function stillThere<Value>(found: Value | undefined): Value {
  if (found === undefined) throw hostError("staleHandle");
  return found;
}
