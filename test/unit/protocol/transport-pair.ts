import type { Transport } from "../../../shared/host/protocol/transport";

type End = Transport & {
  /** Everything this end has sent, oldest first. */
  readonly sent: string[];
  /** Delivers to this end's listeners as if the other end had sent it. */
  deliver(text: string): void;
};

/** Two ends of one bridge in memory; messages arrive in a later turn, as in a real one. `cut` makes sending throw from then on. */
export function transportPair(): { readonly page: End; readonly plugin: End; cut(): void } {
  let whole = true;
  const page = makeEnd(() => plugin, () => whole);
  const plugin: End = makeEnd(() => page, () => whole);
  return {
    page,
    plugin,
    cut: () => {
      whole = false;
    },
  };
}

function makeEnd(other: () => End, isWhole: () => boolean): End {
  const listeners = new Set<(text: string) => void>();
  const sent: string[] = [];
  return {
    sent,
    send: (text) => {
      if (!isWhole()) throw new Error("The webview is gone.");
      sent.push(text);
      queueMicrotask(() => other().deliver(text));
    },
    onMessage: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    deliver: (text) => listeners.forEach((listener) => listener(text)),
  };
}

/** Lets everything that waits only for other promises happen. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}
