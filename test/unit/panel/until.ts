import type { Store } from "../../../shared/panel/store";

/** Settles when a panel's state shows what is claimed; rejects with the panel's news when it does not within five seconds. */
export function untilState<State extends { readonly says: string; readonly fault: Error | null }>(store: Pick<Store<State>, "getState" | "subscribe">, what: string, holds: (state: State) => boolean): Promise<State> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      stop();
      settle();
    };
    const look = (): void => {
      const state = store.getState();
      if (state.fault) end(() => reject(state.fault ?? new Error("a fault")));
      else if (holds(state)) end(() => resolve(state));
    };
    const timer = setTimeout(() => end(() => reject(new Error(`Waited in vain: ${what}. The panel says: ${store.getState().says}`))), 20_000);
    const stop = store.subscribe(look);
    look();
  });
}
