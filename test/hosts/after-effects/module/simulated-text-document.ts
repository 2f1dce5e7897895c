import { hostError } from "../host/host-errors";
import { HostObject, type Simulated } from "../host/guarded";
import type { SimulatedHost } from "../host/simulated-host";
import type { TextState } from "../state/property-state";

type SimulatedMember = "text" | "font" | "fontSize" | "fillColor" | "applyFill" | "toString";

/** `TextDocument` as far as the simulated host draws text: words, font, size and fill. A copy that a script may change. */
export class SimulatedTextDocument extends HostObject implements Simulated<AfterEffectsUXP.TextDocument, Exclude<keyof AfterEffectsUXP.TextDocument, SimulatedMember>> {
  #state: TextState;

  constructor(host: SimulatedHost, state: TextState) {
    super(host);
    this.#state = state;
  }

  /** What is stored when it is set. */
  state(): TextState {
    return this.#state;
  }

  get text(): string {
    return this.#state.text;
  }
  set text(text: string) {
    this.#state = { ...this.#state, text };
  }
  get font(): string {
    return this.#state.font;
  }
  set font(font: string) {
    this.#state = { ...this.#state, font };
  }
  get fontSize(): number {
    return this.#state.fontSize;
  }
  set fontSize(fontSize: number) {
    if (fontSize < 0.1 || fontSize > 1296) throw hostError("a font size is 0.1 to 1296");
    this.#state = { ...this.#state, fontSize };
  }
  get applyFill(): boolean {
    return this.#state.applyFill;
  }
  set applyFill(applyFill: boolean) {
    this.#state = { ...this.#state, applyFill };
  }
  get fillColor(): AfterEffectsUXP.RGB {
    if (!this.#state.applyFill) throw hostError("fillColor can only be read while applyFill is on");
    return [...this.#state.fillColor];
  }
  set fillColor([red, green, blue]: AfterEffectsUXP.RGB) {
    this.#state = { ...this.#state, fillColor: [red, green, blue], applyFill: true };
  }

  override toString(): string {
    return this.#state.text;
  }
}
