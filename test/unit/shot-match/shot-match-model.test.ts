import type { HostPort } from "../../../shared/host/host-port";
import { LUMETRI_26_3 } from "../../../shared/host/premiere/lumetri-addresses";
import type { MatchRun } from "../../../plugins/shot-match/search/match-run";
import { describeReceipt } from "../../../shared/panel/receipts/receipt-words";
import { revertLines } from "../../../shared/panel/receipts/revert-lines";
import type { ShotMatchModel } from "../../../plugins/shot-match/shot-match-model";
import type { ShotMatchState } from "../../../plugins/shot-match/shot-match-state";
import { fatesOf } from "../../../shared/panel/receipts/standing";
import { BUILT_SEQUENCE_GUID } from "../../hosts/premiere/builders/project-from-clips";
import { deleteClip, moveClip, setParameter } from "../../hosts/premiere/user-edits";
import { closePanels, openShotMatch, stageOf } from "./open-shot-match";
import { closeEngine } from "./engine-in-process";

const FIVE_SHOTS = "V1: hero 0-4, dark 4-8, same 8-12, sea 12-16, cool 16-20";
const THREE_SHOTS = "V1: hero 0-4, dark 4-8, cool 8-12";
const ALL = ["V1-1", "V1-2", "V1-3", "V1-4", "V1-5"];

function words(run: MatchRun): string[] {
  return run.shots.map(({ shot, outcome }) => `${shot.clip.name}: ${outcome.kind === "proposal" ? outcome.confidence : outcome.kind}`);
}

function receiptWords(model: ShotMatchModel): string[] {
  const { journal, standings } = model.store.getState();
  return revertLines(journal.receipts).map(({ receipt }) => `${receipt.plan.label}: ${describeReceipt(receipt, fatesOf(receipt, journal.receipts, standings))}`);
}

/** Resolves as soon as the panel's state is as wanted. */
function until(model: ShotMatchModel, isReached: (state: ShotMatchState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isReached(model.store.getState())) return;
      stop();
      resolve();
    };
    const stop = model.store.subscribe(look);
    look();
  });
}

/** Resolves when the host has told its panels of a selection. */
function selectionHeard(host: HostPort): Promise<void> {
  return new Promise((resolve) => {
    const stop = host.subscribe((event) => {
      if (event.kind !== "selection-changed") return;
      stop();
      resolve();
    });
  });
}

// The first question starts the engine's process; two busy cores take their time.
jest.setTimeout(60_000);

afterEach(closePanels);
afterAll(closeEngine);

