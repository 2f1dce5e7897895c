import { lookKey } from "../../../plugins/effect-previews/looks/look-key";
import { lookPlan } from "../../../plugins/effect-previews/edits/look-plan";
import { NO_FADE, type Fade } from "../../../plugins/effect-previews/fade/fade";
import type { EffectPreviewsModel } from "../../../plugins/effect-previews/effect-previews-model";
import { lookFits } from "../../../shared/effects/looks/look-fits";
import { stackAtStart } from "../../../shared/effects/looks/look-strength";
import type { HostPort } from "../../../shared/host/host-port";
import type { SimulatorControls } from "../../hosts/after-effects/simulator-controls";
import { renameLayer, setExpression } from "../../hosts/after-effects/user-edits";
import { stageOf, until } from "./open-effect-previews";
import { closePanelsOverAfterEffects, openOverAfterEffects } from "./open-over-after-effects";

// A hundred looks are compared on every new frame; two busy cores take their time.
jest.setTimeout(60_000);

afterEach(closePanelsOverAfterEffects);

const TWO_SHOTS = "Main: sea 0-4, harbour 4-8";

/** Opens a look of the library by its id. */
async function open(model: EffectPreviewsModel, id: string): Promise<void> {
  const look = model.store.getState().library.looks.find((each) => each.id === id);
  if (!look) throw new Error(`There is no look ${id}.`);
  await model.openLook(lookKey(look));
}

