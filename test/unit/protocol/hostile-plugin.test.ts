import fc from "fast-check";
import { toJsonText } from "../../../shared/basics/json-text";
import { fail, succeed } from "../../../shared/basics/result";
import type { HostEvent } from "../../../shared/host/host-port";
import { connectRemoteHost } from "../../../shared/host/remote-host";
import { handTimer } from "./hand-timer";
import { sampleCommit, sampleDescription, sampleReceipt } from "./sample-messages";
import { settle, transportPair } from "./transport-pair";

const never = new AbortController().signal;

/** A plugin that welcomes the page and answers every other request with what the test says; `%ID%` stands for the request's id. */
function answeredBy(answer: string | null) {
  const ends = transportPair();
  const clock = handTimer();
  ends.plugin.onMessage((text) => {
    const { id, method } = JSON.parse(text);
    if (method === "hello") ends.plugin.send(JSON.stringify({ jsonrpc: "2.0", id, result: { protocol: 1 } }));
    else if (id !== undefined && answer !== null) ends.plugin.send(answer.split("%ID%").join(id));
  });
  return { ends, clock, remote: connectRemoteHost(ends.page, clock.timer) };
}

function reply(content: object): string {
  return toJsonText({ jsonrpc: "2.0", id: "%ID%", ...content });
}

const anyReply = fc.record(
  { jsonrpc: fc.oneof(fc.constant("2.0"), fc.jsonValue()), id: fc.oneof(fc.constant("%ID%"), fc.jsonValue()), method: fc.jsonValue(), params: fc.jsonValue(), result: fc.jsonValue(), error: fc.oneof(fc.jsonValue(), fc.record({ code: fc.integer(), message: fc.string() })) },
  { requiredKeys: ["jsonrpc"] },
);
const mutatedReply = fc.tuple(fc.nat(), fc.nat(20), fc.string()).map(([at, gone, put]) => {
  const text = reply({ result: succeed(sampleDescription) });
  const start = at % text.length;
  return text.slice(0, start) + put + text.slice(start + gone);
});

describe("the page's end, whatever the plugin sends", () => {
  it("ends every call with an answer or a problem", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json(), mutatedReply, anyReply.map((answer) => JSON.stringify(answer))), async (answer) => {
        const { remote, clock } = answeredBy(answer);
        const describing = remote.describe(never);
        await settle();
        clock.turn(15_000);
        const outcome = await describing;
        expect(outcome.ok || ["bad-message", "timed-out", "disconnected"].includes(outcome.problem.kind)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("calls an unreadable answer by its name", async () => {
    const { remote } = answeredBy(reply({ result: succeed({ ...sampleDescription, theme: "pink" }) }));
    await expect(remote.describe(never)).resolves.toMatchObject({ ok: false, problem: { kind: "bad-message", detail: expect.stringContaining("theme") } });
  });

  it("does not claim that nothing was changed when a receipt is unreadable", async () => {
    const { remote } = answeredBy(reply({ result: succeed({ ...sampleReceipt, at: "yesterday" }) }));
    await expect(remote.commit(sampleCommit, () => undefined, never)).resolves.toMatchObject({ ok: false, problem: { kind: "unsure" } });
  });

  it("takes a plugin that forgot the page for a lost connection", async () => {
    const { remote } = answeredBy(reply({ error: { code: -32001, message: "who are you?" } }));
    await expect(remote.describe(never)).resolves.toEqual(fail({ kind: "disconnected" }));
  });

  it("takes the first answer, and ignores a second, a late one and one to nobody", async () => {
    const { remote, ends, clock } = answeredBy(null);
    const describing = remote.describe(never);
    await settle();
    const { id } = JSON.parse(ends.page.sent[1] ?? "{}");
    const answer = toJsonText({ jsonrpc: "2.0", id, result: succeed(sampleDescription) });
    ends.page.deliver(toJsonText({ jsonrpc: "2.0", id: "nobody", result: 1 }));
    ends.page.deliver(answer);
    ends.page.deliver(answer);
    await expect(describing).resolves.toEqual(succeed(sampleDescription));
    const second = remote.describe(never);
    clock.turn(15_000);
    await expect(second).resolves.toMatchObject({ problem: { kind: "timed-out" } });
    ends.page.deliver(answer);
  });

  it("ignores announcements that make no sense", async () => {
    const { remote, ends } = answeredBy(null);
    const heard: HostEvent[] = [];
    remote.subscribe((event) => heard.push(event));
    ends.page.deliver(toJsonText({ jsonrpc: "2.0", method: "event", params: { kind: "host-on-fire" } }));
    ends.page.deliver(toJsonText({ jsonrpc: "2.0", method: "progress", params: { id: "nobody", progress: { step: 1, steps: 1, label: "" } } }));
    ends.page.deliver(`{"jsonrpc":"2.0","method":"event","params":${"[".repeat(500_000)}`);
    await settle();
    expect(heard).toEqual([]);
  });
});
