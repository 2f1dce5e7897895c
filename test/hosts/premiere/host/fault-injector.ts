/** What the next call of a member does instead of its work. */
export type Fault =
  | { readonly kind: "throws"; readonly message: string }
  | { readonly kind: "returns"; readonly value: unknown }
  | { readonly kind: "never" }
  /** The work is done at once, the answer comes later; for members that answer with a promise. */
  | { readonly kind: "late"; readonly afterMs: number };

/** Says for each call of "Class.member" what it does instead of its work; undefined for what it should. */
export type FaultDraw = (member: string) => Fault | undefined;

/** A fault and how many calls go well before it. */
type WaitingFault = { readonly fault: Fault; readonly after: number };

/** Faults that tests have ordered, by "Class.member", each used once, in the order they were ordered. */
export class FaultInjector {
  readonly #waiting = new Map<string, WaitingFault[]>();
  #draw: FaultDraw = () => undefined;

  /** From now on, calls for which nothing was ordered are asked about. */
  drawWith(draw: FaultDraw): void {
    this.#draw = draw;
  }

  inject(member: string, fault: Fault, after = 0): void {
    this.#waiting.set(member, [...(this.#waiting.get(member) ?? []), { fault, after }]);
  }

  /** The fault for this call of the member, removed from the queue; undefined when the call goes well. */
  take(member: string): Fault | undefined {
    const [next, ...rest] = this.#waiting.get(member) ?? [];
    if (!next) return this.#draw(member);
    this.#waiting.set(member, next.after > 0 ? [{ ...next, after: next.after - 1 }, ...rest] : rest);
    return next.after > 0 ? undefined : next.fault;
  }
}
