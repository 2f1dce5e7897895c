import type { Change } from "../state/edit-state";
import type { Action } from "@adobe/premierepro";

/**
 * What a create*Action call hands out: opaque, usable once, inside the lock it was made in.
 * Its change was worked out on the state at the start of the transaction; that is why actions of one compound do not see each other.
 */
export class SimulatedAction implements Action {
  readonly #change: Change;
  readonly #lockSerial: number;
  readonly #epoch: number;
  #used = false;

  constructor(change: Change, lockSerial: number, epoch: number) {
    this.#change = change;
    this.#lockSerial = lockSerial;
    this.#epoch = epoch;
  }

  /** Hands out the change, once; undefined when the action was used before or its lock has gone. */
  consume(lockSerial: number): Change | undefined {
    if (this.#used || this.#lockSerial !== lockSerial) return undefined;
    this.#used = true;
    return this.#change;
  }

  /** Was a transaction committed after this action was made? */
  isOlderThan(epoch: number): boolean {
    return this.#epoch < epoch;
  }
}
