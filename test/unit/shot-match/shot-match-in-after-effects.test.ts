import type { MatchRun } from "../../../plugins/shot-match/search/match-run";
import type { ShotMatchModel } from "../../../plugins/shot-match/shot-match-model";
import type { Stage } from "../../../plugins/shot-match/shot-match-state";
import { fatesOf } from "../../../shared/panel/receipts/standing";
import { compId, layerId } from "../../hosts/after-effects/builders/compositions";
import { addCompMarker } from "../../hosts/after-effects/user-edits";
import { closeEngine } from "./engine-in-process";
import { closePanels, stageOf } from "./open-shot-match";
import { openLayerMatch } from "./open-shot-match-in-after-effects";

/** Topmost first, one after the other in time. */
const FOUR_LAYERS = "Main: sea 6-8, cool 4-6, dark 2-4, hero 0-2";
const ALL = ["hero", "dark", "cool", "sea"];
const LUMETRI = "ADBE Lumetri";
const LEVELS = "ADBE Pro Levels2";

// The first question starts the engine's process; two busy cores take their time.
jest.setTimeout(60_000);

afterEach(closePanels);
afterAll(closeEngine);

function words(run: MatchRun): string[] {
  return run.shots.map(({ shot, outcome }) => `${shot.clip.name}: ${outcome.kind === "proposal" ? outcome.confidence : outcome.kind}`);
}

function outcomeOf(run: MatchRun, name: string): MatchRun["shots"][number]["outcome"] {
  const entry = run.shots.find(({ shot }) => shot.clip.name === name);
  if (!entry) throw new Error(`There is no ${name} in the run.`);
  return entry.outcome;
}

/** What the applied layers came to: predicted and measured. */
function came(applied: Extract<Stage, { name: "applied" }>): { readonly name: string; readonly before: number; readonly predicted: number; readonly measured: number }[] {
  return applied.run.shots.flatMap(({ shot, outcome }) => {
    const measurement = applied.measured.get(shot.key);
    if (outcome.kind !== "proposal" || !outcome.predicted || measurement?.kind !== "measured") return [];
    return [{ name: shot.clip.name, before: outcome.predicted.before, predicted: outcome.predicted.after, measured: measurement.difference }];
  });
}

async function findAndApply(model: ShotMatchModel): Promise<Extract<Stage, { name: "applied" }>> {
  await model.findMatches();
  stageOf(model, "ready");
  await model.apply();
  return stageOf(model, "applied");
}

