import { aloneWords } from "../../../plugins/shot-match/alone/alone-note";
import { differenceWords } from "../../../plugins/shot-match/results/difference-words";
import type { ShotMatchModel } from "../../../plugins/shot-match/shot-match-model";
import { hostWords } from "../../../shared/panel/host-words";
import { closeEngine } from "./engine-in-process";
import { closePanels, openShotMatch, stageOf } from "./open-shot-match";
import { openLayerMatch, type OpenLayerMatch } from "./open-shot-match-in-after-effects";

/** A title over three layers; the reference and one more are free. */
const TITLE_OVER_THREE = "Main: text:Title 2-8, surf 8-10, sea 6-8, cool 4-6, dark 2-4, hero 0-2";
const SELECTED = ["hero", "dark", "cool", "sea", "surf"];
const TITLE_OVER_ALL = "Main: text:Title 0-6, cool 4-6, dark 2-4, hero 0-2";

// The first question starts the engine's process; two busy cores take their time.
jest.setTimeout(60_000);

afterEach(closePanels);
afterAll(closeEngine);

function verdicts(model: ShotMatchModel): string[] {
  return stageOf(model, "ready").run.shots.map(({ shot, outcome }) => `${shot.clip.name}: ${outcome.kind === "proposal" ? outcome.confidence : outcome.kind}`);
}

function keyOf(model: ShotMatchModel, name: string): string {
  const { source } = model.store.getState();
  return (source.kind === "read" && source.shots.find(({ clip }) => clip.name === name)?.key) || "";
}

function words({ alone }: ShotMatchModel): string | null {
  const offer = alone.offer();
  return offer && aloneWords(offer, hostWords("after-effects"));
}

function steps({ controls }: OpenLayerMatch): readonly string[] {
  return controls.history().undo.map(({ label }) => label);
}

function setUps(...names: string[]): string[] {
  return names.flatMap((name) => [`Trimbin set-up: ${name} alone`, `Trimbin clean-up: ${name} alone`]);
}

async function found(drawing = TITLE_OVER_THREE, selected: readonly string[] = SELECTED): Promise<OpenLayerMatch> {
  const opened = await openLayerMatch(drawing, selected);
  await opened.model.findMatches();
  return opened;
}

/** Cancels as soon as the second of the covered layers has its turn. */
function cancelAtSecond(model: ShotMatchModel): void {
  const stop = model.store.subscribe(() => {
    const { stage } = model.store.getState();
    if (stage.name !== "thinking" || !stage.doing?.label.includes("2 of 3")) return;
    stop();
    model.cancel();
  });
}

