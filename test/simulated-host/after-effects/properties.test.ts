import { layerId } from "../../hosts/after-effects/builders/compositions";
import { AfterEffectsBench } from "./after-effects-bench";

const TINT = "ADBE Tint";
const AMOUNT = "ADBE Tint-0003";

/** Does the host take a number for this property? */
function trySet(property: AfterEffectsUXP.Property): "taken" | "refused" {
  try {
    property.setValue(1);
    return "taken";
  } catch {
    return "refused";
  }
}

describe("properties in the simulated After Effects", () => {
  it("are found by number from 1, by match name, and by the name that is shown", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5", { language: "german" });
    const shot = bench.layer("shot");
    const transform = bench.group(shot, "ADBE Transform Group");
    expect(transform.property("ADBE Opacity").name).toBe("Deckkraft");
    expect(transform.property("Deckkraft").matchName).toBe("ADBE Opacity");
    expect(transform.property(transform.numProperties).propertyIndex).toBe(transform.numProperties);
    expect(() => transform.property(0)).toThrow("not within 1 to");
    expect(transform.property("Opacity")).toBeNull();
    bench.controls.setSwitches({ missingProperty: "throw" });
    expect(() => transform.property("Opacity")).toThrow('no property "Opacity"');
  });

  it("climb to their group and their layer", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    const amount = bench.property(bench.addEffect("shot", TINT), AMOUNT);
    expect([amount.propertyDepth, amount.parentProperty?.matchName, amount.propertyGroup(2).matchName, amount.propertyGroup(3).name]).toEqual([3, TINT, "ADBE Effect Parade", "shot"]);
  });

  it("take values within their limits, and throw or clamp beyond them", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    const amount = bench.property(bench.addEffect("shot", TINT), AMOUNT);
    expect([amount.hasMin, amount.minValue, amount.hasMax, amount.maxValue]).toEqual([true, 0, true, 100]);
    amount.setValue(40);
    expect([amount.value, amount.isModified]).toEqual([40, true]);
    expect(() => amount.setValue(101)).toThrow("out of range");
    bench.controls.setSwitches({ outOfRange: "clamp" });
    amount.setValue(101);
    expect(amount.value).toBe(100);
  });

  it("throw when asked for a limit they do not have", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    const rotation = bench.property(bench.layer("shot"), "ADBE Transform Group", "ADBE Rotate Z");
    expect([rotation.hasMax, rotation.hasMin]).toEqual([false, false]);
    expect(() => rotation.maxValue).toThrow("no maximum");
    expect(() => rotation.minValue).toThrow("no minimum");
  });

  it("throw for the wrong kind of value", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    const tint = bench.addEffect("shot", TINT);
    expect(() => bench.property(tint, AMOUNT).setValue([40])).toThrow("a number");
    expect(() => bench.property(tint, AMOUNT).setValue(NaN)).toThrow("a number");
    expect(() => bench.property(tint, "ADBE Tint-0001").setValue(1)).toThrow("a list of 3 or 4");
    bench.property(tint, "ADBE Tint-0001").setValue([0.5, 0, 0]);
    expect(bench.property(tint, "ADBE Tint-0001").value).toEqual([0.5, 0, 0, 1]);
  });

  it("hand out copies: changing one changes nothing", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    const position = bench.property(bench.layer("shot"), "ADBE Transform Group", "ADBE Position");
    (position.value as number[])[0] = 7;
    expect(position.value).toEqual([960, 540, 0]);
    position.setValue([1, 2]);
    expect(position.value).toEqual([1, 2, 0]);
  });

  it("hold what their expression says, where it can be understood, and say what is wrong with it", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    const opacity = bench.property(bench.layer("shot"), "ADBE Transform Group", "ADBE Opacity");
    opacity.expression = "50";
    expect([opacity.value, opacity.valueAtTime(0, true), opacity.expressionEnabled, opacity.isTimeVarying]).toEqual([50, 100, true, true]);
    opacity.setValue(20);
    expect([opacity.value, opacity.valueAtTime(0, true)]).toEqual([50, 20]);
    opacity.expression = "wiggle(";
    expect([opacity.expressionEnabled, opacity.expressionError, opacity.value]).toEqual([false, "Error: brackets do not match", 20]);
    opacity.expression = "";
    expect(() => (opacity.expressionEnabled = true)).toThrow("no expression");
  });

  it("of a separated position are set one by one", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    const position = bench.property(bench.layer("shot"), "ADBE Transform Group", "ADBE Position");
    expect(() => position.getSeparationFollower(0).setValue(5)).toThrow("not separated");
    position.dimensionsSeparated = true;
    expect(() => position.setValue([1, 2])).toThrow("separated");
    position.getSeparationFollower(0).setValue(5);
    expect([position.getSeparationFollower(0).value, position.getSeparationFollower(1).value]).toEqual([5, 540]);
    position.dimensionsSeparated = false;
    expect(position.value).toEqual([5, 540, 0]);
  });

  it("of a locked layer throw or work, as the switch says", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5 locked");
    expect(() => bench.addEffect("shot", TINT)).toThrow("locked layer");
    expect(() => (bench.layer("shot").shy = true)).toThrow("locked layer");
    expect(bench.labels()).toEqual([]);
    bench.layer("shot").locked = false;
    bench.addEffect("shot", TINT);
    bench.controls.lockLayer(layerId(bench.controls.state(), "shot"), true);
    bench.controls.setSwitches({ lockedLayers: "work" });
    bench.addEffect("shot", TINT);
    expect(bench.labels()).toEqual(["Lock Switch", "Add Tint", "Lock Switch", "Add Tint 2"]);
  });
});