describe("Shot Match over a simulated After Effects", () => {
  it("matches the selected layers in one step of Edit > Undo, and undo restores every frame", async () => {
    const { model, controls, frame } = await openLayerMatch(FOUR_LAYERS, ALL);
    const { source } = model.store.getState();
    expect(source.kind === "read" && source.shots.map(({ clip, track }) => `${clip.name} ${track}`)).toEqual(["hero layer 4", "dark layer 3", "cool layer 2", "sea layer 1"]);
    const [before, dark] = [controls.state(), await frame(3)];

    await model.findMatches();
    const ready = stageOf(model, "ready");
    expect(words(ready.run)).toEqual(["dark: good", "cool: good", "sea: cannot-tell"]);
    expect([ready.plan.label, ready.undoSteps, ready.run.carrier?.kind]).toEqual(["Match 2 layers to hero", 1, "lumetri"]);
    expect(controls.state()).toBe(before);

    await model.apply();
    const applied = stageOf(model, "applied");
    expect(controls.history().undo.map(({ label }) => label)).toEqual(["Match 2 layers to hero"]);
    expect(applied.receipt.undoSteps).toEqual(["Match 2 layers to hero"]);
    for (const { before: was, measured } of came(applied)) expect(measured).toBeLessThan(0.6 * was);
    expect(came(applied)).toHaveLength(2);

    controls.undo();
    expect(await frame(3)).toEqual(dark);
    expect(controls.unclosedGroups()).toEqual([]);
  });

  it("reverts one layer and leaves the other", async () => {
    const { model, controls, frame } = await openLayerMatch(FOUR_LAYERS, ALL);
    const [dark, cool] = [await frame(3), await frame(5)];
    const { receipt, run } = await findAndApply(model);
    const matched = await frame(5);
    expect(matched).not.toEqual(cool);
    const key = run.shots.find(({ shot }) => shot.clip.name === "dark")?.shot.key ?? "";
    await model.revert(receipt.id, new Set([key]));
    const { journal, standings } = model.store.getState();
    expect([...fatesOf(receipt, journal.receipts, standings)]).toEqual([[key, "reverted"]]);
    expect([await frame(3), await frame(5)]).toEqual([dark, matched]);
    expect(controls.history().undo.map(({ label }) => label)).toEqual(["Match 2 layers to hero", 'Revert dark of "Match 2 layers to hero"']);
  });

  it("says why a locked layer and a camera are not matched, and touches neither", async () => {
    const { model } = await openLayerMatch("Main: camera:Cam 0-8, null:Rig 0-8, cool 4-6 locked, dark 2-4, hero 0-2", ["hero", "dark", "cool", "Cam", "Rig"]);
    await model.findMatches();
    const { run, plan } = stageOf(model, "ready");
    expect(outcomeOf(run, "cool")).toMatchObject({ kind: "cannot-tell", why: "It is locked." });
    expect(outcomeOf(run, "Cam")).toMatchObject({ kind: "cannot-tell", why: "It is a camera, which has no picture." });
    expect(outcomeOf(run, "Rig")).toMatchObject({ kind: "cannot-tell", why: "It is a null, which has no picture." });
    expect(outcomeOf(run, "dark").kind).toBe("proposal");
    expect(plan.items.map(({ title }) => title)).toEqual(["dark"]);
  });

  it("leaves cameras, nulls and locked layers out of a whole composition", async () => {
    const { model } = await openLayerMatch("Main: camera:Cam 0-8, null:Rig 0-8, cool 4-6 locked, dark 2-4, hero 0-2", []);
    model.setScope("sequence");
    await model.findMatches();
    expect(words(stageOf(model, "ready").run)).toEqual(["dark: good"]);
  });

  it("says what covers a layer, and that see-through counts too", async () => {
    const { model } = await openLayerMatch("Main: text:Title 0-8, dark 2-4, hero 0-2, cool 8-9", ["dark", "cool"]);
    await model.findMatches();
    const { stage } = model.store.getState();
    expect(stage.name === "failed" && stage.text.happened).toBe("dark can't be the reference: it is covered by Title (layer 1): what lies above counts as covering, see-through or small, unless the layer is looked at alone.");
  });

  it("matches a nested composition as the layer it is, and says so", async () => {
    const { model, controls } = await openLayerMatch("Main: comp:Inner 2-4, hero 0-2 | Inner: dark 0-4", ["hero", "Inner"]);
    await model.findMatches();
    const { run } = stageOf(model, "ready");
    expect(words(run)).toEqual(["Inner: good"]);
    expect(run.shots[0]?.shot.clip.remarks.join(" ")).toContain("Inner");
    await model.apply();
    expect(came(stageOf(model, "applied"))[0]?.measured).toBeLessThan(4);
    expect(controls.history().undo).toHaveLength(1);
  });

  it("takes its reference from another composition", async () => {
    const { model } = await openLayerMatch("Main: cool 2-4, dark 0-2 | Look: hero 0-10 | Other: sea 0-10", ["dark", "cool"]);
    await model.elsewhere.look();
    const { elsewhere } = model.store.getState();
    expect(elsewhere.kind === "listed" && elsewhere.heroes.map(({ name }) => name)).toEqual(["Look", "Other"]);
    await model.findMatches();
    const { run, plan } = stageOf(model, "ready");
    expect(words(run)).toEqual(["dark: good", "cool: good"]);
    expect(run.scenes[0]?.reference?.times).toHaveLength(3);
    expect(plan.label).toBe("Match 2 layers to Look");
    await model.apply();
    for (const { before, measured } of came(stageOf(model, "applied"))) expect(measured).toBeLessThan(0.6 * before);
  });

  it("says when the other composition is gone", async () => {
    const { model, controls } = await openLayerMatch("Main: cool 2-4, dark 0-2 | Look: hero 0-10", ["dark", "cool"]);
    await model.elsewhere.look();
    controls.userEdit("Delete", (state) => ({ ...state, items: new Map([...state.items].filter(([, item]) => item.name !== "Look")) }));
    await model.findMatches();
    const { stage } = model.store.getState();
    expect(stage.name === "failed" && stage.text.happened).toBe("Look can't be the reference: it is no longer in this project.");
  });

  it("keeps the name of the composition that a jump map is of when another one is opened", async () => {
    const { model, controls } = await openLayerMatch("Main: cool 2-4, dark 0-2 | Look: hero 0-10", []);
    await model.jumps.survey();
    expect(model.store.getState().jumps).toMatchObject({ kind: "shown", sequenceName: "Main", hostMovedOn: false });
    controls.setActiveItem(compId(controls.state(), "Look"));
    await model.refresh();
    const { source, jumps } = model.store.getState();
    expect(source.kind === "read" && source.sequence.name).toBe("Look");
    expect(jumps).toMatchObject({ kind: "shown", sequenceName: "Main" });
  });

  it("asks for one composition where none is open, or several are selected", async () => {
    const { model, controls } = await openLayerMatch(FOUR_LAYERS, ALL);
    controls.setActiveItem(null);
    await model.refresh();
    const { source } = model.store.getState();
    expect(source.kind === "nothing-open" && source.advice).toBe("Open one composition, not several at once, and select the layers that should look alike.");
  });

  it("stays as it is when a layer was locked before Apply: nothing is half applied", async () => {
    const { model, controls } = await openLayerMatch(FOUR_LAYERS, ALL);
    await model.findMatches();
    controls.lockLayer(layerId(controls.state(), "cool"), true);
    const before = controls.state();
    await model.apply();
    expect(stageOf(model, "failed").text.happened).toMatch(/cool|locked/i);
    expect(controls.state().items).toEqual(before.items);
  });

  it("is not bothered by a marker set meanwhile", async () => {
    const { model, controls } = await openLayerMatch(FOUR_LAYERS, ALL);
    await model.findMatches();
    const { source } = model.store.getState();
    controls.userEdit("Add Marker", addCompMarker(Number(source.kind === "read" ? source.sequence.guid : 0), 1, "hm"));
    await model.apply();
    expect(stageOf(model, "applied").receipt.outcome.kind).toBe("applied");
  });
});