describe("layers under a title", () => {
  it("are looked at alone by one button after the search, with the steps it says, and are matched as the others are", async () => {
    const opened = await found();
    const { model, controls } = opened;
    expect(verdicts(model).slice(0, 3)).toEqual(["dark: cannot-tell", "cool: cannot-tell", "sea: cannot-tell"]);
    expect([words(model), steps(opened)]).toEqual(["Look at 3 layers alone · 6 undo steps", []]);
    const before = controls.state();

    await model.alone.look();
    expect(verdicts(model).slice(0, 3)).toEqual(["dark: good", "cool: good", "sea: cannot-tell"]);
    expect(steps(opened)).toEqual(setUps("dark", "cool", "sea"));
    expect(controls.state()).toEqual(before);
    expect(model.alone.offer()).toBeNull();
    expect(stageOf(model, "ready").plan.items.map(({ title }) => title)).toEqual(["dark", "cool"]);
    steps(opened).forEach(() => controls.undo());
    expect(controls.state()).toEqual(before);
  });

  it("get the same sliders alone as they get without a title", async () => {
    const [free, covered] = [await found("Main: cool 4-6, dark 2-4, hero 0-2", SELECTED.slice(0, 3)), await found("Main: text:Title 2-6, cool 4-6, dark 2-4, hero 0-2", SELECTED.slice(0, 3))];
    await covered.model.alone.look();
    const [expected, got] = [free, covered].map(({ model }) => stageOf(model, "ready").run.shots.map(({ outcome }) => outcome.kind === "proposal" && outcome.to));
    expect(got).toEqual(expected);
  });

  it("leave what the editor made of the other layers", async () => {
    const { model } = await found("Main: text:Title 4-6, cool 4-6, dark 2-4, hero 0-2", ["hero", "dark", "cool"]);
    const key = stageOf(model, "ready").run.shots[0]!.shot.key;
    model.run.setStrength(key, 0.5);
    model.run.toggle(key);
    await model.alone.look();
    const { run } = stageOf(model, "ready");
    expect([run.ownStrengths.get(key), run.ticked.has(key), run.ticked.size]).toEqual([0.5, false, 1]);
  });

  it("are applied, not measured under the title, and taken back by Edit > Undo", async () => {
    const opened = await found();
    const { model, controls } = opened;
    await model.alone.look();
    const before = controls.state();
    await model.apply();
    const { measured, run } = stageOf(model, "applied");
    expect(["dark", "cool"].map((name) => measured.get(run.shots.find(({ shot }) => shot.clip.name === name)?.shot.key ?? ""))).toEqual([{ kind: "seen-alone" }, { kind: "seen-alone" }]);
    expect(steps(opened).slice(6)).toEqual(["Match 2 layers to hero"]);
    controls.undo();
    expect(controls.state()).toEqual(before);
  });

  it("include the reference: offered before the search, and after one that ended at it", async () => {
    const opened = await openLayerMatch(TITLE_OVER_ALL, ["hero", "dark", "cool"]);
    const { model } = opened;
    const text = "Find matches and look at 3 layers alone · 6 undo steps";
    expect(words(model)).toBe(text);
    await model.findMatches();
    expect(stageOf(model, "failed").text.happened).toContain("hero can't be the reference");
    expect([words(model), steps(opened)]).toEqual([text, []]);

    await model.alone.look();
    expect(verdicts(model)).toEqual(["dark: good", "cool: good"]);
    expect(steps(opened)).toEqual(setUps("hero", "dark", "cool"));
  });

  it("keep the results when somebody cancels between two of them, and cost only the rest the next time", async () => {
    const opened = await found();
    const { model, controls } = opened;
    const [before, state] = [verdicts(model), controls.state()];
    cancelAtSecond(model);
    await model.alone.look();
    expect(verdicts(model)).toEqual(before);
    expect(model.store.getState().says).toContain("Cancelled");
    expect(controls.state()).toEqual(state);
    expect(steps(opened)).toEqual(setUps("dark"));
    expect([words(model), model.alone.offer()?.known]).toEqual(["Look at 3 layers alone · 4 undo steps", 1]);
    await model.alone.look();
    expect(steps(opened)).toEqual(setUps("dark", "cool", "sea"));
    expect(verdicts(model).slice(0, 2)).toEqual(["dark: good", "cool: good"]);
  });

  it("are told of when the copy could not be taken away again, with the results still there", async () => {
    const { model, controls } = await found();
    const before = verdicts(model);
    for (const _time of ["once", "twice"]) controls.injectFault("CompItem.remove", { kind: "throws", message: "the host is busy" });
    await model.alone.look();
    const { text } = stageOf(model, "failed");
    expect([text.happened, text.advice]).toEqual([expect.stringContaining("could not be taken away again: the host is busy"), expect.stringContaining("Edit > Undo")]);
    await model.goOn();
    expect(verdicts(model)).toEqual(before);
  });

  it("get a reason of their own where no picture comes, and the others go on", async () => {
    const { model, controls } = await found();
    controls.injectFault("CompItem.saveFrameToPng", { kind: "throws", message: "no" });
    await model.alone.look();
    expect(verdicts(model).slice(0, 2)).toEqual(["dark: cannot-tell", "cool: good"]);
  });

  it("are looked at afresh when the project has moved on", async () => {
    const opened = await found();
    const { model } = opened;
    cancelAtSecond(model);
    await model.alone.look();
    model.store.update({ hostMovedOn: true });
    expect(words(model)).toBe("Look at 3 layers alone · 6 undo steps");
    await model.alone.look();
    expect(steps(opened)).toEqual(setUps("dark", "dark", "cool", "sea"));
  });

  it.each([
    ["are seen in part", "Main: text:Title 3-8, dark 2-4, hero 0-2", ["hero", "dark"]],
    ["are locked", "Main: text:Title 2-8, cool 5-6, dark 2-4 locked, hero 0-2", ["hero", "dark"]],
    ["are switched off", "Main: text:Title 2-8, dark 2-4 hidden, hero 0-2", ["hero", "dark"]],
  ])("are not offered where they %s", async (_what, drawing, selected) => {
    const { model } = await openLayerMatch(drawing, selected);
    expect(model.alone.offer()).toBeNull();
    await model.findMatches();
    expect(model.alone.offer()).toBeNull();
  });

  it("say after Apply that they were not measured, and never a figure", () => {
    expect(differenceWords(6, 1, { kind: "seen-alone" }).numbers).toBe("ΔE 6.0 → 1.0 predicted; not measured: seen alone");
  });
});

