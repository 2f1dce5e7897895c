/** Who an event is about, as a text that outlives handles: "project:<guid>", "track:<sequence>:video:<id>"... */
type EventTargetKey = string;

/** A listener for one event name; target null hears every target. */
type Listener = { readonly target: EventTargetKey | null; readonly name: string; readonly handler: (event?: object) => void };

/** Delivers events after the call that caused them, one microtask later. Exceptions in handlers are collected, not thrown. */
export class EventHub {
  #listeners: readonly Listener[] = [];
  readonly #errors: unknown[] = [];

  add(target: EventTargetKey | null, name: string, handler: (event?: object) => void): void {
    this.#listeners = [...this.#listeners, { target, name, handler }];
  }

  remove(target: EventTargetKey | null, name: string, handler: (event?: object) => void): void {
    this.#listeners = this.#listeners.filter((one) => one.target !== target || one.name !== name || one.handler !== handler);
  }

  /** `makeEvent` runs only when somebody listens. */
  emit(target: EventTargetKey, name: string, makeEvent: () => object): void {
    const heard = this.#listeners.filter((one) => one.name === name && (one.target === null || one.target === target));
    if (heard.length === 0) return;
    void Promise.resolve().then(() => {
      const event = makeEvent();
      for (const { handler } of heard) this.#deliver(handler, event);
    });
  }

  /** What handlers threw. In the real host an exception here can end Premiere. */
  errors(): readonly unknown[] {
    return this.#errors;
  }

  #deliver(handler: (event?: object) => void, event: object): void {
    try {
      handler(event);
    } catch (error) {
      this.#errors.push(error);
    }
  }
}