describe("Shot Match where Lumetri is not installed", () => {
  it("matches with Levels: one step, measured as predicted, and undone to the pixel", async () => {
    const { model, controls, frame } = await openLayerMatch(FOUR_LAYERS, ALL, { installed: [LEVELS] });
    const dark = await frame(3);
    await model.findMatches();
    const { run, plan, undoSteps } = stageOf(model, "ready");
    expect([run.carrier?.kind, undoSteps, words(run)]).toEqual(["levels", 1, ["dark: good", "cool: good", "sea: cannot-tell"]]);
    expect(plan.items.map(({ edits }) => edits[0])).toMatchObject([{ kind: "add-effect", effect: { matchName: LEVELS, occurrence: 0 } }, { kind: "add-effect" }]);
    expect(plan.items[0]?.why).toContain("as Levels");
    for (const { outcome } of run.shots) if (outcome.kind === "proposal") expect(outcome.to.saturation).toBe(100);

    await model.apply();
    const applied = stageOf(model, "applied");
    expect(controls.history().undo.map(({ label }) => label)).toEqual(["Match 2 layers to hero"]);
    for (const { before, predicted, measured } of came(applied)) {
      expect(measured).toBeLessThan(0.6 * before);
      // Levels are a published formula: what is predicted is what comes, but for bytes.
      expect(Math.abs(measured - predicted)).toBeLessThan(0.6);
    }
    controls.undo();
    expect(await frame(3)).toEqual(dark);
  });

  it("puts further Levels on top of those that are there, and reverts each by itself", async () => {
    const { model, frame } = await openLayerMatch("Main: dark 2-4, hero 0-2", ["hero", "dark"], { installed: [LEVELS] });
    await model.findMatches();
    const { shot } = stageOf(model, "ready").run.shots[0]!;
    model.run.setStrength(shot.key, 0.4);
    await model.apply();
    const [first, half] = [stageOf(model, "applied"), await frame(3)];
    await model.refresh();
    const again = await findAndApply(model);
    expect(again.receipt.plan.items[0]?.edits[0]).toMatchObject({ kind: "add-effect", effect: { occurrence: 1 } });
    expect(came(again)[0]?.measured).toBeLessThan(came(first)[0]?.measured ?? 0);
    await model.revert(again.receipt.id, new Set([shot.key]));
    expect(await frame(3)).toEqual(half);
  });

  it("refuses clearly where there are no Levels either", async () => {
    const { model, controls } = await openLayerMatch(FOUR_LAYERS, ALL, { installed: ["ADBE Tint"] });
    await model.findMatches();
    const { text } = stageOf(model, "failed");
    expect(text.happened).toBe("A match needs an effect to go out as, and this After Effects has neither Lumetri Color nor Levels (Individual Controls).");
    expect(controls.history().undo).toEqual([]);
  });

  it("takes Lumetri where both are there", async () => {
    const { model } = await openLayerMatch("Main: dark 2-4, hero 0-2", ["hero", "dark"], { installed: [LEVELS, LUMETRI] });
    await model.findMatches();
    expect(stageOf(model, "ready").run.carrier?.kind).toBe("lumetri");
  });
});