describe("Shot Match over a simulated Premiere", () => {
  it("shows the selected shots by name before anything else", async () => {
    const { model } = await openShotMatch(FIVE_SHOTS, ["V1-1", "V1-2"]);
    const { source, stage } = model.store.getState();
    expect(stage.name).toBe("idle");
    expect(source.kind === "read" && source.shots.filter((shot) => shot.clip.selected).map((shot) => shot.clip.name)).toEqual(["hero", "dark"]);
  });

  it("proposes, applies, measures, and the host's undo brings the project back", async () => {
    const { model, controls } = await openShotMatch(FIVE_SHOTS, ALL);
    const start = controls.state();

    await model.findMatches();
    const ready = stageOf(model, "ready");
    expect(words(ready.run)).toEqual(["dark: good", "same: already-matches", "sea: cannot-tell", "cool: good"]);
    expect(ready.plan.label).toBe("Match 2 shots to hero");
    expect(controls.state()).toBe(start);

    await model.apply();
    const applied = stageOf(model, "applied");
    expect(applied.receipt.undoSteps).toHaveLength(ready.undoSteps);
    expect(controls.history().undo.map((entry) => entry.label)).toEqual(applied.receipt.undoSteps);
    for (const { shot, outcome } of applied.run.shots) {
      if (outcome.kind !== "proposal") continue;
      const measured = applied.measured.get(shot.key);
      if (measured?.kind !== "measured") throw new Error(`${shot.clip.name} was not measured.`);
      expect(measured.difference).toBeLessThan(outcome.predicted?.before ?? 0);
    }

    applied.receipt.undoSteps.forEach(() => controls.undo());
    expect(controls.state()).toBe(start);
  });

  it("moves the last Lumetri that is there, relative to what it holds, and adds none", async () => {
    const { model, controls } = await openShotMatch(FIVE_SHOTS, ["V1-1", "V1-2"]);
    await model.findMatches();
    model.run.setStrengthOfAll(0.5);
    await model.apply();
    await model.refresh();
    await model.findMatches();
    const { run, plan } = stageOf(model, "ready");
    expect(words(run)).toEqual(["dark: good"]);
    expect(plan.items.flatMap((item) => item.edits).map((edit) => edit.kind)).not.toContain("add-effect");
    await model.apply();
    expect(stageOf(model, "applied").receipt.outcome.kind).toBe("applied");
    expect(controls.history().undo.length).toBeGreaterThan(2);
  });

  it("reverts one shot, then the rest, each as a step of its own", async () => {
    const { model, host } = await openShotMatch(THREE_SHOTS, ["V1-1", "V1-2", "V1-3"]);
    const lumetris = async (): Promise<number> => {
      const read = await host.readProject({ sequence: { kind: "active" }, effectsOf: "all", params: [], markersOfItems: [] }, new AbortController().signal);
      const clips = read.ok ? read.value.sequences.flatMap((sequence) => sequence.videoTracks.flatMap((track) => track.clips)) : [];
      return clips.flatMap((clip) => clip.effects ?? []).filter((effect) => effect.matchName === LUMETRI_26_3.matchName).length;
    };
    await model.findMatches();
    await model.apply();
    const { receipt } = stageOf(model, "applied");
    expect(await lumetris()).toBe(2);
    await model.revert(receipt.id, new Set([receipt.plan.items[0]?.id ?? ""]));
    expect(receiptWords(model)).toEqual(["Match 2 shots to hero: 1 of 2 reverted."]);
    expect(await lumetris()).toBe(1);
    await model.revert(receipt.id, new Set(receipt.plan.items.map((item) => item.id)));
    expect(receiptWords(model)).toEqual(["Match 2 shots to hero: Reverted."]);
    expect(await lumetris()).toBe(0);
  });

  it("reverts from the journal after a restart", async () => {
    const { model, reopen } = await openShotMatch(THREE_SHOTS, ["V1-1", "V1-2", "V1-3"]);
    await model.findMatches();
    await model.apply();
    const later = await reopen();
    expect(receiptWords(later)).toEqual(["Match 2 shots to hero: Applied."]);
    const [line] = revertLines(later.store.getState().journal.receipts);
    await later.revert(line?.receipt.id ?? "", line?.open ?? new Set());
    expect(receiptWords(later)).toEqual(["Match 2 shots to hero: Reverted."]);
    expect(later.store.getState().revert.kind).toBe("none");
  });

  it("stops claiming that a shot is applied when the host's Undo took it back, and says so again after Redo", async () => {
    const { model, controls, reopen } = await openShotMatch(THREE_SHOTS, ["V1-1", "V1-2", "V1-3"]);
    await model.findMatches();
    await model.apply();
    const steps = stageOf(model, "applied").receipt.undoSteps;
    steps.forEach(() => controls.undo());
    await until(model, () => receiptWords(model)[0] === "Match 2 shots to hero: Already undone in Premiere.");
    expect(receiptWords(await reopen())).toEqual(["Match 2 shots to hero: Already undone in Premiere."]);
    steps.forEach(() => controls.redo());
    await until(model, () => receiptWords(model)[0] === "Match 2 shots to hero: Applied.");
  });

  it("can revert again what the host's Undo brought back after a revert, but not for a newer match of the same shots", async () => {
    const { model, controls } = await openShotMatch(THREE_SHOTS, ["V1-1", "V1-2", "V1-3"]);
    await model.findMatches();
    await model.apply();
    const { receipt } = stageOf(model, "applied");
    const all = new Set(receipt.plan.items.map((item) => item.id));
    const applied = controls.history().undo.length;
    await model.revert(receipt.id, all);
    expect(receiptWords(model)).toEqual(["Match 2 shots to hero: Reverted."]);
    while (controls.history().undo.length > applied) controls.undo();
    await until(model, () => receiptWords(model)[0] === "Match 2 shots to hero: Applied.");
    await model.revert(receipt.id, all);
    expect(receiptWords(model)).toEqual(["Match 2 shots to hero: Reverted."]);

    await model.refresh();
    await model.findMatches();
    await model.apply();
    expect(receiptWords(model)).toEqual(["Match 2 shots to hero: Applied.", "Match 2 shots to hero: Reverted."]);
  });

  it("tells an undone shot from one that somebody moved on with, wherever the clip stands now", async () => {
    const { model, controls } = await openShotMatch(THREE_SHOTS, ["V1-1", "V1-2", "V1-3"]);
    await model.findMatches();
    await model.apply();
    controls.userEdit("Move", moveClip(BUILT_SEQUENCE_GUID, "V1-3", 1_000_000_000_000n));
    controls.userEdit("Exposure", setParameter(BUILT_SEQUENCE_GUID, "V1-2", LUMETRI_26_3.matchName, LUMETRI_26_3.sliders.exposure.index, 3));
    await until(model, () => receiptWords(model)[0] === "Match 2 shots to hero: 1 of 2 changed since.");
    expect(stageOf(model, "applied").name).toBe("applied");
  });

  it("looks once more at the applied shots that came out further off than predicted", async () => {
    const { model } = await openShotMatch(THREE_SHOTS, ["V1-1", "V1-2", "V1-3"]);
    await model.findMatches();
    await model.apply();
    const stage = stageOf(model, "applied");
    await model.matchAgain();
    expect(stageOf(model, "applied")).toBe(stage);
    const worse = new Map([...stage.measured].map(([key, measurement], index) => [key, index === 0 && measurement.kind === "measured" ? { ...measurement, difference: 9 } : measurement]));
    model.store.update({ stage: { ...stage, measured: worse } });
    await model.matchAgain();
    expect(words(stageOf(model, "ready").run)).toEqual(["dark: already-matches"]);
  });

  it("says why a revert no longer fits, and changes nothing", async () => {
    const { model, controls } = await openShotMatch(FIVE_SHOTS, ["V1-1", "V1-2"]);
    await model.findMatches();
    await model.apply();
    const { receipt } = stageOf(model, "applied");
    controls.userEdit("Exposure", setParameter(BUILT_SEQUENCE_GUID, "V1-2", LUMETRI_26_3.matchName, LUMETRI_26_3.sliders.exposure.index, 3));
    const graded = controls.state();
    await model.revert(receipt.id, new Set(receipt.plan.items.map((item) => item.id)));
    const { revert } = model.store.getState();
    expect(revert.kind === "failed" && revert.text.happened).toContain("The project changed since this preview");
    expect(controls.state()).toBe(graded);
  });

  it("refuses to apply when a clip was deleted since, and touches nothing", async () => {
    const { model, controls } = await openShotMatch(THREE_SHOTS, ["V1-1", "V1-2", "V1-3"]);
    await model.findMatches();
    controls.userEdit("Delete", deleteClip(BUILT_SEQUENCE_GUID, "V1-2"));
    const afterDelete = controls.state();
    await model.apply();
    const failed = stageOf(model, "failed");
    expect(failed).toMatchObject({ next: "refresh", text: { meaning: "Nothing was changed in your project." } });
    expect(controls.state()).toBe(afterDelete);
    await model.goOn();
    expect(stageOf(model, "idle").name).toBe("idle");
  });

  it("keeps what it knows when it is cancelled", async () => {
    const { model } = await openShotMatch(FIVE_SHOTS, ALL);
    const stop = model.store.subscribe(() => {
      const { stage } = model.store.getState();
      if (stage.name === "thinking" && stage.run.shots[0]?.outcome.kind === "proposal") model.cancel();
    });
    await model.findMatches();
    stop();
    expect(words(stageOf(model, "ready").run)).toEqual(["dark: good", "same: not-looked-at", "sea: not-looked-at", "cool: not-looked-at"]);
  });

  it("goes on with the others when the frames of one shot never come", async () => {
    const { model, controls } = await openShotMatch(FIVE_SHOTS, ALL);
    model.store.subscribe(() => {
      const { stage } = model.store.getState();
      if (stage.name !== "thinking") return;
      controls.setSwitches({ frameExport: stage.run.shots[0]?.outcome.kind === "sampling" ? "missing" : "prompt" });
    });
    await model.findMatches();
    const { run } = stageOf(model, "ready");
    expect(words(run)).toEqual(["dark: cannot-tell", "same: already-matches", "sea: cannot-tell", "cool: good"]);
    const [first] = run.shots;
    expect(first?.outcome).toMatchObject({ why: expect.stringContaining("did not write the frame") });
  });

  it("says which clip covers a shot, and looks at the part of another that can be seen", async () => {
    const { model } = await openShotMatch("V1: hero 0-4, dark 4-8, cool 8-12 | V2: sea 4-8, sea 8-11", ["V1-1", "V1-2", "V1-3"]);
    await model.findMatches();
    const { run } = stageOf(model, "ready");
    expect(words(run)).toEqual(["dark: cannot-tell", "cool: good"]);
    expect(run.shots[0]?.outcome).toMatchObject({ why: "It is covered by sea on V2." });
  });

  it("says why the reference cannot be used", async () => {
    const { model } = await openShotMatch("V1: hero 0-4, dark 4-8 | V2: sea 0-4", ["V1-1", "V1-2"]);
    await model.findMatches();
    expect(stageOf(model, "failed").text.happened).toBe("hero can't be the reference: it is covered by sea on V2.");
  });

  it("never has the reference among its targets", async () => {
    const { model } = await openShotMatch(FIVE_SHOTS, []);
    model.setScope("sequence");
    const { source } = model.store.getState();
    const cool = source.kind === "read" ? source.shots[4] : undefined;
    model.chooseHero(cool?.key ?? "");
    await model.findMatches();
    expect(stageOf(model, "ready").run.shots.map(({ shot }) => shot.clip.name)).toEqual(["hero", "dark", "same", "sea"]);
  });

  it("follows the selection until there are results, then says only that the project changed, and nothing of a selection", async () => {
    const { model, host, controls } = await openShotMatch(FIVE_SHOTS, ["V1-1", "V1-2"]);
    await model.findMatches();
    const before = stageOf(model, "ready");
    controls.select(BUILT_SEQUENCE_GUID, ["V1-3"]);
    await selectionHeard(host);
    expect(model.store.getState().hostMovedOn).toBe(false);
    controls.userEdit("Delete", deleteClip(BUILT_SEQUENCE_GUID, "V1-5"));
    await until(model, (state) => state.hostMovedOn);
    expect(stageOf(model, "ready")).toBe(before);
  });

  it("counts undo steps anew with every tick and strength, without asking the host", async () => {
    const { model, controls } = await openShotMatch(THREE_SHOTS, ["V1-1", "V1-2", "V1-3"]);
    await model.findMatches();
    const { run, undoSteps } = stageOf(model, "ready");
    expect(undoSteps).toBeGreaterThan(0);
    const revision = controls.revision();
    const key = run.shots[0]?.shot.key ?? "";
    model.run.toggle(key);
    expect(stageOf(model, "ready")).toMatchObject({ plan: { label: "Match 1 shot to hero" } });
    model.run.toggle(key);
    model.run.setStrength(key, 0);
    expect(stageOf(model, "ready").plan.items).toHaveLength(1);
    model.run.setStrengthOfAll(0);
    expect(stageOf(model, "ready")).toMatchObject({ undoSteps: 0, plan: { items: [] } });
    expect(controls.revision()).toBe(revision);
  });
});
