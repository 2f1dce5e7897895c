/** What the next call of a member does instead of its work. */
export type Fault =
  | { readonly kind: "throws"; readonly message: string }
  | { readonly kind: "returns"; readonly value: unknown }
  | { readonly kind: "never" };

/** A fault and how many calls go well before it. */
type WaitingFault = { readonly fault: Fault; readonly after: number };

/** Faults that tests have ordered, by "Class.member", each used once, in the order they were ordered. */
export class FaultInjector {
  readonly #waiting = new Map<string, WaitingFault[]>();

  inject(member: string, fault: Fault, after = 0): void {
    this.#waiting.set(member, [...(this.#waiting.get(member) ?? []), { fault, after }]);
  }

  /** The fault for this call of the member, removed from the queue; undefined when the call goes well. */
  take(member: string): Fault | undefined {
    const [next, ...rest] = this.#waiting.get(member) ?? [];
    if (!next) return undefined;
    this.#waiting.set(member, next.after > 0 ? [{ ...next, after: next.after - 1 }, ...rest] : rest);
    return next.after > 0 ? undefined : next.fault;
  }
}
