import { addCompMarker, deleteEffect, deleteLayer, moveLayerInTime, renameLayer, setExpression, setKeyframe, setLayerValue } from "../../hosts/after-effects/user-edits";
import { layerId } from "../../hosts/after-effects/builders/compositions";
import { AfterEffectsBench } from "./after-effects-bench";

const afterTurn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 5));

describe("undo groups in the simulated After Effects", () => {
  it("makes one entry of a group, with the name of the outermost", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    const before = bench.controls.state();
    bench.inGroup("Match 2 layers", () => {
      bench.layer("shot").name = "hero";
      bench.inGroup("inner", () => void (bench.layer("hero").enabled = false));
    });
    expect(bench.labels()).toEqual(["Match 2 layers"]);
    expect(bench.controls.undo()).toBe(true);
    expect(bench.controls.state()).toBe(before);
    expect(bench.controls.history().redo.map((entry) => entry.label)).toEqual(["Match 2 layers"]);
  });

  it("makes an entry of its own, with the host's label, of each edit outside a group", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    bench.layer("shot").shy = true;
    bench.layer("shot").startTime = 1;
    expect(bench.labels()).toEqual(["Shy Switch", "Move Layer"]);
  });

  it("throws at an end without a beginning", () => {
    expect(() => new AfterEffectsBench("Main: shot 0-5").app.endUndoGroup()).toThrow("endUndoGroup without beginUndoGroup");
  });

  it.each([["no-entry", []], ["entry", ["Nothing"]]] as const)("treats an empty group as the switch says: %s", (emptyGroup, labels) => {
    const bench = new AfterEffectsBench("Main: shot 0-5", { emptyGroup });
    bench.inGroup("Nothing", () => undefined);
    expect(bench.labels()).toEqual(labels);
  });

  it("forgets what could be redone after a new edit", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    bench.layer("shot").shy = true;
    bench.controls.undo();
    bench.layer("shot").solo = true;
    expect(bench.controls.redo()).toBe(false);
  });

  it("lists the person's own edits beside the scripts', and takes them back", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5, other 0-5");
    bench.addEffect("shot", "ADBE Tint");
    const before = bench.controls.state();
    const [shot, other] = [layerId(before, "shot"), layerId(before, "other")];
    bench.controls.userEdit("Amount", setLayerValue(shot, "ADBE Tint-0003", 40));
    const amount = (): unknown => bench.property(bench.layer("shot"), "ADBE Effect Parade", "ADBE Tint", "ADBE Tint-0003").value;
    expect(amount()).toBe(40);
    bench.controls.userEdit("Keyframe", setKeyframe(shot, "ADBE Tint-0003", 0, 60));
    expect(amount()).toBe(60);
    bench.controls.userEdit("Expression", setExpression(shot, "ADBE Tint-0003", "80"));
    expect(amount()).toBe(80);
    bench.controls.userEdit("Clear", deleteEffect(shot, "ADBE Tint"));
    expect(bench.group(bench.layer("shot"), "ADBE Effect Parade").numProperties).toBe(0);
    bench.controls.userEdit("Layer Time Shift", moveLayerInTime(shot, 2));
    bench.controls.userEdit("Add Marker", addCompMarker(bench.comp().id, 1, "cue"));
    bench.controls.userEdit("Clear", deleteLayer(other));
    expect([bench.layer("shot").inPoint, bench.comp().markerProperty.keyTime("cue"), bench.comp().numLayers]).toEqual([2, 1, 1]);
    const own = bench.controls.history().undo.filter((entry) => entry.origin === "user");
    for (const _ of own) bench.controls.undo();
    expect([own.length, bench.controls.state()]).toEqual([7, before]);
  });

  it("counts revisions: every entry, every undo, every redo", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    const { project } = bench.app;
    expect([project.revision, project.dirty]).toEqual([1, false]);
    bench.inGroup("Two", () => {
      bench.layer("shot").shy = true;
      bench.layer("shot").solo = true;
    });
    expect([project.revision, project.dirty]).toEqual([2, true]);
    bench.controls.userEdit("Rename Layer", renameLayer(layerId(bench.controls.state(), "shot"), "take 2"));
    bench.controls.undo();
    bench.controls.redo();
    expect(bench.app.project.revision).toBe(5);
  });

  it("takes the numbers of menu commands only, and no undo inside a group", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    bench.layer("shot").shy = true;
    expect([bench.app.executeCommand(16), bench.app.executeCommand(16)]).toEqual([true, false]);
    expect([bench.app.executeCommand(2035), bench.app.executeCommand(17), bench.app.executeCommand(99)]).toEqual([true, false, false]);
    bench.app.beginUndoGroup("Open");
    expect(() => bench.app.executeCommand(16)).toThrow("undo group is open");
    bench.app.endUndoGroup();
  });

  it("notices code that awaits while a group is open", async () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    bench.app.beginUndoGroup("Half");
    bench.layer("shot").shy = true;
    await afterTurn();
    expect([bench.controls.unclosedGroups(), bench.labels()]).toEqual([["Half"], ["Half"]]);
    expect(() => bench.app.endUndoGroup()).toThrow();
  });

  it("can leave a forgotten group open, so that other people's edits join it", async () => {
    const bench = new AfterEffectsBench("Main: shot 0-5", { unclosedGroup: "leave-open" });
    bench.app.beginUndoGroup("Half");
    await afterTurn();
    bench.layer("shot").shy = true;
    expect([bench.controls.unclosedGroups(), bench.labels()]).toEqual([["Half"], []]);
  });

  it("says nothing of groups that were closed in time", async () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    bench.inGroup("Whole", () => void (bench.layer("shot").shy = true));
    await afterTurn();
    expect(bench.controls.unclosedGroups()).toEqual([]);
  });

  it("leaves selection and current time out of the history", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    bench.layer("shot").selected = true;
    bench.comp().time = 2;
    expect([bench.labels(), bench.comp().selectedLayers.map((layer) => layer.name), bench.layer("shot").time]).toEqual([[], ["shot"], 2]);
  });

  it("makes one entry of 1,000 properties set in one group", () => {
    const bench = new AfterEffectsBench(`Main: ${Array.from({ length: 100 }, (_, at) => `shot${at} 0-5`).join(", ")}`);
    bench.inGroup("Apply", () => {
      for (let at = 0; at < 100; at += 1) {
        const tint = bench.addEffect(`shot${at}`, "ADBE Tint");
        for (let value = 1; value <= 10; value += 1) bench.property(tint, "ADBE Tint-0003").setValue(value);
      }
    });
    expect(bench.labels()).toEqual(["Apply"]);
  });
});
