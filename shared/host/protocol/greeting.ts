import type { JSONRPCClient } from "json-rpc-2.0/dist/client";
import { fail, succeed, type Result } from "../../basics/result";
import { checkShape } from "./check-shape";
import type { Hello } from "./envelopes";
import { responseSchema, welcomeSchema } from "./host-envelopes";
import { PROTOCOL_VERSION } from "./message-limits";
import type { Timer } from "./timer";

/** The host may not be listening yet when the page is ready: hello is said until it is heard. */
const RETRY_MS = 250;

/** Says hello until the host answers: then the connection is open, or the reason why the two cannot talk. Stops for good when the signal aborts. */
export function greet(rpc: JSONRPCClient, session: string, timer: Timer, signal: AbortSignal): Promise<Result<null, string>> {
  const hello: Hello = { protocol: PROTOCOL_VERSION, session };
  return new Promise((resolve) => {
    let attempts = 0;
    let stopTimer = (): void => undefined;
    let answered = false;
    const attempt = (): void => {
      if (answered || signal.aborted) return;
      attempts += 1;
      stopTimer = timer(RETRY_MS, attempt);
      rpc.requestAdvanced({ jsonrpc: "2.0", id: `${session}:hello-${attempts}`, method: "hello", params: hello }).then(hear, () => undefined);
    };
    const hear = (response: unknown): void => {
      const outcome = readWelcome(response);
      if (answered || !outcome) return;
      answered = true;
      stopTimer();
      resolve(outcome);
    };
    signal.addEventListener("abort", () => stopTimer());
    attempt();
  });
}

// Anything but a welcome is no answer: a message can be lost, or the other end may not be ready.
function readWelcome(response: unknown): Result<null, string> | null {
  const checked = checkShape(responseSchema, response);
  if (!checked.ok || checked.value.error) return null;
  const welcome = checkShape(welcomeSchema, checked.value.result);
  if (!welcome.ok) return null;
  const theirs = welcome.value.protocol;
  if (theirs === PROTOCOL_VERSION) return succeed(null);
  return fail(`the panel speaks protocol ${PROTOCOL_VERSION}, the plugin ${theirs}`);
}
