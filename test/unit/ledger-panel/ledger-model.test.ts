import { makePlan } from "../../../shared/edits/edit-plan";
import type { Deed } from "../../../shared/host/ledger-entry";
import type { Receipt } from "../../../shared/host/receipt";
import { shownEntries } from "../../../plugins/ledger/list/shown-entries";
import type { LedgerModel } from "../../../plugins/ledger/ledger-model";
import { REPORT_FORMATS } from "../../../plugins/ledger/report/report-files";
import { DRAWN_PROJECT, openAdapter, readAll, type OpenAdapter } from "../../simulated-host/adapter/open-adapter";
import { clipNamed, constant, planOf, setOpacity } from "../../simulated-host/adapter/sample-plans";
import { compositions } from "../../hosts/after-effects/builders/compositions";
import { openAfterEffects, readAll as readAllLayers } from "../../simulated-host/after-effects-adapter/open-after-effects";
import * as layers from "../../simulated-host/after-effects-adapter/plans-for-layers";

import { untilState } from "../panel/until";
import { applied, closeLedgers, NOW, openLedger } from "./open-ledger";

afterEach(closeLedgers);

/** Dims these clips, as Shot Match would: each a line, those in `refused` offered only. */
async function dim(adapter: OpenAdapter, to: number, names: readonly string[], refused: readonly string[] = []): Promise<Receipt> {
  const now = await readAll(adapter.host);
  const items = names.map((name) => ({ id: name, title: name, why: `Opacity ${to}`, needsConfirmation: false, edits: [setOpacity(now, clipNamed(now, name), constant(to))] }));
  const sequence = now.sequences[0];
  const by: Deed = {
    panel: "shot-match",
    sequence: sequence ? { guid: sequence.guid, name: sequence.name } : null,
    proposal: {
      offered: [...names, ...refused].map((name) => ({ id: name, title: name, decision: refused.includes(name) ? "refused" : "accepted", proposed: `Opacity ${to}`, applied: refused.includes(name) ? null : `Opacity ${to}` })),
      engines: [{ name: "Shot match", version: "1", model: null }],
    },
  };
  return applied(adapter.host, DRAWN_PROJECT, makePlan(`Dim to ${to}`, items), by);
}

function fates(model: LedgerModel, label: string): readonly string[] {
  const seen = entryNamed(model, label);
  return model.linesOf(seen).map(({ title, fate }) => `${title}: ${fate.word}`);
}

function entryNamed(model: LedgerModel, label: string): ReturnType<typeof shownEntries>[number] {
  const found = shownEntries(model.store.getState()).find(({ entry }) => entry.receipt.plan.label === label);
  if (!found) throw new Error(`There is no change ${label}.`);
  return found;
}

