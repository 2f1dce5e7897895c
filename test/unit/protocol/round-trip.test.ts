import { fail, succeed } from "../../../shared/basics/result";
import type { CommitProgress, HostEvent } from "../../../shared/host/host-port";
import { serveHost } from "../../../shared/host/host-server";
import { connectRemoteHost } from "../../../shared/host/remote-host";
import { handTimer } from "./hand-timer";
import { ObedientHost } from "./obedient-host";
import { sampleBin, sampleClipFrames, sampleCommit, sampleDescription, sampleFilePart, sampleFileRequest, sampleFrame, sampleFrameRequest, sampleKept, sampleLedger, sampleMeasured, samplePlan, sampleReceipt, sampleSaveRequest, sampleScope, sampleScratch, sampleSettings, sampleSnapshot, sampleUse } from "./sample-messages";
import { settle, transportPair } from "./transport-pair";

const SCRATCH = { chartBase64: "iVBORw0KGgo=", widthPx: 64, heightPx: 36 };
const never = new AbortController().signal;

function bridge() {
  const host = new ObedientHost();
  const ends = transportPair();
  const clock = handTimer();
  const stop = serveHost(host, ends.plugin);
  const remote = connectRemoteHost(ends.page, clock.timer);
  return { host, ends, clock, stop, remote };
}