describe("effects in the simulated After Effects", () => {
  it("cannot be added where they are not installed, or known to nobody", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5", {}, { installed: [TINT] });
    const parade = bench.group(bench.layer("shot"), "ADBE Effect Parade");
    expect([TINT, "Tint", "ADBE Lumetri", "Nobody's Effect"].map((name) => parade.canAddProperty(name))).toEqual([true, true, false, false]);
    expect(() => parade.addProperty("ADBE Lumetri")).toThrow('can not add property "ADBE Lumetri"');
    expect(bench.labels()).toEqual([]);
  });

  it("cannot be put on cameras and lights, which have no parade", () => {
    const bench = new AfterEffectsBench("Main: camera:Cam 0-5, light:Key 0-5, shot 0-5");
    for (const name of ["Cam", "Key"]) expect(bench.comp().layer(name).property("ADBE Effect Parade")).toBeNull();
    expect([bench.comp().layer("Cam").hasVideo, bench.comp().layer("shot").hasVideo, "source" in bench.comp().layer("Cam")]).toEqual([false, true, false]);
  });

  it("get a number when there are several, can be renamed, switched off, and end with their compositing options", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    bench.addEffect("shot", TINT);
    const second = bench.addEffect("shot", TINT);
    expect([second.name, second.isEffect, second.property(second.numProperties).matchName]).toEqual(["Tint 2", true, "ADBE Effect Built In Params"]);
    second.enabled = false;
    second.name = "Look";
    expect([second.name, second.enabled, second.active]).toEqual(["Look", false, false]);
    expect(() => (bench.property(second, AMOUNT).name = "no")).toThrow("no child of an indexed group");
  });

  it("have Lumetri's sliders under the numbers in their match names, and blobs that cannot be read", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    const lumetri = bench.addEffect("shot", "ADBE Lumetri");
    bench.property(lumetri, "ADBE Lumetri-0011").setValue(1.5);
    expect(bench.property(lumetri, "ADBE Lumetri-0011").value).toBe(1.5);
    const { CUSTOM_VALUE = 0 } = bench.module.PropertyValueType ?? {};
    const blobs = Array.from({ length: lumetri.numProperties }, (_, at) => lumetri.property(at + 1)).filter((one) => "propertyValueType" in one && one.propertyValueType === CUSTOM_VALUE);
    expect(blobs.length).toBeGreaterThan(0);
    for (const blob of blobs) expect([bench.property(lumetri, blob.matchName).value, trySet(bench.property(lumetri, blob.matchName))]).toEqual([undefined, "refused"]);
  });
});
