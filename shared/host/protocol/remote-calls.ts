import { JSONRPCClient } from "json-rpc-2.0/dist/client";
import { createJSONRPCErrorResponse } from "json-rpc-2.0/dist/models";
import { toJsonText } from "../../basics/json-text";
import { fail, type Result } from "../../basics/result";
import type { HostEvent } from "../host-port";
import type { HostProblem } from "../host-problem";
import { CALLS, type AnswerOf, type CallName, type ParamsOf } from "./calls";
import { checkShape } from "./check-shape";
import type { CallId } from "./envelopes";
import { greet } from "./greeting";
import { announcementSchema, responseSchema } from "./host-envelopes";
import { MAX_TEXT_TO_HOST, MAX_TEXT_TO_PAGE } from "./message-limits";
import { PendingCall, type CallWatch } from "./pending-call";
import { NEVER_ANSWERED, readAnswer, toLibraryResponse } from "./read-answer";
import { readMessage } from "./read-message";
import type { Timer } from "./timer";
import type { Transport } from "./transport";

const DISCONNECTED: HostProblem = { kind: "disconnected" };

/** Calls that change the project: when they are cancelled, the host's word says what was done. */
const ANSWERED_WHEN_CANCELLED: ReadonlySet<CallName> = new Set(["commit", "grabClipAlone", "checkHost"]);

/** The page's side of the bridge: asks, and listens. Whatever the other end sends, a call ends with an answer or a problem. */
export class RemoteCalls {
  private readonly session = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  private readonly rpc: JSONRPCClient;
  private readonly pending = new Map<CallId, PendingCall>();
  private readonly closing = new AbortController();
  private readonly greeted: Promise<Result<null, string>>;
  private readonly stopListening: () => void;
  private count = 0;

  constructor(
    transport: Transport,
    private readonly timer: Timer,
    private readonly onEvent: (event: HostEvent) => void,
  ) {
    this.rpc = new JSONRPCClient((message) => transport.send(toJsonText(message)));
    this.stopListening = transport.onMessage((text) => this.receive(text));
    this.greeted = greet(this.rpc, this.session, timer, this.closing.signal);
  }

  /** Asks the host. Cancelling a reading call ends it at once; what changes the project waits for the host, for only its word says what was done. */
  ask<Name extends CallName>(name: Name, params: ParamsOf<Name>, watch: CallWatch): Promise<AnswerOf<Name>> {
    if (this.closing.signal.aborted) return Promise.resolve(fail(DISCONNECTED));
    if (watch.signal.aborted) return Promise.resolve(fail({ kind: "cancelled" }));
    const text = toJsonText(params);
    const plain: unknown = JSON.parse(text);
    const checked = checkShape(CALLS[name].params, plain);
    if (!checked.ok) return Promise.resolve(fail({ kind: "bad-message", detail: `the panel asked for ${CALLS[name].doing} with ${checked.problem}` }));
    // The envelope needs a little room too.
    if (text.length > MAX_TEXT_TO_HOST - 1000) return Promise.resolve(fail(tooMuch(text.length)));
    return this.start(name, plain, watch);
  }

  /** Says goodbye; every pending and later call ends as disconnected. */
  close(): void {
    if (this.closing.signal.aborted) return;
    this.closing.abort();
    for (const call of [...this.pending.values()]) call.giveUp(DISCONNECTED);
    this.stopListening();
    this.rpc.notify("goodbye", {});
    this.rpc.rejectAllPendingRequests("closed");
  }

  private start<Name extends CallName>(name: Name, params: unknown, watch: CallWatch): Promise<AnswerOf<Name>> {
    const id = `${this.session}:${(this.count += 1)}`;
    return new Promise((resolve) => {
      let sent = false;
      const end = (answer: AnswerOf<Name>): void => {
        this.pending.delete(id);
        call.release();
        this.rpc.receive(createJSONRPCErrorResponse(id, NEVER_ANSWERED, "no longer wanted"));
        resolve(answer);
      };
      const giveUp = (problem: HostProblem): void => {
        if (sent && !ANSWERED_WHEN_CANCELLED.has(name)) this.rpc.notify("cancel", { id });
        end(fail(problem));
      };
      const cancel = (): void => {
        if (sent && ANSWERED_WHEN_CANCELLED.has(name)) this.rpc.notify("cancel", { id });
        else giveUp({ kind: "cancelled" });
      };
      const call = new PendingCall(name, watch, { giveUp, cancel }, this.timer);
      this.pending.set(id, call);
      void this.greeted.then(async (greeting) => {
        if (!this.pending.has(id)) return;
        if (!greeting.ok) return end(fail({ kind: "bad-message", detail: greeting.problem }));
        sent = true;
        const response = await this.rpc.requestAdvanced({ jsonrpc: "2.0", id, method: name, params });
        if (!this.pending.has(id)) return;
        const answer = await readAnswer(name, response);
        // The person may have cancelled while a long answer was being checked.
        if (this.pending.has(id)) end(answer);
      });
    });
  }

  private receive(text: string): void {
    const message = readMessage(text, MAX_TEXT_TO_PAGE);
    if (!message.ok) return;
    const response = checkShape(responseSchema, message.value);
    if (response.ok) return this.rpc.receive(toLibraryResponse(response.value));
    const announcement = checkShape(announcementSchema, message.value);
    if (!announcement.ok) return;
    if (announcement.value.method === "event") this.onEvent(announcement.value.params);
    else this.pending.get(announcement.value.params.id)?.progress(announcement.value.params.progress);
  }
}

function tooMuch(length: number): HostProblem {
  return { kind: "unsupported", what: `take ${length} characters at once`, advice: "Tick fewer lines and apply in several goes." };
}
