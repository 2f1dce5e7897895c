import { AfterEffectsBench } from "./after-effects-bench";

const names = (bench: AfterEffectsBench, comp = "Main"): string[] => Array.from({ length: bench.comp(comp).numLayers }, (_, at) => bench.comp(comp).layer(at + 1).name);

describe("layers in the simulated After Effects", () => {
  it("are drawn topmost first, with in and out points, start and what they are", () => {
    const bench = new AfterEffectsBench("Main: title 0-2, shot@5 1-4 shy, null:Ctrl 0-10, camera:Cam 0-10, comp:Inner 2-3 | Inner: text:Hello 0-3");
    expect(names(bench)).toEqual(["title", "shot", "Ctrl", "Cam", "Inner"]);
    const shot = bench.layer("shot");
    expect([shot.index, shot.inPoint, shot.outPoint, shot.startTime, shot.shy, shot.source?.name]).toEqual([2, 1, 4, -4, true, "shot"]);
    expect([bench.layer("Ctrl").nullLayer, bench.layer("Hello").source, bench.layer("Inner").source?.id]).toEqual([true, null, bench.comp("Inner").id]);
  });

  it("say what they are in words when a drawing cannot be read", () => {
    expect(() => new AfterEffectsBench("Main: shot")).toThrow('"shot" is not a layer');
    expect(() => new AfterEffectsBench("Main: cube:shot 0-5")).toThrow('"cube" is no kind of layer');
    expect(() => new AfterEffectsBench("Main: shot 0-5 upside-down")).toThrow('"upside-down" says nothing');
  });

  it("are added on top, with a solid as footage where they need one", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    const { layers } = bench.comp();
    layers.addSolid([1, 0, 0], "Red", 100, 50, 1).adjustmentLayer = true;
    layers.addNull();
    layers.addText("Hello");
    layers.addCamera("Cam", [0, 0]);
    expect(names(bench)).toEqual(["Cam", "Hello", "Null 1", "Red", "shot"]);
    expect([bench.layer("Red").width, bench.layer("Red").adjustmentLayer, layers.length, layers.byName("nobody")]).toEqual([100, true, 5, null]);
    const words = bench.property(bench.layer("Hello"), "ADBE Text Properties", "ADBE Text Document").value as AfterEffectsUXP.TextDocument;
    expect(words.text).toBe("Hello");
  });

  it("are moved, duplicated above themselves, and removed", () => {
    const bench = new AfterEffectsBench("Main: a 0-5, b 0-5, c 0-5");
    bench.layer("a").moveAfter(bench.layer("b"));
    expect(names(bench)).toEqual(["b", "a", "c"]);
    bench.layer("c").moveToBeginning();
    bench.layer("b").duplicate().name = "b copy";
    expect(names(bench)).toEqual(["c", "b copy", "b", "a"]);
    bench.layer("a").parent = bench.layer("b");
    bench.layer("b").remove();
    expect([names(bench), bench.layer("a").parent]).toEqual([["c", "b copy", "a"], null]);
  });

  it("of a duplicated composition are new, with parents among themselves", () => {
    const bench = new AfterEffectsBench("Main: a 0-5, b 0-5");
    bench.layer("a").parent = bench.layer("b");
    const copy = bench.comp().duplicate();
    expect([copy.name, copy.layer(1).parent?.id, copy.layer(1).id === bench.layer("a").id]).toEqual(["Main 2", copy.layer(2).id, false]);
    expect(bench.app.project.numItems).toBe(6);
  });

  it("go when what they show is removed from the project", () => {
    const bench = new AfterEffectsBench("Main: comp:Inner 0-5, shot 0-5 | Inner: shot 0-3");
    const inner = bench.comp("Inner");
    expect(inner.usedIn.map((comp) => comp.name)).toEqual(["Main"]);
    inner.remove();
    expect(names(bench)).toEqual(["shot"]);
    expect(() => inner.name).toThrow("Object is invalid");
  });

  it("remap time from a keyframe at either end", () => {
    const bench = new AfterEffectsBench("Main: shot 1-4, text:Hello 0-5");
    bench.layer("shot").timeRemapEnabled = true;
    expect(bench.property(bench.layer("shot"), "ADBE Time Remapping").numKeys).toBe(2);
    expect(() => (bench.layer("Hello").timeRemapEnabled = true)).toThrow("cannot remap time");
  });

  it("are compared by what they are, not by who says so: two references to one layer have one id", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    expect(bench.comp().layer(1).id).toBe(bench.comp().layer("shot").id);
  });

  it("can be put into new compositions and folders, which come and go with undo", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    bench.inGroup("Set up", () => {
      const folder = bench.app.project.items.addFolder("Temporary");
      const comp = folder.items.addComp("Preview", 640, 360, 1, 5, 25);
      comp.layers.add(bench.comp());
    });
    const preview = bench.comp("Preview");
    expect([preview.parentFolder.name, preview.numLayers, preview.layer(1).name, bench.labels()]).toEqual(["Temporary", 1, "Main", ["Set up"]]);
    preview.parentFolder.remove();
    expect(() => bench.comp("Preview")).toThrow("no composition");
    bench.controls.undo();
    expect(bench.comp("Preview").numLayers).toBe(1);
    expect(() => bench.app.project.items.addComp("Tiny", 1, 1, 1, 5, 25)).toThrow("4 to 30000");
  });
});