describe("the bridge", () => {
  it("carries every call and its answer, ticks beyond doubles included", async () => {
    const { host, remote } = bridge();
    await expect(remote.describe(never)).resolves.toEqual(succeed(sampleDescription));
    await expect(remote.readProject(sampleScope, never)).resolves.toEqual(succeed(sampleSnapshot));
    await expect(remote.grabFrame(sampleFrameRequest, never)).resolves.toEqual(succeed(sampleFrame));
    await expect(remote.grabClipAlone(sampleClipFrames, never)).resolves.toEqual(succeed({ frames: sampleClipFrames.times.map((at) => ({ ...sampleFrame, at })), undoSteps: ["Set up", "Put back"] }));
    await expect(remote.commit(sampleCommit, () => undefined, never)).resolves.toEqual(succeed(sampleReceipt));
    await expect(remote.readJournal("project-1", never)).resolves.toEqual(succeed({ receipts: [sampleReceipt], damaged: 1, older: 0 }));
    await expect(remote.readBin(never)).resolves.toEqual(succeed(sampleBin));
    await expect(remote.readUsage(never)).resolves.toEqual(succeed([sampleUse]));
    await expect(remote.readTranscript("media-1", never)).resolves.toEqual(succeed({ json: "{}" }));
    await expect(remote.importTranscript({ projectGuid: "project-1", mediaId: "media-1", json: "{}" }, never)).resolves.toEqual(succeed({ json: "{}", undoStep: "Import transcript" }));
    await expect(remote.cue({ kind: "play", mediaId: "media-1", from: 9_007_199_254_740_993n, until: null }, never)).resolves.toEqual(succeed(null));
    await expect(remote.listEffects(never)).resolves.toEqual(succeed([{ matchName: "AE.ADBE Tint", displayName: "Tint" }]));
    await expect(remote.listFiles({ place: "studio" }, never)).resolves.toEqual(succeed({ folder: "Looks", names: ["house.looks.json"] }));
    await expect(remote.chooseStudioFolder(never)).resolves.toEqual(succeed({ folder: "Looks", names: [] }));
    await expect(remote.readFile(sampleFileRequest, never)).resolves.toEqual(succeed(sampleFilePart));
    await expect(remote.saveFile(sampleSaveRequest, never)).resolves.toEqual(succeed({ savedAs: "A003.cube" }));
    await expect(remote.listLedger(never)).resolves.toEqual(succeed(sampleLedger));
    await expect(remote.readLedgerPart({ place: "seat", name: "ledger-seat1.jsonl", offset: 0 }, never)).resolves.toEqual(succeed(sampleFilePart));
    await expect(remote.readSettings(never)).resolves.toEqual(succeed(sampleSettings));
    await expect(remote.changeSettings({ theme: "light", studioFolder: null }, never)).resolves.toEqual(succeed(sampleSettings));
    await expect(remote.measureData(never)).resolves.toEqual(succeed([sampleKept]));
    await expect(remote.eraseData({ kinds: ["taste"] }, never)).resolves.toEqual(succeed([]));
    await expect(remote.readDiagnostics(never)).resolves.toEqual(succeed({ lines: [{ name: "Trimbin", value: "0.1.0" }], kept: [sampleKept] }));
    await expect(remote.listQuestions(never)).resolves.toEqual(succeed([{ id: "rollback", asks: "Does it roll back?", does: "Throws in a transaction.", needsPerson: false }]));
    await expect(remote.checkHost({ questions: ["rollback"] }, () => undefined, never)).resolves.toEqual(succeed({ findings: sampleMeasured.host, figures: {}, leftBehind: [] }));
    await expect(remote.continueCheck({ did: true }, never)).resolves.toEqual(succeed(null));
    await expect(remote.openScratch(SCRATCH, never)).resolves.toEqual(succeed(sampleScratch));
    await expect(remote.closeScratch(never)).resolves.toEqual(succeed(null));
    await expect(remote.readMeasuredHost(never)).resolves.toEqual(succeed(sampleMeasured));
    await expect(remote.keepMeasuredHost(sampleMeasured, never)).resolves.toEqual(succeed(null));
    expect(host.heard.map(({ call, params }) => ({ call, params }))).toEqual([
      { call: "describe", params: {} },
      { call: "readProject", params: sampleScope },
      { call: "grabFrame", params: sampleFrameRequest },
      { call: "grabClipAlone", params: sampleClipFrames },
      { call: "commit", params: sampleCommit },
      { call: "readJournal", params: "project-1" },
      { call: "readBin", params: {} },
      { call: "readUsage", params: {} },
      { call: "readTranscript", params: "media-1" },
      { call: "importTranscript", params: { projectGuid: "project-1", mediaId: "media-1", json: "{}" } },
      { call: "cue", params: { kind: "play", mediaId: "media-1", from: 9_007_199_254_740_993n, until: null } },
      { call: "listEffects", params: {} },
      { call: "listFiles", params: { place: "studio" } },
      { call: "chooseStudioFolder", params: {} },
      { call: "readFile", params: sampleFileRequest },
      { call: "saveFile", params: sampleSaveRequest },
      { call: "listLedger", params: {} },
      { call: "readLedgerPart", params: { place: "seat", name: "ledger-seat1.jsonl", offset: 0 } },
      { call: "readSettings", params: {} },
      { call: "changeSettings", params: { theme: "light", studioFolder: null } },
      { call: "measureData", params: {} },
      { call: "eraseData", params: { kinds: ["taste"] } },
      { call: "readDiagnostics", params: {} },
      { call: "listQuestions", params: {} },
      { call: "checkHost", params: { questions: ["rollback"] } },
      { call: "continueCheck", params: { did: true } },
      { call: "openScratch", params: SCRATCH },
      { call: "closeScratch", params: {} },
      { call: "readMeasuredHost", params: {} },
      { call: "keepMeasuredHost", params: sampleMeasured },
    ]);
  });

  it("carries problems as they are", async () => {
    const { host, remote } = bridge();
    const edit = samplePlan.items[0]?.edits[0];
    if (!edit) throw new Error("The sample has no edit.");
    for (const problem of [
      { kind: "stale", edits: [{ edit, on: "Exposure on A003", expected: "0", found: "1" }] },
      { kind: "frame-missing", at: "00:00:01:00", waitedMs: 3000 },
      { kind: "other-project" },
      { kind: "sequence-gone", name: "Main" },
      { kind: "composition-gone", name: null },
    ] as const) {
      host.frame = fail(problem);
      await expect(remote.grabFrame(sampleFrameRequest, never)).resolves.toEqual(fail(problem));
    }
  });

  it("reports a commit's progress in order, before its receipt", async () => {
    const { host, remote } = bridge();
    host.progress = [
      { step: 1, steps: 2, label: "Match (1/2)" },
      { step: 2, steps: 2, label: "Match (2/2)" },
    ];
    const seen: (CommitProgress | "receipt")[] = [];
    await remote.commit(sampleCommit, (progress) => seen.push(progress), never);
    seen.push("receipt");
    expect(seen).toEqual([...host.progress, "receipt"]);
  });

  it("tells every subscriber of an event until it leaves", async () => {
    const { host, remote } = bridge();
    await remote.describe(never);
    const first: HostEvent[] = [];
    const second: HostEvent[] = [];
    const leave = remote.subscribe((event) => first.push(event));
    remote.subscribe((event) => second.push(event));
    host.announce({ kind: "theme-changed", theme: "light" });
    await settle();
    leave();
    host.announce({ kind: "selection-changed" });
    await settle();
    expect(first).toEqual([{ kind: "theme-changed", theme: "light" }]);
    expect(second).toEqual([{ kind: "theme-changed", theme: "light" }, { kind: "selection-changed" }]);
  });

  it("ends a cancelled read at once and tells the host", async () => {
    const { host, remote } = bridge();
    host.gate = new Promise(() => undefined);
    const user = new AbortController();
    const reading = remote.readProject(sampleScope, user.signal);
    await settle();
    user.abort();
    await expect(reading).resolves.toEqual(fail({ kind: "cancelled" }));
    await settle();
    expect(host.heard[0]?.signal.aborted).toBe(true);
  });

  it("waits for the host's word when a commit is cancelled", async () => {
    const { host, remote } = bridge();
    host.gate = new Promise(() => undefined);
    const user = new AbortController();
    const committing = remote.commit(sampleCommit, () => undefined, user.signal);
    await settle();
    user.abort();
    await expect(committing).resolves.toEqual(fail({ kind: "cancelled" }));
    expect(host.heard[0]?.signal.aborted).toBe(true);
  });

  it("does not even ask when the signal is already aborted", async () => {
    const { host, remote } = bridge();
    await expect(remote.describe(AbortSignal.abort())).resolves.toEqual(fail({ kind: "cancelled" }));
    expect(host.heard).toEqual([]);
  });

  it("gives up a read that takes too long, and stops it at the host", async () => {
    const { host, remote, clock } = bridge();
    host.gate = new Promise(() => undefined);
    const reading = remote.readProject(sampleScope, never);
    await settle();
    clock.turn(60_000);
    await expect(reading).resolves.toEqual(fail({ kind: "timed-out", during: "reading the project", afterMs: 60_000 }));
    await settle();
    expect(host.heard[0]?.signal.aborted).toBe(true);
  });

  it("waits for a commit as long as progress comes in, and never cancels it for being slow", async () => {
    const { host, remote, clock, ends } = bridge();
    host.gate = new Promise(() => undefined);
    let answered = false;
    const committing = remote.commit(sampleCommit, () => undefined, never).finally(() => {
      answered = true;
    });
    await settle();
    const { id } = JSON.parse(ends.page.sent.find((text) => text.includes('"commit"')) ?? "{}");
    for (let minute = 0; minute < 5; minute++) {
      clock.turn(60_000);
      ends.page.deliver(JSON.stringify({ jsonrpc: "2.0", method: "progress", params: { id, progress: { step: minute, steps: 9, label: "Match" } } }));
      await settle();
    }
    expect(answered).toBe(false);
    clock.turn(120_000);
    await expect(committing).resolves.toEqual(fail({ kind: "timed-out", during: "applying the changes", afterMs: 120_000 }));
    await settle();
    expect(host.heard[0]?.signal.aborted).toBe(false);
  });

  it("ends everything as disconnected when the page closes, and stops it at the host", async () => {
    const { host, remote } = bridge();
    host.gate = new Promise(() => undefined);
    const reading = remote.readProject(sampleScope, never);
    const committing = remote.commit(sampleCommit, () => undefined, never);
    await settle();
    remote.close();
    remote.close();
    await expect(reading).resolves.toEqual(fail({ kind: "disconnected" }));
    await expect(committing).resolves.toEqual(fail({ kind: "disconnected" }));
    await expect(remote.describe(never)).resolves.toEqual(fail({ kind: "disconnected" }));
    await settle();
    expect(host.heard.map(({ signal }) => signal.aborted)).toEqual([true, true]);
  });

  it("says disconnected when the bridge is cut", async () => {
    const { remote, ends } = bridge();
    await remote.describe(never);
    ends.cut();
    await expect(remote.readProject(sampleScope, never)).resolves.toEqual(fail({ kind: "disconnected" }));
  });

  it("says hello until the plugin listens", async () => {
    const ends = transportPair();
    const clock = handTimer();
    const remote = connectRemoteHost(ends.page, clock.timer);
    const describing = remote.describe(never);
    clock.turn(250);
    await settle();
    clock.turn(250);
    await settle();
    serveHost(new ObedientHost(), ends.plugin);
    clock.turn(250);
    await expect(describing).resolves.toEqual(succeed(sampleDescription));
    const asked = ends.page.sent.length;
    clock.turn(250);
    await settle();
    expect(ends.page.sent.length).toBe(asked);
  });

  it("tells the user to reinstall when the two ends are of different versions", async () => {
    const ends = transportPair();
    ends.plugin.onMessage((text) => {
      const { id } = JSON.parse(text);
      ends.plugin.send(JSON.stringify({ jsonrpc: "2.0", id, result: { protocol: 99, extra: true } }));
    });
    const remote = connectRemoteHost(ends.page, handTimer().timer);
    await expect(remote.describe(never)).resolves.toEqual(fail({ kind: "bad-message", detail: "the panel speaks protocol 1, the plugin 99" }));
  });

  it("does not send what the plugin would refuse", async () => {
    const { host, remote, ends } = bridge();
    await remote.describe(never);
    const asked = ends.page.sent.length;
    const tooWide = await remote.grabFrame({ ...sampleFrameRequest, maxWidthPx: 0.5 }, never);
    expect(tooWide).toMatchObject({ ok: false, problem: { kind: "bad-message" } });
    const long = "x".repeat(4000);
    const items = Array.from({ length: 1200 }, (_, i) => ({ id: String(i), title: "A", why: long, needsConfirmation: false, edits: [] }));
    const tooLong = await remote.commit({ ...sampleCommit, plan: { ...samplePlan, items } }, () => undefined, never);
    expect(tooLong).toMatchObject({ ok: false, problem: { kind: "unsupported" } });
    const longText = await remote.saveFile({ ...sampleSaveRequest, text: "x".repeat(4 * 1024 * 1024) }, never);
    expect(longText).toMatchObject({ ok: false, problem: { kind: "unsupported" } });
    expect(ends.page.sent.length).toBe(asked);
    expect(host.heard.length).toBe(1);
  });

  it("lets a person take their time over a file dialog", async () => {
    const { host, remote, clock } = bridge();
    let answer = (): void => undefined;
    host.gate = new Promise((resolve) => {
      answer = resolve;
    });
    const saving = remote.saveFile(sampleSaveRequest, never);
    await settle();
    clock.turn(20 * 60_000);
    answer();
    await expect(saving).resolves.toEqual(succeed({ savedAs: "A003.cube" }));
  });

  it("takes the largest messages there are without stopping at them", async () => {
    const { host, remote } = bridge();
    host.frame = succeed({ ...sampleFrame, base64: "A".repeat(20_000_000) });
    await expect(remote.grabFrame(sampleFrameRequest, never)).resolves.toMatchObject({ ok: true });
    host.frame = succeed({ ...sampleFrame, base64: "A".repeat(34_000_000) });
    await expect(remote.grabFrame(sampleFrameRequest, never)).resolves.toMatchObject({ ok: false, problem: { kind: "unsupported" } });
  });
});
