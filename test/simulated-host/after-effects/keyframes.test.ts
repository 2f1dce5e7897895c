import { AfterEffectsBench } from "./after-effects-bench";

const AMOUNT = "ADBE Tint-0003";

function keyedBench(drawing = "Main: shot 0-5"): { readonly bench: AfterEffectsBench; readonly amount: AfterEffectsUXP.Property } {
  const bench = new AfterEffectsBench(drawing);
  const amount = bench.property(bench.addEffect("shot", "ADBE Tint"), AMOUNT);
  amount.setValuesAtTimes([2, 0], [80, 20]);
  return { bench, amount };
}

describe("keyframes in the simulated After Effects", () => {
  it("are numbered from 1 in the order of time, and forbid plain values", () => {
    const { amount } = keyedBench();
    expect([amount.numKeys, amount.keyTime(1), amount.keyValue(1), amount.keyTime(2), amount.keyValue(2)]).toEqual([2, 0, 20, 2, 80]);
    expect(() => amount.setValue(50)).toThrow("has keyframes");
    expect(() => amount.keyTime(0)).toThrow("not within 1 to 2");
    expect([amount.nearestKeyIndex(0.5), amount.nearestKeyIndex(1.5)]).toEqual([1, 2]);
  });

  it("are replaced at the same time and shift down when one is removed", () => {
    const { amount } = keyedBench();
    amount.setValueAtTime(2, 60);
    expect([amount.numKeys, amount.addKey(1)]).toEqual([2, 2]);
    expect(amount.keyValue(2)).toBeCloseTo(40);
    amount.removeKey(1);
    expect([amount.numKeys, amount.keyTime(1)]).toEqual([2, 1]);
    amount.removeKey(1);
    amount.removeKey(1);
    expect([amount.numKeys, amount.value]).toEqual([0, 60]);
  });

  it("move and stretch with their layer: scripts see composition time", () => {
    const { bench, amount } = keyedBench();
    bench.layer("shot").startTime = 3;
    expect([amount.keyTime(1), amount.keyTime(2)]).toEqual([3, 5]);
    bench.layer("shot").stretch = 200;
    expect([amount.keyTime(1), amount.keyTime(2)]).toEqual([3, 7]);
    expect(amount.valueAtTime(5)).toBeCloseTo(50);
    amount.setValueAtTime(5, 0);
    expect([amount.numKeys, amount.keyTime(2)]).toEqual([3, 5]);
  });

  it("run straight, hold, or ease between two values", () => {
    const { bench, amount } = keyedBench();
    const { HOLD = 0, BEZIER = 0, LINEAR = 0 } = bench.module.KeyframeInterpolationType ?? {};
    expect(amount.valueAtTime(0.5)).toBeCloseTo(35);
    amount.setInterpolationTypeAtKey(1, LINEAR, HOLD);
    expect([amount.keyInInterpolationType(1), amount.keyOutInterpolationType(1), amount.valueAtTime(1.99)]).toEqual([LINEAR, HOLD, 20]);
    amount.setInterpolationTypeAtKey(1, BEZIER);
    amount.setInterpolationTypeAtKey(2, BEZIER);
    const { KeyframeEase } = bench.module;
    if (!KeyframeEase) throw new Error("The module has no KeyframeEase.");
    amount.setTemporalEaseAtKey(1, [new KeyframeEase(0, 33.333)]);
    amount.setTemporalEaseAtKey(2, [new KeyframeEase(0, 33.333)]);
    expect(amount.valueAtTime(1)).toBeCloseTo(50);
    expect(amount.valueAtTime(0.5)).toBeLessThan(31);
    expect(amount.keyOutTemporalEase(1)[0]?.influence).toBeCloseTo(33.333);
    expect(() => new KeyframeEase(0, 0)).toThrow("0.1 to 100");
  });

  it("have an ease for each dimension of a scale, and one for a place or a number", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    const { KeyframeEase } = bench.module;
    if (!KeyframeEase) throw new Error("The module has no KeyframeEase.");
    const transform = bench.group(bench.layer("shot"), "ADBE Transform Group");
    const [scale, position] = [bench.property(transform, "ADBE Scale"), bench.property(transform, "ADBE Position")];
    for (const property of [scale, position]) property.setValuesAtTimes([0, 1], [[0, 0], [100, 100]]);
    expect([scale.keyInTemporalEase(1).length, position.keyInTemporalEase(1).length]).toEqual([3, 1]);
    const ease = new KeyframeEase(0, 50);
    expect(() => scale.setTemporalEaseAtKey(1, [ease])).toThrow("takes 3 eases");
    scale.setTemporalEaseAtKey(1, [ease, ease, ease]);
    position.setSpatialTangentsAtKey(1, [0, 0], [50, 0]);
    expect([position.keyOutSpatialTangent(1), position.isSpatial]).toEqual([[50, 0, 0], true]);
    expect(() => scale.keyOutSpatialTangent(1)).toThrow("not spatial");
  });
});

describe("markers in the simulated After Effects", () => {
  it("are keyframes of a composition's marker property, copied in and out", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    const { MarkerValue } = bench.module;
    if (!MarkerValue) throw new Error("The module has no MarkerValue.");
    const markers = bench.comp().markerProperty;
    const cue = new MarkerValue("cue");
    cue.duration = 1.5;
    cue.label = 9;
    markers.setValueAtTime(2, cue);
    cue.comment = "changed later";
    const read = markers.keyValue(1) as AfterEffectsUXP.MarkerValue;
    expect([markers.numKeys, markers.keyTime(1), read.comment, read.duration, read.label]).toEqual([1, 2, "cue", 1.5, 9]);
    read.comment = "only a copy";
    expect(markers.keyTime("cue")).toBe(2);
    expect(() => markers.keyTime("only a copy")).toThrow('no keyframe "only a copy"');
    markers.setValueAtKey(1, read);
    expect(markers.keyValue("only a copy")).toBeDefined();
    expect(() => (cue.label = 17)).toThrow("0 to 16");
    expect(() => markers.setValueAtTime(1, "cue")).toThrow("not an object of this host");
  });

  it("sit on layers in the layer's clock and move with it", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    const { MarkerValue } = bench.module;
    if (!MarkerValue) throw new Error("The module has no MarkerValue.");
    const markers = bench.property(bench.layer("shot"), "ADBE Marker");
    markers.setValueAtTime(1, new MarkerValue("hit"));
    bench.layer("shot").startTime = 2;
    expect([markers.keyTime(1), bench.labels()]).toEqual([3, ["Set Keyframes", "Move Layer"]]);
    markers.removeKey(1);
    expect(markers.numKeys).toBe(0);
  });

  it("can be made without the class: an empty one is added, read, changed and set", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5", { constructors: "missing" });
    const markers = bench.comp().markerProperty;
    const key = markers.addKey(3);
    const marker = markers.keyValue(key) as AfterEffectsUXP.MarkerValue;
    marker.comment = "cue";
    markers.setValueAtKey(key, marker);
    expect(markers.keyTime("cue")).toBe(3);
  });
});
