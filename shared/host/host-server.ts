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
 * cannot be reached, all its requests are cancelled.
 */
export function serveHost(host: HostPort, transport: Transport): () => void {
  const server = new HostServer(host, transport);
  const stopListening = transport.onMessage((text) => server.receive(text));
  const stopEvents = host.subscribe((event) => server.announce({ method: "event", params: event }));
  return () => {
    stopListening();
    stopEvents();
    server.leave();
  };
}

type Visit = { readonly session: string; readonly calls: CallsUnderWay };

class HostServer {
  private visit: Visit | null = null;

  constructor(
    private readonly host: HostPort,
    private readonly transport: Transport,
  ) {}

  receive(text: string): void {
    const message = readMessage(text, MAX_TEXT_TO_HOST);
    if (!message.ok) return this.refuse(null, RPC_ERRORS.parse, message.problem);
    const request = checkShape(requestSchema, message.value);
    if (!request.ok) return this.refuse(null, RPC_ERRORS.invalidRequest, request.problem);
    const { id, ...rest } = request.value;
    if (id === undefined) this.note(request.value);
    else if (rest.method === "hello") this.greet(id, rest.params);
    else if (this.visit) void this.call(this.visit, { ...rest, id });
    else this.refuse(id, NOT_GREETED, `the page must first say hello in protocol ${PROTOCOL_VERSION}`);
  }

  announce(announcement: Announcement): void {
    if (this.visit) this.send({ jsonrpc: "2.0", ...announcement });
  }

  leave(): void {
    this.visit?.calls.cancelAll();
    this.visit = null;
  }

  private note(notification: RequestEnvelope): void {
    if (notification.method === "goodbye") this.leave();
    if (notification.method !== "cancel") return;
    const cancel = checkShape(cancelSchema, notification.params);
    if (cancel.ok) this.visit?.calls.cancel(cancel.value.id);
  }

  private greet(id: CallId, params: unknown): void {
    const hello = checkShape(helloSchema, params);
    const session = hello.ok && hello.value.protocol === PROTOCOL_VERSION ? hello.value.session : null;
    if (session === null || this.visit?.session !== session) {
      this.leave();
      if (session !== null) this.visit = { session, calls: new CallsUnderWay() };
    }
    // A page of another version gets no service, but it learns which version it met.
    this.send({ jsonrpc: "2.0", id, result: { protocol: PROTOCOL_VERSION } });
  }

  private async call(visit: Visit, request: RequestEnvelope & { readonly id: CallId }): Promise<void> {
    const { id } = request;
    const admission = visit.calls.admit(id);
    // An answer would be taken for that of the first one.
    if (admission.kind === "seen-before") return;
    if (admission.kind === "too-many") return this.sendProblem(id, { kind: "busy", doing: "earlier requests of this panel" });
    const context: CallContext = {
      signal: admission.signal,
      onProgress: (progress) => {
        if (this.visit === visit) this.announce({ method: "progress", params: { id, progress } });
      },
    };
    const response = await answerCall(this.host, request, context);
    visit.calls.finish(id);
    if (this.visit !== visit) return;
    const text = toJsonText(response);
    if (text.length <= MAX_TEXT_TO_PAGE) this.sendText(text);
    else this.sendProblem(id, { kind: "unsupported", what: `pass on ${text.length} characters at once`, advice: "Ask for fewer clips or smaller frames." });
  }

  private sendProblem(id: CallId, problem: HostProblem): void {
    this.send({ jsonrpc: "2.0", id, result: fail(problem) });
  }

  private refuse(id: CallId | null, code: number, reason: string): void {
    this.send(errorResponse(id, code, reason));
  }

  private send(message: object): void {
    this.sendText(toJsonText(message));
  }

  private sendText(text: string): void {
    try {
      this.transport.send(text);
    } catch {
      this.leave();
    }
  }
}
