import fc from "fast-check";
import * as v from "valibot";
import { toJsonText } from "../../../shared/basics/json-text";
import { serveHost } from "../../../shared/host/host-server";
import { CALLS, type CallName } from "../../../shared/host/protocol/calls";
import { MAX_CALLS_UNDER_WAY, MAX_CLIP_FRAMES, MAX_TEXT_TO_HOST, PROTOCOL_VERSION } from "../../../shared/host/protocol/message-limits";
import { ObedientHost } from "./obedient-host";
import { sampleClipFrames, sampleCommit, sampleFileRequest, sampleFrameRequest, sampleSaveRequest, sampleScope } from "./sample-messages";
import { settle, transportPair } from "./transport-pair";

const HELLO = message({ id: "hello", method: "hello", params: { protocol: PROTOCOL_VERSION, session: "page-1" } });

const VALID: readonly { readonly method: CallName; readonly params: unknown }[] = [
  { method: "describe", params: {} },
  { method: "readProject", params: sampleScope },
  { method: "grabFrame", params: sampleFrameRequest },
  { method: "grabClipAlone", params: sampleClipFrames },
  { method: "commit", params: sampleCommit },
  { method: "readJournal", params: { projectGuid: "project-1" } },
  { method: "readFile", params: sampleFileRequest },
  { method: "saveFile", params: sampleSaveRequest },
];

function message(content: object): string {
  return toJsonText({ jsonrpc: "2.0", ...content });
}

function served() {
  const host = new ObedientHost();
  const ends = transportPair();
  const stop = serveHost(host, ends.plugin);
  const answers = (): unknown[] => ends.plugin.sent.map((text) => JSON.parse(text));
  return { host, ends, stop, answers, say: (text: string) => ends.plugin.deliver(text) };
}

/** Is what reached the host what the schemas allow? */
function isWellFormed({ call, params }: { readonly call: string; readonly params: unknown }): boolean {
  const shape = VALID.find(({ method }) => method === call);
  const sent = call === "readJournal" ? { projectGuid: params } : params;
  return shape !== undefined && v.is(CALLS[shape.method].params, JSON.parse(toJsonText(sent)));
}

const anyRequest = fc.record(
  {
    jsonrpc: fc.oneof(fc.constant("2.0"), fc.jsonValue()),
    id: fc.oneof(fc.string(), fc.integer(), fc.jsonValue()),
    method: fc.oneof(fc.constantFrom("hello", "goodbye", "cancel", "progress", "event", "__proto__", "toString", ...VALID.map(({ method }) => method)), fc.string()),
    params: fc.oneof(fc.jsonValue(), fc.constantFrom(...VALID.map(({ params }) => JSON.parse(toJsonText(params)))), fc.record({ id: fc.jsonValue() })),
  },
  { requiredKeys: [] },
);

const mutated = fc.tuple(fc.constantFrom(HELLO, ...VALID.map((call, i) => message({ id: i, ...call }))), fc.nat(), fc.nat(20), fc.string()).map(([text, at, gone, put]) => {
  const start = at % text.length;
  return text.slice(0, start) + put + text.slice(start + gone);
});

const anyText = fc.oneof(fc.string(), fc.json(), mutated, anyRequest.map((request) => JSON.stringify(request)), fc.constant(HELLO));

