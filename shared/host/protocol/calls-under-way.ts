import type { CallId } from "./envelopes";
import { MAX_CALLS_UNDER_WAY } from "./message-limits";

/** How many finished requests are remembered, so that one delivered twice is not done twice. */
const REMEMBERED = 1000;

export type Admission =
  | { readonly kind: "admitted"; readonly signal: AbortSignal }
  | { readonly kind: "seen-before" }
  | { readonly kind: "too-many" };

/** The requests of one page that the host is working on, and how to stop them. */
export class CallsUnderWay {
  private readonly controllers = new Map<CallId, AbortController>();
  private readonly seen = new Set<CallId>();

  /** Lets a request in once. */
  admit(id: CallId): Admission {
    if (this.seen.has(id)) return { kind: "seen-before" };
    if (this.controllers.size >= MAX_CALLS_UNDER_WAY) return { kind: "too-many" };
    this.remember(id);
    const controller = new AbortController();
    this.controllers.set(id, controller);
    return { kind: "admitted", signal: controller.signal };
  }

  /** Asks the host to stop; a request that is not under way is no reason to worry. */
  cancel(id: CallId): void {
    this.controllers.get(id)?.abort();
  }

  /** Forgets a request that was answered. */
  finish(id: CallId): void {
    this.controllers.delete(id);
  }

  /** Nothing is under way. */
  get isIdle(): boolean {
    return this.controllers.size === 0;
  }

  /** Asks the host to stop everything: the page has gone away. */
  cancelAll(): void {
    for (const controller of this.controllers.values()) controller.abort();
  }

  private remember(id: CallId): void {
    this.seen.add(id);
    const oldest = this.seen.values().next();
    if (this.seen.size > REMEMBERED && !oldest.done) this.seen.delete(oldest.value);
  }
}
