import { toJsonText } from "../basics/json-text";
import { fail } from "../basics/result";
import type { HostPort } from "./host-port";
import type { HostProblem } from "./host-problem";
import { CallsUnderWay } from "./protocol/calls-under-way";
import { checkShape } from "./protocol/check-shape";
import { cancelSchema, helloSchema, NOT_GREETED, requestSchema, RPC_ERRORS, type CallId, type RequestEnvelope } from "./protocol/envelopes";
import { answerCall, errorResponse, type CallContext } from "./protocol/host-calls";
import type { Announcement } from "./protocol/host-envelopes";
import { MAX_TEXT_TO_HOST, MAX_TEXT_TO_PAGE, PROTOCOL_VERSION } from "./protocol/message-limits";
import { readMessage } from "./protocol/read-message";
import type { Transport } from "./protocol/transport";

/**
 * Answers one page over one transport, until the returned function is called. Nothing a page sends makes it throw,
 * and only well-formed requests reach the host. When the page says hello anew (it was reloaded), says goodbye or
 * cannot be reached, all its requests are cancelled, and the scratch project that it may have left open is closed when they have ended.
 */
export function serveHost(host: HostPort, transport: Transport): () => void {
  let visit: Visit | null = null;
  /** Who last asked for a scratch project, until it is closed. */
  let scratchOf: Visit | null = null;

  function receive(text: string): void {
    const message = readMessage(text, MAX_TEXT_TO_HOST);
    if (!message.ok) return refuse(null, RPC_ERRORS.parse, message.problem);
    const request = checkShape(requestSchema, message.value);
    if (!request.ok) return refuse(null, RPC_ERRORS.invalidRequest, request.problem);
    const { id, ...rest } = request.value;
    if (id === undefined) note(request.value);
    else if (rest.method === "hello") greet(id, rest.params);
    else if (visit) void call(visit, { ...rest, id });
    else refuse(id, NOT_GREETED, `the page must first say hello in protocol ${PROTOCOL_VERSION}`);
  }

  function announce(announcement: Announcement): void {
    if (visit) send({ jsonrpc: "2.0", ...announcement });
  }

  function leave(): void {
    visit?.calls.cancelAll();
    visit = null;
    void closeAbandoned();
  }

  /** A host that is busy, or a policy that forbids it now, is asked again when the next page comes. */
  async function closeAbandoned(): Promise<void> {
    const gone = scratchOf;
    if (gone === null || gone === visit || !gone.calls.isIdle) return;
    const closed = await host.closeScratch(new AbortController().signal).catch(() => null);
    if (closed?.ok && scratchOf === gone) scratchOf = null;
  }

  function note(notification: RequestEnvelope): void {
    if (notification.method === "goodbye") leave();
    if (notification.method !== "cancel") return;
    const cancel = checkShape(cancelSchema, notification.params);
    if (cancel.ok) visit?.calls.cancel(cancel.value.id);
  }

  function greet(id: CallId, params: unknown): void {
    const hello = checkShape(helloSchema, params);
    const session = hello.ok && hello.value.protocol === PROTOCOL_VERSION ? hello.value.session : null;
    if (session === null || visit?.session !== session) {
      leave();
      if (session !== null) visit = { session, calls: new CallsUnderWay() };
    }
    // A page of another version gets no service, but it learns which version it met.
    send({ jsonrpc: "2.0", id, result: { protocol: PROTOCOL_VERSION } });
  }

  async function call(mine: Visit, request: RequestEnvelope & { readonly id: CallId }): Promise<void> {
    const { id } = request;
    const admission = mine.calls.admit(id);
    // An answer would be taken for that of the first one.
    if (admission.kind === "seen-before") return;
    if (admission.kind === "too-many") return sendProblem(id, { kind: "busy", doing: "earlier requests of this panel" });
    const context: CallContext = {
      signal: admission.signal,
      onProgress: (progress) => {
        if (visit === mine) announce({ method: "progress", params: { id, progress } });
      },
    };
    if (request.method === "openScratch") scratchOf = mine;
    const response = await answerCall(host, request, context);
    mine.calls.finish(id);
    if (visit !== mine) return closeAbandoned();
    const text = toJsonText(response);
    if (text.length <= MAX_TEXT_TO_PAGE) sendText(text);
    else sendProblem(id, { kind: "unsupported", what: `pass on ${text.length} characters at once`, advice: "Ask for fewer clips or smaller frames." });
  }

  function sendProblem(id: CallId, problem: HostProblem): void {
    send({ jsonrpc: "2.0", id, result: fail(problem) });
  }

  function refuse(id: CallId | null, code: number, reason: string): void {
    send(errorResponse(id, code, reason));
  }

  function send(message: object): void {
    sendText(toJsonText(message));
  }

  function sendText(text: string): void {
    try {
      transport.send(text);
    } catch {
      leave();
    }
  }

  const stopListening = transport.onMessage(receive);
  const stopEvents = host.subscribe((event) => announce({ method: "event", params: event }));
  return () => {
    stopListening();
    stopEvents();
    leave();
  };
}

type Visit = { readonly session: string; readonly calls: CallsUnderWay };
