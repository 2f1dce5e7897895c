import { hostError } from "../host/host-errors";
import { HostObject, type Simulated } from "../host/guarded";
import type { SimulatedHost } from "../host/simulated-host";

/** `KeyframeEase`: a copy that a script may change. */
export class SimulatedKeyframeEase extends HostObject implements Simulated<AfterEffectsUXP.KeyframeEase> {
  speed: number;
  #influence = 0;

  constructor(host: SimulatedHost, speed: number, influence: number) {
    super(host);
    this.speed = speed;
    this.influence = influence;
  }

  get influence(): number {
    return this.#influence;
  }
  set influence(influence: number) {
    if (!(influence >= 0.1 && influence <= 100)) throw hostError("an influence is 0.1 to 100");
    this.#influence = influence;
  }
}

/** `ImportOptions`: which file, and as what. */
export class SimulatedImportOptions extends HostObject implements Simulated<AfterEffectsUXP.ImportOptions, "canImportAs" | "isFileNameNumbered"> {
  forceAlphabetical = false;
  importAs = 0;
  rangeEnd = 0;
  rangeStart = 0;
  sequence = false;

  constructor(
    host: SimulatedHost,
    public file: string,
  ) {
    super(host);
  }
}
