import * as v from "valibot";
import { toJsonText } from "../../../../shared/basics/json-text";
import { succeed } from "../../../../shared/basics/result";
import { serveHost } from "../../../../shared/host/host-server";
import { connectRemoteHost } from "../../../../shared/host/remote-host";
import { CALLS, type CallName } from "../../../../shared/host/protocol/calls";
import { PROTOCOL_VERSION } from "../../../../shared/host/protocol/message-limits";
import { handTimer } from "../../../unit/protocol/hand-timer";
import { ObedientHost } from "../../../unit/protocol/obedient-host";
import { sampleClipFrames, sampleCommit, sampleDescription, sampleFileRequest, sampleFrameRequest, sampleSaveRequest, sampleScope } from "../../../unit/protocol/sample-messages";
import { settle, transportPair } from "../../../unit/protocol/transport-pair";
import { holds, type FuzzTarget } from "../fuzz-target";

const message = (content: object): string => toJsonText({ jsonrpc: "2.0", ...content });
const HELLO = message({ id: "hello", method: "hello", params: { protocol: PROTOCOL_VERSION, session: "page-1" } });
const ASKED: Partial<Record<CallName, unknown>> = { describe: {}, readProject: sampleScope, grabFrame: sampleFrameRequest, grabClipAlone: sampleClipFrames, commit: sampleCommit, readFile: sampleFileRequest, saveFile: sampleSaveRequest };

/** What a page sends to the main script: nothing reaches the host but what the schemas allow. */
export const fromPage: FuzzTarget = {
  name: "messages-from-a-page",
  samples: [HELLO, ...Object.entries(ASKED).map(([method, params]) => message({ id: 1, method, params }))],
  async judge(input) {
    const host = new ObedientHost();
    const ends = transportPair();
    const stop = serveHost(host, ends.plugin);
    ends.plugin.deliver(HELLO);
    ends.plugin.deliver(input);
    await settle();
    stop();
    const schemas = new Map<string, { readonly params: v.GenericSchema }>(Object.entries(CALLS));
    for (const { call, params } of host.heard) {
      if (call === "readJournal") continue;
      const schema = schemas.get(call)?.params;
      holds(schema !== undefined && v.is(schema, JSON.parse(toJsonText(params ?? {}))), `${call} was asked as its schema allows`);
    }
  },
};

/** What a main script answers to a page: a call ends with an answer or a problem. */
export const fromHost: FuzzTarget = {
  name: "messages-from-the-host",
  samples: [message({ id: "%ID%", result: succeed(sampleDescription) }), message({ method: "event", params: { kind: "project-changed" } }), message({ id: "%ID%", error: { code: -32001, message: "who?" } })],
  async judge(input) {
    const ends = transportPair();
    const { timer, turn } = handTimerParts();
    ends.plugin.onMessage((text) => {
      const { id, method } = JSON.parse(text);
      if (method === "hello") ends.plugin.send(message({ id, result: { protocol: PROTOCOL_VERSION } }));
      else if (id !== undefined) ends.plugin.send(input.split("%ID%").join(String(id)));
    });
    const remote = connectRemoteHost(ends.page, timer);
    const asking = remote.describe(new AbortController().signal);
    await settle();
    turn();
    const outcome = await asking;
    holds(outcome.ok || ["bad-message", "timed-out", "disconnected"].includes(outcome.problem.kind) || input.includes("problem"), "a call ends with an answer or a problem of its own");
    remote.close();
  },
};

function handTimerParts() {
  const clock = handTimer();
  return { timer: clock.timer, turn: () => clock.turn(60_000) };
}