describe("a title over other layers", () => {
  it("is not judged by the picture under it: it is looked at alone, as a target", async () => {
    const opened = await openLayerMatch("Main: text:Title 2-4, dark 2-4, hero 0-2", ["hero", "Title"]);
    const { model } = opened;
    expect(words(model)).toBe("Find matches and look at 1 layer alone · 2 undo steps");
    await model.findMatches();
    expect(stageOf(model, "ready").run.shots[0]?.outcome).toEqual({ kind: "cannot-tell", frame: null, why: "It does not fill the frame, and dark (layer 2) shows with it, unless the layer is looked at alone." });
    expect(words(model)).toBe("Look at 1 layer alone · 2 undo steps");
    await model.alone.look();
    expect(steps(opened)).toEqual(setUps("Title"));
    expect(stageOf(model, "ready").run.shots[0]?.looked?.seen.alone).toEqual({ undoSteps: 2 });
  });

  it("is not the reference with what lies under it", async () => {
    const { model } = await openLayerMatch("Main: text:Title 2-4, dark 2-4, hero 0-2", ["Title", "hero"]);
    model.chooseHero(keyOf(model, "Title"));
    expect(words(model)).toBe("Find matches and look at 1 layer alone · 2 undo steps");
    await model.findMatches();
    expect(stageOf(model, "failed").text.happened).toBe("Title can't be the reference: it does not fill the frame, and dark (layer 2) shows with it, unless the layer is looked at alone.");
  });

  it.each([
    ["nothing lies under it", "Main: text:Title 2-4, hero 0-2"],
    ["what lies under it is switched off", "Main: text:Title 2-4, dark 2-4 hidden, hero 0-2"],
    ["something lies under a part of it", "Main: text:Title 2-4, dark 3-4, hero 0-2"],
  ])("is seen in its composition where %s", async (_where, drawing) => {
    const { model } = await openLayerMatch(drawing, ["hero", "Title"]);
    expect(model.alone.offer()).toBeNull();
    await model.findMatches();
    expect(stageOf(model, "ready").run.shots[0]?.looked?.seen.alone).toBeNull();
  });
});

describe("covered shots in Premiere", () => {
  it("are never looked at alone", async () => {
    const { model, controls } = await openShotMatch("V1: hero 0-2, dark 2-4, cool 4-6 | V2: sea 2-4", ["V1-1", "V1-2", "V1-3"]);
    expect(model.alone.offer()).toBeNull();
    await model.findMatches();
    expect(verdicts(model)[0]).toBe("dark: cannot-tell");
    expect(model.alone.offer()).toBeNull();
    await model.alone.look();
    expect(stageOf(model, "ready").run.shots).toHaveLength(2);
    expect(controls.history().undo).toEqual([]);
  });
});
