import { readAllBooks, receiptOf } from "./open-ledger";
import { toJsonText } from "../../../shared/basics/json-text";
import { openAdapter, patience, readAll, DRAWN_PROJECT } from "../adapter/open-adapter";
import { clipNamed, constant, planOf, setOpacity } from "../adapter/sample-plans";
import { openAfterEffects, readAll as readComps } from "../after-effects-adapter/open-after-effects";
import { addTint, commit, layerNamed, planOf as planForLayers } from "../after-effects-adapter/plans-for-layers";
import { FrameAllowance } from "../../../shared/host/frame-allowance";
import { guardedHost } from "../../../shared/host/guarded-host";
import type { HostPort } from "../../../shared/host/host-port";
import type { LedgerEntry } from "../../../shared/host/ledger-entry";
import { ticksFromSeconds } from "../../../shared/time/ticks";

const SPEAKER = "00000000-0000-4000-8000-000000000001";

async function entriesOf(host: HostPort): Promise<readonly LedgerEntry[]> {
  const books = { list: (signal: AbortSignal) => host.listLedger(signal), readPart: (request: Parameters<HostPort["readLedgerPart"]>[0]) => host.readLedgerPart(request, patience()) };
  return (await readAllBooks(books)).entries;
}

describe("Premiere's ledger", () => {
  it("holds a commit with the panel that asked, and shows it to a page", async () => {
    const { host } = openAdapter();
    const now = await readAll(host);
    const by = { panel: "shot-match", sequence: null, proposal: null } as const;
    await host.commit({ projectGuid: DRAWN_PROJECT, plan: planOf("Dim", [setOpacity(now, clipNamed(now, "interview"), constant(50))]), reverts: null, by }, () => undefined, patience());
    const listed = await host.listLedger(patience());
    expect(listed).toMatchObject({ ok: true, value: { problem: null, books: [{ place: "seat", own: true, head: { seq: 1 } }] } });
    const name = listed.ok ? (listed.value.books[0]?.name ?? "") : "";
    const part = await host.readLedgerPart({ place: "seat", name, offset: 0 }, patience());
    expect(part.ok && Buffer.from(part.value.base64, "base64").toString()).toContain('"by":{"panel":"shot-match"');
  });

  it("holds nothing of what the host check does in its scratch project", async () => {
    const { host } = openAdapter();
    const now = await readAll(host);
    const by = { panel: "host-check", sequence: null, proposal: null } as const;
    const done = await host.commit({ projectGuid: DRAWN_PROJECT, plan: planOf("Chart", [setOpacity(now, clipNamed(now, "interview"), constant(50))]), reverts: null, by }, () => undefined, patience());
    expect(done).toMatchObject({ ok: true, value: { outcome: { kind: "applied" } } });
    expect(await entriesOf(host)).toEqual([]);
    expect(await host.readJournal(DRAWN_PROJECT, patience())).toMatchObject({ value: { receipts: [] } });
  });

  it("names the panel that imported a transcript", async () => {
    const { host, seat, clock } = openAdapter();
    const json = JSON.stringify({ language: "en-us", segments: [{ duration: 1, language: "en-us", start: 0, speaker: SPEAKER, words: [{ confidence: 1, duration: 1, eos: true, start: 0, tags: [], text: "New.", type: "word" }] }], speakers: [{ id: SPEAKER, name: "Anna" }] });
    const panel = guardedHost({ host, panel: "transcript-selects", seat, frames: new FrameAllowance(clock) });
    expect(await panel.importTranscript({ projectGuid: DRAWN_PROJECT, mediaId: "clip:/media/interview.mov", json }, patience())).toMatchObject({ ok: true });
    expect(await entriesOf(host)).toMatchObject([{ by: { panel: "transcript-selects" }, receipt: { undoSteps: ["Import transcript of interview"] } }]);
  });

  it("says in the diagnostics what became of older data", async () => {
    const adapter = openAdapter();
    adapter.disk.writeFile(`${adapter.uxp.controls.folders.data}/journal/20261101-a_project-1.json`, Buffer.from(toJsonText(receiptOf(1))));
    const diagnostics = await adapter.host.readDiagnostics(patience());
    expect(diagnostics.ok && diagnostics.value.lines).toEqual(expect.arrayContaining([{ name: "Data version", value: "2" }, { name: "Upgrade", value: expect.stringContaining("1 receipts") as string }]));
  });
});

describe("After Effects' ledger", () => {
  it("holds a commit, and the steps that looking at a layer alone left, with the panel that looked", async () => {
    const opened = openAfterEffects();
    const { host, seat, clock } = opened;
    const now = await readComps(host);
    const blue = layerNamed(now, "blue");
    await commit(opened, planForLayers([addTint(blue)]));
    const panel = guardedHost({ host, panel: "effect-previews", seat, frames: new FrameAllowance(clock) });
    const looked = await panel.grabClipAlone({ projectGuid: now.project.guid, clip: blue.ref, times: [ticksFromSeconds(2)], maxWidthPx: 32, maxHeightPx: 32 }, patience());
    expect(looked).toMatchObject({ ok: true });
    expect(await entriesOf(host)).toMatchObject([
      { app: "after-effects", by: null, receipt: { plan: { label: "Tint layers" }, undoSteps: ["Tint layers"] } },
      { app: "after-effects", by: { panel: "effect-previews" }, receipt: { plan: { items: [] }, undoSteps: ["Trimbin set-up: blue alone", "Trimbin clean-up: blue alone"] } },
    ]);
  });
});
