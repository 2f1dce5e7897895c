import { AfterEffectsBench } from "./after-effects-bench";

const DEAD = new ReferenceError("Object is invalid");

describe("references in the simulated After Effects", () => {
  it("die inside a parade when an effect is added to it", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5, other 0-5");
    const tint = bench.addEffect("shot", "ADBE Tint");
    const amount = bench.property(tint, "ADBE Tint-0003");
    const elsewhere = bench.addEffect("other", "ADBE Tint");
    expect(amount.value).toBe(100);
    const second = bench.addEffect("shot", "ADBE Invert");
    expect(() => tint.name).toThrow(DEAD);
    expect(() => amount.setValue(50)).toThrow(DEAD);
    expect([second.propertyIndex, elsewhere.name]).toEqual([2, "Tint"]);
  });

  it.each([
    ["moved", (effect: AfterEffectsUXP.PropertyGroup): boolean => effect.moveTo(1)],
    ["removed", (effect: AfterEffectsUXP.PropertyGroup): boolean => effect.remove()],
    ["duplicated", (effect: AfterEffectsUXP.PropertyGroup): boolean => effect.duplicate().enabled],
  ] as const)("die inside a parade when an effect is %s, the group itself lives on", (_done, act) => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    bench.addEffect("shot", "ADBE Tint");
    bench.addEffect("shot", "ADBE Invert");
    const parade = bench.group(bench.layer("shot"), "ADBE Effect Parade");
    const [first, second] = [parade.property(1), parade.property(2)];
    act(bench.group(parade, "ADBE Invert"));
    expect(() => first.matchName).toThrow(DEAD);
    expect(() => second.matchName).toThrow(DEAD);
    expect(parade.property(1).matchName).toMatch(/^ADBE/);
  });

  it("die with every undo and redo, also those to compositions and layers", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    const [comp, layer] = [bench.comp(), bench.layer("shot")];
    layer.shy = true;
    expect(comp.name).toBe("Main");
    bench.controls.undo();
    expect(() => comp.name).toThrow(DEAD);
    expect(() => (layer.shy = true)).toThrow(DEAD);
    expect(bench.layer("shot").shy).toBe(false);
  });

  it("die with what they stand for, and ids come back with it", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5, other 0-5");
    const shot = bench.layer("shot");
    const { id } = shot;
    shot.remove();
    expect(() => shot.id).toThrow(DEAD);
    expect(bench.app.project.layerByID(id)).toBeNull();
    bench.controls.undo();
    expect(bench.app.project.layerByID(id)?.name).toBe("shot");
    expect(bench.layer("other").duplicate().id).toBeGreaterThan(id);
  });

  it.each([["live", false], ["die-with-order", true]] as const)("to other layers after a layer was added: %s", (layerReferences, dies) => {
    const bench = new AfterEffectsBench("Main: shot 0-5", { layerReferences });
    const shot = bench.layer("shot");
    bench.comp().layers.addNull();
    if (dies) expect(() => shot.name).toThrow(DEAD);
    else expect([shot.name, shot.index]).toEqual(["shot", 2]);
  });

  it("cannot be handed back to the host once they are dead", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5, other 0-5");
    const shot = bench.layer("shot");
    shot.remove();
    expect(() => bench.layer("other").moveAfter(shot)).toThrow(DEAD);
  });
});