describe("the plugin's end, whatever a page sends", () => {
  it("never throws, and asks the host only well-formed questions", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { maxLength: 20 }), fc.boolean(), async (texts, greeted) => {
        const { host, say, stop } = served();
        if (greeted) say(HELLO);
        for (const text of texts) say(text);
        await settle();
        stop();
        expect(host.heard.filter((heard) => !isWellFormed(heard))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("answers each of a shuffled lot of good requests exactly once", async () => {
    const lot = VALID.map((call, i) => message({ id: `call-${i}`, ...call }));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...lot, ...lot], { minLength: 1 }), async (texts) => {
        const { host, say, answers } = served();
        say(HELLO);
        texts.forEach(say);
        await settle();
        const asked = new Set(texts);
        expect(host.heard.length).toBe(asked.size);
        expect(answers().filter((answer) => v.is(v.object({ result: v.object({ ok: v.literal(true) }) }), answer)).length).toBe(asked.size);
      }),
      { numRuns: 50 },
    );
  });

  it("does nothing for a page that has not said hello, or speaks another version", async () => {
    const { host, say, answers } = served();
    say(message({ id: 1, method: "describe", params: {} }));
    say(message({ id: 2, method: "hello", params: { protocol: PROTOCOL_VERSION + 1, session: "newer", more: [] } }));
    say(message({ id: 3, method: "describe", params: {} }));
    await settle();
    expect(host.heard).toEqual([]);
    expect(answers()).toMatchObject([{ id: 1, error: { code: -32001 } }, { id: 2, result: { protocol: PROTOCOL_VERSION } }, { id: 3, error: { code: -32001 } }]);
  });

  it("refuses with words what is unknown, malformed, a batch, too long or too deep", async () => {
    const { host, say, answers } = served();
    say(HELLO);
    say(message({ id: "a", method: "formatDisk", params: {} }));
    say(message({ id: "b", method: "grabFrame", params: { ...sampleFrameRequest, at: "soon" } }));
    say(`[${message({ id: "c", method: "describe", params: {} })}]`);
    say("{");
    say(" ".repeat(MAX_TEXT_TO_HOST + 1));
    say(`{"jsonrpc":"2.0","id":"d","method":"describe","params":${"[".repeat(500_000)}${"]".repeat(500_000)}}`);
    await settle();
    expect(host.heard).toEqual([]);
    const errors = answers().slice(1);
    expect(errors.length).toBe(6);
    expect(errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: "a", error: expect.objectContaining({ code: -32601 }) }),
        expect.objectContaining({ id: "b", error: expect.objectContaining({ code: -32602, message: "at: not a whole number of ticks" }) }),
      ]),
    );
  });

  it.each([0, MAX_CLIP_FRAMES + 1])("sets the host up for no %i frames of a clip alone", async (count) => {
    const { host, say, answers } = served();
    say(HELLO);
    say(message({ id: "a", method: "grabClipAlone", params: { ...sampleClipFrames, times: Array.from({ length: count }, () => "0") } }));
    await settle();
    expect(host.heard).toEqual([]);
    expect(answers()[1]).toMatchObject({ id: "a", error: { code: -32602 } });
  });

  it.each(["../main.js", "..", ".", "", "models/x.onnx", "models\\x.onnx", "C:x", "plugin:x", "a..b", "x.", "/etc/passwd", "x\0y", "x\n"])("asks the host for no file called %j, nor saves one", async (name) => {
    const { host, say, answers } = served();
    say(HELLO);
    say(message({ id: "a", method: "readFile", params: { ...sampleFileRequest, name } }));
    say(message({ id: "b", method: "saveFile", params: { to: { kind: "data", name }, text: "" } }));
    await settle();
    expect(host.heard).toEqual([]);
    expect(answers()).toMatchObject([{ id: "hello" }, { id: "a", error: { code: -32602 } }, { id: "b", error: { code: -32602 } }]);
  });

  it("reads and saves only where a page may", async () => {
    const { host, say } = served();
    say(HELLO);
    say(message({ id: "a", method: "readFile", params: { ...sampleFileRequest, place: "temp" } }));
    say(message({ id: "b", method: "readFile", params: { ...sampleFileRequest, offset: -1 } }));
    say(message({ id: "c", method: "readFile", params: { ...sampleFileRequest, offset: 0.5 } }));
    say(message({ id: "d", method: "saveFile", params: { to: { kind: "plugin", name: "main.js" }, text: "" } }));
    say(message({ id: "e", method: "saveFile", params: { to: { kind: "ask", suggestedName: "a.cube", extensions: ["../x"] }, text: "" } }));
    await settle();
    expect(host.heard).toEqual([]);
  });

  it("cancels only what is under way", async () => {
    const { host, say } = served();
    host.gate = new Promise(() => undefined);
    say(HELLO);
    say(message({ method: "cancel", params: { id: 1 } }));
    say(message({ id: 1, method: "describe", params: {} }));
    say(message({ id: 2, method: "describe", params: {} }));
    say(message({ method: "cancel", params: { id: 2 } }));
    say(message({ method: "cancel", params: { id: 2 } }));
    say(message({ method: "cancel", params: { id: "nobody" } }));
    await settle();
    expect(host.heard.map(({ signal }) => signal.aborted)).toEqual([false, true]);
  });

  it("says busy when a page asks too much at once", async () => {
    const { host, say, answers } = served();
    host.gate = new Promise(() => undefined);
    say(HELLO);
    for (let id = 0; id <= MAX_CALLS_UNDER_WAY; id++) say(message({ id, method: "describe", params: {} }));
    await settle();
    expect(host.heard.length).toBe(MAX_CALLS_UNDER_WAY);
    expect(answers()).toContainEqual({ jsonrpc: "2.0", id: MAX_CALLS_UNDER_WAY, result: { ok: false, problem: { kind: "busy", doing: "earlier requests of this panel" } } });
  });

  it("stops the work of a page that was reloaded, and not that of one that repeats its hello", async () => {
    const { host, say } = served();
    host.gate = new Promise(() => undefined);
    say(HELLO);
    say(message({ id: 1, method: "describe", params: {} }));
    say(HELLO);
    await settle();
    expect(host.heard[0]?.signal.aborted).toBe(false);
    say(message({ id: "hello-2", method: "hello", params: { protocol: PROTOCOL_VERSION, session: "page-2" } }));
    expect(host.heard[0]?.signal.aborted).toBe(true);
  });

  it("stops the work of a page that cannot be reached any more", async () => {
    const { host, ends, say } = served();
    host.gate = new Promise(() => undefined);
    say(HELLO);
    say(message({ id: 1, method: "describe", params: {} }));
    await settle();
    ends.cut();
    host.announce({ kind: "project-changed" });
    expect(host.heard[0]?.signal.aborted).toBe(true);
  });

  it("passes on what a bug in the adapter says, and nothing of where it happened", async () => {
    const { host, say, ends } = served();
    host.bug = new Error("Illegal invocation");
    say(HELLO);
    say(message({ id: 1, method: "commit", params: sampleCommit }));
    await settle();
    const answer = ends.plugin.sent[1] ?? "";
    expect(JSON.parse(answer)).toMatchObject({ id: 1, result: { ok: false, problem: { kind: "unsure", message: expect.stringContaining("Illegal invocation") } } });
    expect(answer).not.toContain("obedient-host");
  });

  it("is silent after it was stopped", async () => {
    const { host, say, stop, ends } = served();
    say(HELLO);
    stop();
    say(message({ id: 1, method: "describe", params: {} }));
    host.announce({ kind: "project-changed" });
    await settle();
    expect(ends.plugin.sent.length).toBe(1);
    expect(host.heard).toEqual([]);
  });
});
