import { UndocumentedMemberError } from "../../hosts/after-effects/host/host-errors";
import { AfterEffectsBench } from "./after-effects-bench";

describe("the simulated module of After Effects", () => {
  it("is a bag with the application, or the application itself", () => {
    const bag = new AfterEffectsBench("Main: shot 0-5");
    expect([bag.module.app?.version, bag.module.version]).toEqual(["27.0x0", undefined]);
    const application = new AfterEffectsBench("Main: shot 0-5", { moduleShape: "application" });
    expect([application.module.app, application.module.version, application.module.project?.numItems]).toEqual([undefined, "27.0x0", bag.app.project.numItems]);
  });

  it("can lack its classes, as the pages do", () => {
    expect(new AfterEffectsBench("Main: shot 0-5", { constructors: "missing" }).module.MarkerValue).toBeUndefined();
    const { MarkerValue } = new AfterEffectsBench("Main: shot 0-5").module;
    expect(MarkerValue && new MarkerValue("cue").comment).toBe("cue");
  });

  it("gives other numbers to its enumerations when told to, and never the same one twice", () => {
    const usual = new AfterEffectsBench("Main: shot 0-5").module;
    const { module, ...bench } = new AfterEffectsBench("Main: shot 0-5", { enumValues: "shuffled" });
    expect(module.KeyframeInterpolationType?.HOLD).not.toBe(usual.KeyframeInterpolationType?.HOLD);
    expect(new Set(Object.values(module.PropertyValueType ?? {})).size).toBe(13);
    expect(bench.app.project.revision).toBe(1);
  });

  it("throws for a member that no document has, reading or writing", () => {
    const { app, layer } = { app: new AfterEffectsBench("Main: shot 0-5").app, layer: new AfterEffectsBench("Main: shot 0-5").layer("shot") };
    expect(() => Reflect.get(app, "setTimeout")).toThrow(UndocumentedMemberError);
    expect(() => Reflect.get(layer, "transform")).toThrow("AVLayer.transform");
    expect(() => Reflect.set(layer, "opacity", 50)).toThrow("AVLayer.opacity");
    expect(() => Reflect.set(layer, "index", 2)).toThrow("read-only");
  });

  it("takes no argument too few, too many or of the wrong kind", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    const call = (object: object, member: string, ...args: unknown[]): unknown => (Reflect.get(object, member) as (...args: unknown[]) => unknown)(...args);
    expect(() => call(bench.app, "beginUndoGroup")).toThrow("Wrong number of arguments");
    expect(() => call(bench.app, "endUndoGroup", true)).toThrow("Wrong number of arguments");
    expect(() => call(bench.comp(), "layer", bench.comp())).toThrow("Wrong type");
    expect(() => call(bench.app, "executeCommand", "Undo")).toThrow("Wrong type");
  });

  it("can be asked what an item is without knowing its localized type", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5", { language: "german" });
    const kinds = [1, 2, 3, 4].map((index) => bench.app.project.item(index)).map((item) => ["layers" in item, "items" in item, "mainSource" in item, item.typeName]);
    expect(kinds).toEqual([
      [false, true, false, "Ordner"],
      [false, true, false, "Ordner"],
      [true, false, false, "Komposition"],
      [false, false, true, "Footage"],
    ]);
  });

  it("has an active item unless none or several are selected", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5 | Other: shot 0-2");
    expect(bench.app.project.activeItem?.name).toBe("Main");
    bench.controls.selectItems([bench.comp("Main").id, bench.comp("Other").id]);
    expect(bench.app.project.activeItem).toBeNull();
    bench.controls.setActiveItem(null);
    expect(bench.app.project.activeItem).toBeNull();
  });

  it("lists only the effects that are installed, among them obsolete and nameless ones", () => {
    const { app } = new AfterEffectsBench("Main: shot 0-5", {}, { installed: ["ADBE Tint"] });
    expect(app.effects.map((effect) => [effect.matchName, effect.category === "" || effect.category === "_Obsolete"])).toEqual([
      ["ADBE Tint", false],
      ["ADBE Threshold", true],
      ["CC Composite", true],
      ["Pseudo/ADBE Separate XYZ Position", true],
      ["Pseudo/ADBE Fade In Over Layer", true],
    ]);
  });

  it("fails where a test ordered it to, and nowhere else", () => {
    const bench = new AfterEffectsBench("Main: shot 0-5");
    bench.controls.injectFault("edit", { kind: "throws", message: "out of memory" }, 1);
    bench.comp().name = "one";
    expect(() => (bench.comp("one").name = "two")).toThrow("out of memory");
    bench.comp("one").name = "three";
    expect(bench.labels()).toEqual(["Rename", "Rename"]);
    bench.controls.injectFault("Application.version", { kind: "returns", value: "26.0" });
    expect([bench.app.version, bench.app.version]).toEqual(["26.0", "27.0x0"]);
  });
});