describe("the ledger over a simulated Premiere", () => {
  it("lists what was applied, newest first, with refused lines and whether each line still stands", async () => {
    const adapter = openAdapter();
    await dim(adapter, 50, ["interview"], ["street"]);
    await dim(adapter, 30, ["broll", "street"]);
    const { model, state } = await openLedger(adapter.host);
    expect(shownEntries(state()).map(({ entry, intact }) => [entry.receipt.plan.label, entry.by?.panel, intact])).toEqual([["Dim to 30", "shot-match", true], ["Dim to 50", "shot-match", true]]);
    expect(fates(model, "Dim to 50")).toEqual(["interview: still applied", "street: not applied"]);
  });

  it("reverts one line of a change, in the undo steps that it announced, and says so in the ledger", async () => {
    const adapter = openAdapter();
    const before = await readAll(adapter.host);
    await dim(adapter, 30, ["broll", "street"]);
    const { model, state } = await openLedger(adapter.host);
    await model.tickLine(entryNamed(model, "Dim to 30"), "street");
    const steps = adapter.controls.history().undo.length;
    expect(model.offer()).toMatchObject({ lines: 1, undoSteps: 1 });
    await model.revert();
    expect(adapter.controls.history().undo).toHaveLength(steps + 1);
    expect(state().revert).toMatchObject({ kind: "done", words: "Reverted 1 line" });
    expect(fates(model, "Dim to 30")).toEqual(["broll: still applied", "street: reverted"]);
    expect(clipNamed(await readAll(adapter.host), "street")).toEqual(clipNamed(before, "street"));
    const [newest] = shownEntries(state());
    expect(newest?.entry).toMatchObject({ by: { panel: "ledger", proposal: null }, receipt: { reverts: entryNamed(model, "Dim to 30").entry.id } });
  });

  it("says why a line cannot be reverted before anybody tries: changed since, undone in the host", async () => {
    const adapter = openAdapter();
    await dim(adapter, 30, ["broll", "street"]);
    const now = await readAll(adapter.host);
    await adapter.host.commit({ projectGuid: DRAWN_PROJECT, plan: planOf("By hand", [setOpacity(now, clipNamed(now, "street"), constant(77))]), reverts: null }, () => undefined, new AbortController().signal);
    const { model, state } = await openLedger(adapter.host);
    const line = model.linesOf(entryNamed(model, "Dim to 30")).find(({ title }) => title === "street");
    expect(line?.fate).toMatchObject({ kind: "settled", word: "changed since", why: expect.stringMatching(/Opacity.*should be 30, but is 77/) });
    await model.tickLine(entryNamed(model, "Dim to 30"), "street");
    expect(state().ticked.size).toBe(0);
    adapter.controls.undo();
    adapter.controls.undo();
    // The host's own news make it look again too; the later look counts.
    void model.refresh();
    await untilState(model.store, "both lines are seen as undone", () => fates(model, "Dim to 30").every((each) => each.endsWith("already undone in Premiere")));
  });

  it("reverts several changes, the newest first, though both set the same slider", async () => {
    const adapter = openAdapter();
    const before = await readAll(adapter.host);
    await dim(adapter, 50, ["interview"]);
    await dim(adapter, 30, ["interview"]);
    const { model } = await openLedger(adapter.host);
    expect(fates(model, "Dim to 50")).toEqual(["interview: changed since"]);
    await model.tickEntry(entryNamed(model, "Dim to 30"));
    await model.revert();
    await model.tickEntry(entryNamed(model, "Dim to 50"));
    await model.revert();
    expect(await readAll(adapter.host)).toEqual(before);
  });

  it("can be read but not reverted where another project is open", async () => {
    const adapter = openAdapter();
    await dim(adapter, 50, ["interview"]);
    const { model, state } = await openLedger(adapter.host);
    model.store.update({ open: { guid: "another", name: "Another.prproj", sequence: null }, looks: new Map() });
    model.setFilters({ scope: "everything" });
    await model.tickEntry(entryNamed(model, "Dim to 50"));
    expect(state().ticked.size).toBe(0);
    expect(model.linesOf(entryNamed(model, "Dim to 50"))[0]?.fate).toMatchObject({ kind: "settled", why: expect.stringMatching(/^Open the project .* to revert it\.$/) });
    model.setFilters({ scope: "project" });
    expect(shownEntries(state())).toEqual([]);
  });

  it("lists what another panel applies while it is open, though the host told of it before it was written", async () => {
    const adapter = openAdapter();
    const listeners: Parameters<typeof adapter.host.subscribe>[0][] = [];
    const { model, state } = await openLedger({ ...adapter.host, subscribe: (listener) => (listeners.push(listener), () => undefined) });
    expect(shownEntries(state())).toEqual([]);
    for (const tell of listeners) tell({ kind: "project-changed" });
    await dim(adapter, 50, ["interview"]);
    await untilState(model.store, "the change is listed", () => shownEntries(state()).length === 1);
  });

  it("lists what was applied while nothing was heard, once somebody comes back to it", async () => {
    const adapter = openAdapter();
    const { model, state } = await openLedger({ ...adapter.host, subscribe: () => () => undefined });
    await dim(adapter, 50, ["interview"]);
    expect(shownEntries(state())).toEqual([]);
    await model.comeBack();
    await untilState(model.store, "the change is listed", () => shownEntries(state()).length === 1);
  });

  it("finds by words, panel and outcome", async () => {
    const adapter = openAdapter();
    await dim(adapter, 50, ["interview"]);
    await dim(adapter, 30, ["street"]);
    const { model, state } = await openLedger(adapter.host);
    const labels = (): string[] => shownEntries(state()).map(({ entry }) => entry.receipt.plan.label);
    model.setFilters({ words: "STREET 30" });
    expect(labels()).toEqual(["Dim to 30"]);
    model.setFilters({ words: "", panel: "transcript-selects" });
    expect(labels()).toEqual([]);
    model.clearFilters();
    model.setFilters({ outcome: "applied" });
    expect(labels()).toEqual(["Dim to 30", "Dim to 50"]);
  });

  it("shows what is whole of a book that was tampered with, and says which line is not", async () => {
    const adapter = openAdapter();
    await dim(adapter, 50, ["interview"]);
    await dim(adapter, 30, ["street"]);
    const folder = `${adapter.uxp.controls.folders.data}/ledger`;
    const [name = ""] = adapter.disk.list(folder);
    const text = new TextDecoder().decode(adapter.disk.readFile(`${folder}/${name}`));
    adapter.disk.writeFile(`${folder}/${name}`, new TextEncoder().encode(text.replace("Dim to 50", "Dim to 55")));
    const { state } = await openLedger(adapter.host);
    const { books } = state();
    if (books.kind !== "read") throw new Error(books.kind);
    expect(books.faults).toMatchObject([{ book: name, kind: "changed", line: 1 }]);
    expect(books.entries.filter(({ intact }) => intact).map(({ entry }) => entry.receipt.plan.label)).toEqual(["Dim to 30"]);
  });

  it("saves the report of what is listed, where the person says", async () => {
    const adapter = openAdapter();
    await dim(adapter, 50, ["interview"], ["street"]);
    const { model, state } = await openLedger(adapter.host);
    adapter.uxp.uxp.storage.localFileSystem.pickerAnswers.push(["/handed over/report.json"]);
    await model.report.save(REPORT_FORMATS[2]);
    expect(state().report.way).toEqual({ kind: "saved", name: "report.json" });
    const saved = JSON.parse(new TextDecoder().decode(adapter.disk.readFile("/handed over/report.json")));
    expect(saved).toMatchObject({ made: { at: NOW }, counts: { plans: 1, accepted: 1, refused: 1 }, lines: [{ title: "interview" }, { title: "street" }] });
  });
});

describe("the ledger over a simulated After Effects", () => {
  it("shows a change of layers, and reverts it in one undo step", async () => {
    const adapter = openAfterEffects({ project: compositions("Main: red 0-10, blue 0-10", { widthPx: 64, heightPx: 36 }) });
    const before = await readAllLayers(adapter.host);
    const plan = layers.planOf([layers.addTint(layers.layerNamed(before, "red"))]);
    await applied(adapter.host, before.project.guid, plan, { panel: "effect-previews", sequence: null, proposal: null });
    const { model, state } = await openLedger(adapter.host);
    expect(fates(model, "Tint layers")).toEqual(["line: still applied"]);
    await model.tickEntry(entryNamed(model, "Tint layers"));
    expect(model.offer()).toMatchObject({ lines: 1, undoSteps: 1 });
    await model.revert();
    expect(state().revert).toMatchObject({ kind: "done" });
    expect(fates(model, "Tint layers")).toEqual(["line: reverted"]);
    expect(layers.layerNamed(await readAllLayers(adapter.host), "red").effects).toEqual(layers.layerNamed(before, "red").effects);
  });
});
