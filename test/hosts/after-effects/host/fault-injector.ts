/** What the next call of a member does instead of its work. */
export type Fault = { readonly kind: "throws"; readonly message: string } | { readonly kind: "returns"; readonly value: unknown };

/** Says for each access to "Class.member" what it does instead of its work; undefined for what it should. */
export type FaultDraw = (member: string) => Fault | undefined;

/** A fault and how many calls go well before it. */
type WaitingFault = { readonly fault: Fault; readonly after: number };

/**
 * Faults that tests have ordered, each used once: by "Class.member" ("Property.setValue"), "edit" for any change of the project by script,
 * or "*" for any access at all.
 */
export class FaultInjector {
  readonly #waiting = new Map<string, WaitingFault[]>();
  #draw: FaultDraw = () => undefined;

  /** From now on, accesses for which nothing was ordered are asked about. */
  drawWith(draw: FaultDraw): void {
    this.#draw = draw;
  }

  inject(member: string, fault: Fault, after = 0): void {
    this.#waiting.set(member, [...(this.#waiting.get(member) ?? []), { fault, after }]);
  }

  /** The fault for this access, removed from the queue; undefined when it goes well. */
  take(member: string): Fault | undefined {
    return (this.#waiting.size === 0 ? undefined : (this.#next(member) ?? this.#next("*"))) ?? this.#draw(member);
  }

  /** Throws what was ordered for the next edit. */
  checkEdit(): void {
    const fault = this.#waiting.size === 0 ? undefined : this.#next("edit");
    if (fault?.kind === "throws") throw new Error(fault.message);
  }

  #next(member: string): Fault | undefined {
    const [next, ...rest] = this.#waiting.get(member) ?? [];
    if (!next) return undefined;
    this.#waiting.set(member, next.after > 0 ? [{ ...next, after: next.after - 1 }, ...rest] : rest);
    return next.after > 0 ? undefined : next.fault;
  }
}
