import { invertPlan } from "../../../shared/edits/edit-plan";
import { ticksFromSeconds } from "../../../shared/time/ticks";
import { layerId } from "../../hosts/after-effects/builders/compositions";
import { moveLayer } from "../../hosts/after-effects/state/edit-state";
import { addCompMarker, moveLayerInTime, setExpression, setLayerValue } from "../../hosts/after-effects/user-edits";
import { openAfterEffects, readAll } from "./open-after-effects";
import { addTint, commit, constant, layerNamed, planOf, setAmount, TINT_PARAMS, undoLabels } from "./plans-for-layers";

const EASE = [{ speed: 0, influence: 33 }];

describe("a plan committed to After Effects", () => {
  it("is one entry in Edit > Undo, whatever it does, and undo restores the project", async () => {
    const opened = openAfterEffects({ project: "Main: red 0-10, green 0-10, blue 0-10" });
    const before = opened.controls.state();
    const clips = ["red", "green", "blue"].map((name) => name);
    const snapshot = await readAll(opened.host);
    const edits = clips.flatMap((name) => {
      const clip = layerNamed(snapshot, name);
      return [addTint(clip), setAmount(clip, constant(100), constant(40))];
    });
    expect(await commit(opened, planOf(edits))).toMatchObject({ ok: true, value: { outcome: { kind: "applied" }, undoSteps: ["Tint layers"] } });
    expect(undoLabels(opened)).toEqual(["Tint layers"]);
    const now = await readAll(opened.host, TINT_PARAMS);
    expect(clips.map((name) => layerNamed(now, name).effects?.[0]?.params[2]?.state)).toEqual(clips.map(() => constant(40)));
    opened.controls.undo();
    expect(opened.controls.state()).toEqual(before);
  });

  it("sets a thousand properties in one group", async () => {
    const names = Array.from({ length: 250 }, (_, i) => `shot${i}`);
    const opened = openAfterEffects({ project: `Main: ${names.map((name) => `${name} 0-10`).join(", ")}` });
    const snapshot = await readAll(opened.host);
    const edits = names.flatMap((name) => {
      const clip = layerNamed(snapshot, name);
      return [addTint(clip), ...[90, 80, 70, 60].map((to, i) => setAmount(clip, constant(100 - i * 10), constant(to)))];
    });
    expect(await commit(opened, planOf(edits))).toMatchObject({ ok: true, value: { outcome: { kind: "applied" } } });
    expect(undoLabels(opened)).toEqual(["Tint layers"]);
  });

  it("gives keyframes their eases, and takes them back from the receipt", async () => {
    const opened = openAfterEffects({ project: "Main: red@5 2-10" });
    const clip = layerNamed(await readAll(opened.host), "red");
    const start = clip.ref.sourceStart;
    const keys = [
      { at: start, value: 0, interpolation: "bezier", ease: { in: EASE, out: EASE } },
      { at: start + ticksFromSeconds(1), value: 60, interpolation: "hold", arrives: "bezier", ease: { in: EASE, out: [] } },
    ] as const;
    const plan = planOf([addTint(clip), setAmount(clip, constant(100), { kind: "keyframed", keys })]);
    const receipt = await commit(opened, plan);
    expect(receipt).toMatchObject({ ok: true, value: { outcome: { kind: "applied" } } });
    const tint = layerNamed(await readAll(opened.host, TINT_PARAMS), "red").effects?.[0];
    expect(tint?.params[2]?.state).toEqual({ kind: "keyframed", keys });
    const back = await commit(opened, invertPlan(plan, "Revert"), receipt.ok ? receipt.value.id : null);
    expect(back).toMatchObject({ ok: true, value: { outcome: { kind: "applied" } } });
    expect(layerNamed(await readAll(opened.host), "red").effects).toEqual([]);
  });

  it("keeps what effects do not use of a colour: a new Tint has an alpha of 0", async () => {
    const opened = openAfterEffects({ project: "Main: red 0-10" });
    const clip = layerNamed(await readAll(opened.host), "red");
    const effect = { clip: clip.ref, matchName: "ADBE Tint", occurrence: 0 };
    const color = { kind: "set-parameter", on: { effect, index: 1, displayName: "Map Black To" }, from: constant({ red: 0, green: 0, blue: 0, alpha: 1 }), to: constant({ red: 0.5, green: 0.25, blue: 0, alpha: 1 }) } as const;
    expect(await commit(opened, planOf([addTint(clip), color]))).toMatchObject({ ok: true, value: { outcome: { kind: "applied" } } });
    const parade = opened.module.app?.project.layerByID(layerId(opened.controls.state(), "red"))?.property("ADBE Effect Parade") as AfterEffectsUXP.PropertyGroup;
    const black = (parade.property(1) as AfterEffectsUXP.PropertyGroup).property("ADBE Tint-0001") as AfterEffectsUXP.Property;
    expect(black.value).toEqual([0.5, 0.25, 0, 0]);
  });

  it("finds a layer that was moved up the stack and along the timeline since", async () => {
    const opened = openAfterEffects({ project: "Main: red 0-5, green 0-10" });
    const clip = layerNamed(await readAll(opened.host), "red");
    const id = layerId(opened.controls.state(), "red");
    opened.controls.userEdit("Move", (state) => moveLayerInTime(id, 2)(moveLayer(state, id, 1)));
    expect(await commit(opened, planOf([addTint(clip)]))).toMatchObject({ ok: true, value: { outcome: { kind: "applied" } } });
    expect(layerNamed(await readAll(opened.host), "red").effects).toHaveLength(1);
  });

  it("does nothing to a value that changed since, or that an expression drives", async () => {
    for (const change of [setLayerValue, null]) {
      const opened = openAfterEffects({ project: "Main: red 0-10" });
      const clip = layerNamed(await readAll(opened.host), "red");
      await commit(opened, planOf([addTint(clip)]));
      const id = layerId(opened.controls.state(), "red");
      opened.controls.userEdit("By hand", change ? change(id, "ADBE Tint-0003", 70) : setExpression(id, "ADBE Tint-0003", "time * 10"));
      const before = opened.controls.state();
      const answer = await commit(opened, planOf([setAmount(clip, constant(100), constant(10))]));
      expect(answer).toMatchObject({ ok: false, problem: { kind: "stale", edits: [{ found: change ? "70" : "driven by an expression" }] } });
      expect(opened.controls.state()).toEqual(before);
    }
  });

  it.each([
    ["red 0-10 locked", "it is locked"],
    ["camera:red 0-10", "it is a camera, which has no picture"],
    ["null:red 0-10", "it is a null, which has no picture"],
  ])("refuses a layer drawn as %s before it touches anything", async (drawing, why) => {
    const opened = openAfterEffects({ project: `Main: ${drawing}, blue 0-10` });
    const snapshot = await readAll(opened.host);
    const red = layerNamed(snapshot, "red");
    expect(red.refusal).toBe(why);
    // As if somebody had locked it after the panel had read the effects of all.
    const plan = planOf([addTint(layerNamed(snapshot, "blue")), addTint({ ...red, effects: [] })]);
    const answer = await commit(opened, plan);
    expect(answer.ok).toBe(false);
    expect(undoLabels(opened)).toEqual([]);
  });

  it("says which effect is not installed, and puts none of the others on", async () => {
    const opened = openAfterEffects({ project: "Main: red 0-10, blue 0-10", installed: ["ADBE Lumetri"] });
    const snapshot = await readAll(opened.host);
    const answer = await commit(opened, planOf([addTint(layerNamed(snapshot, "red")), addTint(layerNamed(snapshot, "blue"))]));
    expect(answer).toMatchObject({ ok: false, problem: { kind: "unsupported", what: "put Tint on red" } });
    expect(undoLabels(opened)).toEqual([]);
  });

  it("takes everything back when a value is out of the range that the host tells only then", async () => {
    const opened = openAfterEffects({ project: "Main: red 0-10, blue 0-10" });
    const snapshot = await readAll(opened.host);
    const before = opened.controls.state();
    const blue = layerNamed(snapshot, "blue");
    const answer = await commit(opened, planOf([addTint(layerNamed(snapshot, "red")), addTint(blue), setAmount(blue, constant(100), constant(400))]));
    expect(answer).toMatchObject({ ok: true, value: { outcome: { kind: "rolled-back", problem: { kind: "unsupported", what: "set Amount to Tint to 400: it goes from 0 to 100" } }, undoSteps: ["Tint layers", "Take back: Tint layers"] } });
    expect(opened.controls.state().items).toEqual(before.items);
  });

  it("refuses a value out of the range of an effect that is there, before it touches anything", async () => {
    const opened = openAfterEffects({ project: "Main: red 0-10" });
    const clip = layerNamed(await readAll(opened.host), "red");
    await commit(opened, planOf([addTint(clip)]));
    const answer = await commit(opened, planOf([setAmount(clip, constant(100), constant(400))]));
    expect(answer).toMatchObject({ ok: false, problem: { kind: "unsupported", what: "set Amount to Tint to 400: it goes from 0 to 100" } });
    expect(undoLabels(opened)).toEqual(["Tint layers"]);
  });

  it("leaves an effect alone that somebody worked in since, when it is to be reverted", async () => {
    const opened = openAfterEffects({ project: "Main: red 0-10" });
    const clip = layerNamed(await readAll(opened.host), "red");
    const effect = { clip: clip.ref, matchName: "ADBE Lumetri", occurrence: 0 };
    const plan = planOf([{ kind: "add-effect", effect, displayName: "Lumetri Color", chainIndex: 0, params: [{ index: 11, displayName: "Exposure", state: constant(0) }] }]);
    const receipt = await commit(opened, plan);
    opened.controls.userEdit("Vignette", setLayerValue(layerId(opened.controls.state(), "red"), "ADBE Lumetri-0051", -2.5));
    const back = await commit(opened, invertPlan(plan, "Revert"), receipt.ok ? receipt.value.id : null);
    expect(back).toMatchObject({ ok: false, problem: { kind: "unsupported", what: expect.stringContaining("somebody has changed its") as string } });
    expect(layerNamed(await readAll(opened.host), "red").effects).toHaveLength(1);
  });

  it("never puts a marker over somebody's own that is a hair beside it", async () => {
    const opened = openAfterEffects({ project: "Main: red 0-10" });
    const { activeSequenceGuid } = await readAll(opened.host);
    opened.controls.userEdit("Marker", addCompMarker(Number(activeSequenceGuid), 2, "client note"));
    const on = { kind: "sequence", sequenceGuid: activeSequenceGuid ?? "", name: "Main" } as const;
    const answer = await commit(opened, planOf([{ kind: "add-marker", on, marker: { name: "m", type: "Comment", start: ticksFromSeconds(2.0000003), duration: 0n, comments: "", colorIndex: 0 } }]));
    expect(answer).toMatchObject({ ok: false, problem: { kind: "unsupported" } });
    expect((await readAll(opened.host)).sequences[0]?.markers.map((marker) => marker.name)).toEqual(["client note"]);
  });

  it("refuses a marker or keyframe a hair beside a frame, which could not be found again", async () => {
    const opened = openAfterEffects({ project: "Main: red 0-10" });
    const snapshot = await readAll(opened.host);
    const clip = layerNamed(snapshot, "red");
    const beside = ticksFromSeconds(2) + ticksFromSeconds(2e-6);
    const on = { kind: "sequence", sequenceGuid: snapshot.activeSequenceGuid ?? "", name: "Main" } as const;
    const marker = planOf([{ kind: "add-marker", on, marker: { name: "m", type: "Comment", start: beside, duration: 0n, comments: "", colorIndex: 0 } }]);
    await commit(opened, planOf([addTint(clip)]));
    const keyframe = planOf([setAmount(clip, constant(100), { kind: "keyframed", keys: [{ at: beside, value: 10, interpolation: "linear" }] })]);
    for (const plan of [marker, keyframe]) expect(await commit(opened, plan)).toMatchObject({ ok: false, problem: { kind: "unsupported", what: expect.stringContaining("beside a frame") as string } });
    expect(undoLabels(opened)).toEqual(["Tint layers"]);
  });

  it("is undone by one step and never half done, at whichever access the host fails", async () => {
    for (let after = 0; after < 400; after += 7) {
      const opened = openAfterEffects({ project: "Main: red 0-10, blue 0-10" });
      const snapshot = await readAll(opened.host);
      const before = opened.controls.state().items;
      const edits = ["red", "blue"].flatMap((name) => [addTint(layerNamed(snapshot, name)), setAmount(layerNamed(snapshot, name), constant(100), constant(40))]);
      opened.controls.injectFault("*", { kind: "throws", message: "After Effects error: try again" }, after);
      const answer = await commit(opened, planOf(edits)).catch(() => null);
      const applied = answer?.ok === true && answer.value.outcome.kind === "applied";
      if (!applied) expect(opened.controls.state().items).toEqual(before);
      expect(opened.controls.unclosedGroups()).toEqual([]);
    }
  });

  it("keeps one marker a moment, and says so", async () => {
    const opened = openAfterEffects({ project: "Main: red 0-10" });
    const { activeSequenceGuid } = await readAll(opened.host);
    const on = { kind: "sequence", sequenceGuid: activeSequenceGuid ?? "", name: "Main" } as const;
    const marker = (name: string) => ({ name, type: "Comment", start: ticksFromSeconds(2), duration: 0n, comments: "", colorIndex: 0 }) as const;
    const answer = await commit(opened, planOf([{ kind: "add-marker", on, marker: marker("first") }, { kind: "add-marker", on, marker: marker("second") }]));
    expect(answer).toMatchObject({ ok: false, problem: { kind: "unsupported" } });
    expect(undoLabels(opened)).toEqual([]);
  });
});
