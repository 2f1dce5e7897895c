/** What the next call of a member does instead of its work. */
export type Fault =
  | { readonly kind: "throws"; readonly message: string }
  | { readonly kind: "returns"; readonly value: unknown }
  | { readonly kind: "never" };

/** Faults that tests have ordered, by "Class.member", each used once, in the order they were ordered. */
export class FaultInjector {
  readonly #waiting = new Map<string, Fault[]>();

  inject(member: string, fault: Fault): void {
    this.#waiting.set(member, [...(this.#waiting.get(member) ?? []), fault]);
  }

  /** The next fault for this member, removed from the queue; undefined when none is ordered. */
  take(member: string): Fault | undefined {
    return this.#waiting.get(member)?.shift();
  }
}
