import { serveHost } from "../../../shared/host/host-server";
import { PROTOCOL_VERSION } from "../../../shared/host/protocol/message-limits";
import type { HostPort } from "../../../shared/host/host-port";
import { openAdapter } from "../../../test/simulated-host/adapter/open-adapter";

/** What is left in the main script of a panel whose page came and went so often: all of it is one while it is served, none afterwards. */
export type Served = { readonly visits: number; readonly subscriptions: number; readonly listeners: number; readonly subscriptionsAfter: number; readonly listenersAfter: number; readonly unanswered: number };

/** Serves one panel whose page is loaded anew so many times, in turn with a goodbye and without, and each time in the middle of a call. */
export async function soakServing(visits: number): Promise<Served> {
  const adapter = openAdapter().host;
  let [subscriptions, asked, ended] = [0, 0, 0];
  const host: HostPort = {
    ...adapter,
    subscribe: (listener) => {
      const stop = adapter.subscribe(listener);
      subscriptions += 1;
      return () => {
        subscriptions -= 1;
        stop();
      };
    },
    readBin: (signal) => {
      asked += 1;
      return adapter.readBin(signal).finally(() => {
        ended += 1;
      });
    },
  };
  const listeners = new Set<(text: string) => void>();
  const stop = serveHost(host, {
    send: () => undefined,
    onMessage: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  const say = (message: object): void => listeners.forEach((listener) => listener(JSON.stringify({ jsonrpc: "2.0", ...message })));
  for (let visit = 0; visit < visits; visit++) {
    say({ id: 1, method: "hello", params: { protocol: PROTOCOL_VERSION, session: `visit-${visit}` } });
    say({ id: 2, method: "readBin", params: {} });
    if (visit % 2 === 0) say({ method: "goodbye" });
    await new Promise((resolve) => setImmediate(resolve));
  }
  const served = { visits, subscriptions, listeners: listeners.size };
  stop();
  for (let turn = 0; ended < asked && turn < 10_000; turn++) await new Promise((resolve) => setImmediate(resolve));
  if (asked !== visits) throw new Error(`The host was asked ${asked} times in ${visits} visits.`);
  return { ...served, subscriptionsAfter: subscriptions, listenersAfter: listeners.size, unanswered: asked - ended };
}