describe("Effect Previews over a simulated After Effects", () => {
  it("shows looks on the selected layer's frame, and changes nothing", async () => {
    const { controls, state } = await openOverAfterEffects(TWO_SHOTS, ["harbour"]);
    const { frame, sheet } = state();
    expect(frame).toMatchObject({ kind: "seen", clipName: "harbour", alone: null });
    expect(sheet.keys).toHaveLength(24);
    expect(state().library.looks.filter((look) => lookFits(look, "after-effects", state().installed).ok).length).toBeGreaterThanOrEqual(120);
    expect(controls.history().undo).toEqual([]);
  });

  it("applies a look to every selected layer as one undo entry with its label, and undo brings every pixel back", async () => {
    const { model, controls, state, frameAt } = await openOverAfterEffects(TWO_SHOTS, ["sea", "harbour"]);
    const before = await Promise.all([1, 5].map(frameAt));
    await open(model, "teal-and-orange");
    await model.largeLook.setStrength(0.8);
    expect(model.offer()).toMatchObject({ kind: "ready", undoSteps: 1, whySteps: null });
    await model.apply.apply();
    const { receipt } = stageOf(model, "applied");
    expect(receipt.outcome.kind).toBe("applied");
    expect(controls.history().undo.map(({ label }) => label)).toEqual(["Teal and orange 80 % on 2 layers"]);
    expect(receipt.undoSteps).toEqual(["Teal and orange 80 % on 2 layers"]);
    const after = await Promise.all([1, 5].map(frameAt));
    expect(after.map(({ data }, at) => data.every((value, i) => value === before[at]!.data[i]))).toEqual([false, false]);
    controls.undo();
    expect((await Promise.all([1, 5].map(frameAt))).map(({ data }) => data)).toEqual(before.map(({ data }) => data));
    await until(model, "the news that it was undone", ({ revert }) => revert.kind === "done");
    expect(state().stage.name).toBe("choosing");
    expect(controls.unclosedGroups()).toEqual([]);
  });

  it("reverts a look from its receipt in one step more", async () => {
    const { model, controls, frameAt } = await openOverAfterEffects(TWO_SHOTS, ["sea"]);
    const before = await frameAt(1);
    await open(model, "golden-hour");
    await model.apply.apply();
    const { receipt } = stageOf(model, "applied");
    await model.revert(receipt.id);
    expect(controls.history().undo.map(({ label }) => label)).toEqual(["Golden hour on 1 layer", 'Revert "Golden hour on 1 layer"']);
    expect((await frameAt(1)).data).toEqual(before.data);
  });

  it.each(["english", "german"] as const)("lets a look fade in by keyframes in one undo entry, and takes it back (%s host)", async (language) => {
    const { model, controls, frameAt } = await openOverAfterEffects(TWO_SHOTS, ["harbour"], { switches: { language } });
    const before = await Promise.all([4, 4.5, 6].map(frameAt));
    await open(model, "teal-and-orange");
    await model.largeLook.setFade({ kind: "fades", way: "in", seconds: 1, ease: "easy" });
    await model.largeLook.showMoment("middle");
    await model.apply.apply();
    const { receipt } = stageOf(model, "applied");
    expect(receipt.outcome.kind).toBe("applied");
    expect(controls.history().undo.map(({ label }) => label)).toEqual(["Teal and orange fading in on 1 layer"]);
    const changes = (await Promise.all([4, 4.5, 6].map(frameAt))).map(({ data }, at) => data.reduce((sum, value, i) => sum + Math.abs(value - before[at]!.data[i]!), 0) / data.length);
    expect(changes[0]).toBeLessThan(0.5);
    expect(changes[1]).toBeGreaterThan(changes[2]! / 5);
    expect(changes[1]).toBeLessThan(changes[2]! * 0.8);
    await model.receipts.check();
    expect(model.store.getState().standings).toEqual(new Map());
    await model.revert(receipt.id);
    expect((await Promise.all([4, 4.5, 6].map(frameAt))).map(({ data }) => data)).toEqual(before.map(({ data }) => data));
  });

  it.each(["none", "fades"] as const)("can put every built-in look that fits onto a layer in one undo entry that reads back (%s)", async (kind) => {
    const { model, host, controls, state } = await openOverAfterEffects(TWO_SHOTS, ["sea"], { switches: { language: "german", enumValues: "shuffled" } });
    const { source, installed, library } = state();
    if (source.kind !== "read") throw new Error("Nothing is selected.");
    // The panel would look at the layer after each of them.
    model.dispose();
    const { projectGuid, sequence, clips } = source;
    const fade: Fade = kind === "none" ? NO_FADE : { kind, way: "in-and-out", seconds: 0.5, ease: "easy" };
    const start = controls.state();
    const flawed: string[] = [];
    for (const look of library.looks.filter((each) => lookFits(each, "after-effects", installed).ok && (kind === "none" || stackAtStart(each).ok))) {
      const plan = lookPlan({ look, strength: 1, fade }, { app: "after-effects", installed, sequence, clips });
      if (!plan.ok) throw new Error(plan.problem.why);
      const done = await host.commit({ projectGuid, plan: plan.value, reverts: null }, () => undefined, new AbortController().signal);
      if (!done.ok || done.value.outcome.kind !== "applied" || controls.history().undo.length !== 1) flawed.push(`${look.id}: ${JSON.stringify(done.ok ? done.value.outcome : done.problem)}`);
      controls.undo();
    }
    expect(flawed).toEqual([]);
    expect(controls.state()).toEqual(start);
  });

  it("refuses a fade that would jump, before anything is applied", async () => {
    const { model, controls } = await openOverAfterEffects(TWO_SHOTS, ["sea"]);
    await open(model, "threshold-stencil");
    await model.largeLook.setFade({ kind: "fades", way: "in", seconds: 1, ease: "linear" });
    expect(model.offer()).toMatchObject({ kind: "refused", why: expect.stringContaining("Threshold has no setting at which it changes nothing") });
    await model.apply.apply();
    expect(controls.history().undo).toEqual([]);
    await model.largeLook.setFade(NO_FADE);
    expect(model.offer().kind).toBe("ready");
  });

  it("says which effect this After Effects lacks, before anything is applied", async () => {
    const { model, controls, state } = await openOverAfterEffects(TWO_SHOTS, ["sea"], { installed: ["ADBE Tint", "ADBE Easy Levels2"] });
    await open(model, "golden-hour");
    expect(model.offer()).toEqual({ kind: "refused", why: "Golden hour needs Lumetri Color (ADBE Lumetri), which this After Effects does not list." });
    await model.apply.apply();
    expect(state().stage.name).toBe("choosing");
    expect(controls.history().undo).toEqual([]);
  });

  it("leaves out layers that take no look, and says why; with none left it says that", async () => {
    const { model, controls, state, select } = await openOverAfterEffects("Main: camera:Cam 0-8, null:Rig 0-8, title 0-8 locked, sea 0-8", ["Cam", "Rig", "title", "sea"]);
    const { source } = state();
    expect(source.kind === "read" && source.clips.map(({ name }) => name)).toEqual(["sea"]);
    expect(source.kind === "read" && source.refused.map(({ name, refusal }) => `${name}: ${refusal}`).sort()).toEqual(["Cam: it is a camera, which has no picture", "Rig: it is a null, which has no picture", "title: it is locked"]);
    select("title");
    await model.refresh();
    expect(state().source).toEqual({ kind: "nothing", advice: "title can take no look: it is locked. Select another layer." });
    controls.setActiveItem(null);
    await model.refresh();
    expect(state().source).toEqual({ kind: "nothing", advice: "Open a composition in the timeline and select a layer to see looks on it." });
  });

  it("applies nothing to a layer that was locked meanwhile", async () => {
    const { model, controls, layer, state } = await openOverAfterEffects(TWO_SHOTS, ["sea"]);
    await open(model, "golden-hour");
    controls.lockLayer(layer("sea"), true);
    const state0 = controls.state();
    await model.apply.apply();
    expect(state().stage.name).toBe("failed");
    expect(controls.state()).toBe(state0);
  });

  it("verifies in the host in the two steps that it announced, and leaves the layer as it was", async () => {
    const { model, controls, state, frameAt } = await openOverAfterEffects(TWO_SHOTS, ["sea"]);
    const before = await frameAt(2);
    await open(model, "golden-hour");
    expect(model.verifyOffer()).toMatchObject({ clipName: "sea", stepsToSetUp: 1, stepsToCleanUp: 1 });
    await model.verify.verify();
    expect(state().open?.verify).toMatchObject({ kind: "verified", undoSteps: 2 });
    expect(controls.history().undo.map(({ label }) => label)).toEqual(["Try Golden hour on 1 layer", 'Revert "Try Golden hour on 1 layer"']);
    expect((await frameAt(2)).data).toEqual(before.data);
  });

  it("adds a look after what expressions drive, and leaves that alone", async () => {
    const { model, controls, layer } = await openOverAfterEffects(TWO_SHOTS, ["sea"]);
    await open(model, "golden-hour");
    await model.apply.apply();
    controls.userEdit("Expression", setExpression(layer("sea"), "ADBE Lumetri-0007", "20"));
    await model.goOn();
    await open(model, "teal-and-orange");
    await model.apply.apply();
    expect(stageOf(model, "applied").receipt.outcome.kind).toBe("applied");
    expect(JSON.stringify(controls.state().items.get(11))).toContain('"text":"20"');
  });

  it("looks at a covered layer alone when asked, in the undo steps that it says first, and leaves the project as it was", async () => {
    const { model, controls, state } = await openOverAfterEffects("Main: title 0-8, sea 0-8", ["sea"]);
    expect(state().frame.kind).toBe("unseen");
    expect(state().frame).toMatchObject({ text: { advice: 'Use "Look at this layer alone" above; or make it visible and look again; or select another layer.' } });
    expect(model.aloneOffer()).toEqual({ clipName: "sea", undoSteps: 2 });
    expect(controls.history().undo).toEqual([]);
    const items = controls.state().items.size;
    await model.frame.lookAlone();
    expect(state().frame).toMatchObject({ kind: "seen", clipName: "sea", alone: { undoSteps: 2 } });
    expect(controls.history().undo).toHaveLength(2);
    expect(controls.state().items.size).toBe(items);
    expect(model.aloneOffer()).toBeNull();
    expect(state().sheet.keys).toHaveLength(24);
    await open(model, "golden-hour");
    expect(model.verifyOffer()).toBeNull();
    expect(model.offer().kind).toBe("ready");
  });

  it("notices a temporary composition that Edit > Undo brought back", async () => {
    const { model, controls, state } = await openOverAfterEffects("Main: title 0-8, sea 0-8", ["sea"]);
    await model.frame.lookAlone();
    expect(state().leftovers.kind).toBe("none");
    controls.undo();
    await until(model, "the note", ({ leftovers }) => leftovers.kind === "found");
    controls.redo();
    await until(model, "no note", ({ leftovers }) => leftovers.kind === "none");
    controls.undo();
    await model.refresh();
    expect(state().leftovers.kind).toBe("found");
  });

  it("follows the selection, and says that the picture may be old when somebody works on the layer", async () => {
    const { model, controls, state, select, layer } = await openOverAfterEffects(TWO_SHOTS, ["sea"]);
    select("harbour");
    await until(model, "the other layer's frame", ({ frame, sheet }) => frame.kind === "seen" && frame.clipName === "harbour" && sheet.keys.length === 24);
    expect(state().hostMovedOn).toBe(false);
    controls.userEdit("Rename", renameLayer(layer("harbour"), "port"));
    await until(model, "the news", ({ hostMovedOn }) => hostMovedOn);
    expect(state().frame.kind).toBe("seen");
  });

  it("offers to remove what a crash left behind, in one undo step, and not before somebody says so", async () => {
    const crash = async (host: HostPort, controls: SimulatorControls): Promise<void> => {
      const read = await host.readProject({ sequence: { kind: "active" }, effectsOf: "none", params: [], markersOfItems: [] }, new AbortController().signal);
      const ref = read.ok ? read.value.sequences[0]?.videoTracks[0]?.clips[0]?.ref : undefined;
      if (!read.ok || !ref) throw new Error("There is no layer.");
      await host.grabClipAlone({ projectGuid: read.value.project.guid, clip: ref, times: [ref.start], maxWidthPx: 96, maxHeightPx: 54 }, new AbortController().signal);
      // As if the clean-up had never come.
      controls.undo();
    };
    const { model, controls, state } = await openOverAfterEffects(TWO_SHOTS, ["sea"], { prepare: crash });
    expect(state().leftovers).toMatchObject({ kind: "found" });
    const before = controls.history().undo.length;
    await model.leftovers.remove();
    expect(state().leftovers).toMatchObject({ kind: "removed" });
    expect(controls.history().undo).toHaveLength(before + 1);
    await model.leftovers.look();
    expect(state().leftovers.kind).toBe("removed");
  });
});
