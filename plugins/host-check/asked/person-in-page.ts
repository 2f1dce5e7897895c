import type { Asked } from "../host-check-state";
import type { AskPerson } from "./asked-step";

/** Asks the person at the panel for one step after the other. */
export class PersonInPage {
  private settle: ((did: boolean) => void) | null = null;

  /** `show` puts the step on the panel, with the keys that have arrived; null takes it away. */
  constructor(private readonly show: (asked: Extract<Asked, { kind: "in-page" }> | null) => void) {}

  /** Shows the step until it is answered; one that is cancelled counts as left out. */
  readonly ask: AskPerson = async (step, signal, onStart) => {
    let arrived: ReadonlySet<string> = new Set();
    this.show({ kind: "in-page", step, arrived });
    onStart((key) => {
      arrived = new Set([...arrived, key]);
      this.show({ kind: "in-page", step, arrived });
    });
    const did = await new Promise<boolean>((resolve) => {
      this.settle = resolve;
      signal.addEventListener("abort", () => resolve(false));
    });
    this.settle = null;
    return did ? "done" : "left-out";
  };

  /** What the person answered. */
  answer(did: boolean): void {
    this.settle?.(did);
  }
}
