import { stackOf } from "../../../../plugins/effect-previews/looks/stack-of";
import { lookKey } from "../../../../plugins/effect-previews/looks/look-key";
import { ownFiles } from "../../../../plugins/effect-previews/looks/own-shelf";
import { hasStrength } from "../../../../shared/effects/looks/look-strength";
import type { EffectPreviewsModel } from "../../../../plugins/effect-previews/effect-previews-model";
import type { EffectPreviewsState } from "../../../../plugins/effect-previews/effect-previews-state";
import { closePanels, openEffectPreviews } from "../open-effect-previews";

// A hundred looks are compared on the frame; two busy cores take their time.
jest.setTimeout(60_000);

afterEach(closePanels);

const LAYER = { widthPx: 96, heightPx: 54 };

function fileOf(...names: readonly string[]): string {
  const looks = names.map((name) => `{ "id": "${name.toLowerCase()}", "name": "${name}", "intent": "x", "family": "creative", "stack": [ { "effect": "ADBE Tint", "premiere": "AE.ADBE Tint", "params": { "ADBE Tint-0003": 30 } } ] }`);
  return `{ "format": "trimbin-looks/1", "looks": [\n${looks.join(",\n")}\n] }`;
}

function yours({ library }: EffectPreviewsState): readonly string[] {
  return ownFiles(library).flatMap(({ looks }) => looks.map(({ name }) => name));
}

async function openStrongLook(model: EffectPreviewsModel): Promise<string> {
  const key = model.store.getState().sheet.keys.slice(1).find((each) => hasStrength(model.sheet.lookOf(each)!)) ?? "";
  await model.openLook(key);
  return key;
}

describe("the editor's own looks", () => {
  it("are saved as they are seen, at their strength, and every tile stays where it is", async () => {
    const { model, state } = await openEffectPreviews("V1: sea 0-4", ["V1-1"]);
    const before = state().sheet.keys;
    const key = await openStrongLook(model);
    await model.largeLook.setStrength(1.2);
    const open = state().open!;
    await model.looks.saveAsMine("My gold", "weddings");
    expect(state().looksNews).toEqual({ kind: "saved", words: "My gold is on your shelf.", from: key });
    const saved = state().library.looks.find(({ name }) => name === "My gold")!;
    expect(saved.intent).toBe("weddings");
    expect(stackOf(saved, 1, LAYER, "premiere")).toEqual(stackOf(open.look, 1.2, LAYER, "premiere"));
    expect(state().open?.key).toBe(key);
    expect(state().sheet.keys).toEqual([...before, lookKey(saved)]);
    expect(state().seen.get(lookKey(saved))).toMatchObject({ kind: "seen", tile: { widthPx: 96 } });
  });

  it("need no note, and may have no name: what they were made from fills in", async () => {
    const { model, state } = await openEffectPreviews("V1: sea 0-4", ["V1-1"]);
    await openStrongLook(model);
    const { look } = state().open!;
    await model.looks.saveAsMine(" ", "");
    expect(ownFiles(state().library)[0]?.looks).toMatchObject([{ name: look.name, intent: `Made from ${look.name}.` }]);
  });

  it("are both there when two are saved at once", async () => {
    const { model, state } = await openEffectPreviews("V1: sea 0-4", ["V1-1"]);
    await openStrongLook(model);
    await Promise.all([model.looks.saveAsMine("One", ""), model.looks.saveAsMine("Two", "")]);
    expect(yours(state())).toEqual(["One", "Two"]);
  });

  it("are all shown, however alike, and hide no built-in look; the numbers below the sheet add up", async () => {
    const { model, state } = await openEffectPreviews("V1: sea 0-4", ["V1-1"]);
    const { keys: before, more, similar } = state().sheet;
    await model.looks.importFile("studio.looks.json", fileOf("Amber", "Beige", "Coral"));
    const { sheet, library } = state();
    expect(sheet.keys.slice(0, before.length)).toEqual(before);
    expect(sheet.keys.slice(before.length).map((key) => model.sheet.lookOf(key)?.name)).toEqual(["Amber", "Beige", "Coral"]);
    expect([sheet.more, sheet.similar]).toEqual([more, similar]);
    expect(sheet.keys.length + sheet.more + sheet.similar + sheet.unfit).toBe(library.looks.length);
  });

  it("go one by one or a file at a time; the others stay", async () => {
    const { model, state } = await openEffectPreviews("V1: sea 0-4", ["V1-1"]);
    await model.looks.importFile("Свадьба.json", fileOf("Amber", "Beige", "Coral"));
    await model.looks.importFile("свадьба 2.json", fileOf("Dune"));
    const [file] = ownFiles(state().library);
    await model.looks.removeLook(file!.looks[1]!, file!.file);
    expect(yours(state())).toEqual(["Amber", "Coral", "Dune"]);
    await model.looks.removeFile(file!.file);
    expect(yours(state())).toEqual(["Dune"]);
    expect(state().looksNews).toEqual({ kind: "done", words: "2 looks “Свадьба” are off your shelf." });
    expect(state().sheet.keys.every((key) => model.sheet.lookOf(key))).toBe(true);
  });

  it("are never replaced by an import: the second file of a name is numbered, the same one is not taken twice", async () => {
    const { model, state } = await openEffectPreviews("V1: sea 0-4", ["V1-1"]);
    await model.looks.importFile("looks.json", fileOf("Amber"));
    await model.looks.importFile("looks.json", fileOf("Beige"));
    expect(yours(state())).toEqual(["Beige", "Amber"]);
    expect(state().looksNews).toMatchObject({ words: "1 look of looks.json is on your shelf. You have a file of that name: this one is “looks 2”." });
    await model.looks.importFile("copy of looks.json", fileOf("Amber"));
    expect(yours(state())).toHaveLength(2);
  });
});
