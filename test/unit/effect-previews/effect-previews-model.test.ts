import type { EffectPreviewsModel } from "../../../plugins/effect-previews/effect-previews-model";
import type { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { closePanels, openEffectPreviews, stageOf, until } from "./open-effect-previews";

const THREE_SHOTS = "V1: sea 0-4, harbour 4-8, lighthouse 8-12";

// A hundred looks are compared on every new frame; two busy cores take their time.
jest.setTimeout(60_000);

afterEach(closePanels);

/** Opens the first look of the sheet that this host can carry and that answers to strength. */
async function openFirst(model: EffectPreviewsModel): Promise<void> {
  const [first] = model.store.getState().sheet.keys;
  await model.openLook(first ?? "");
}

describe("Effect Previews over a simulated Premiere", () => {
  it("shows looks on the selected clip's own frame, tries, refines and enlarges them, and changes nothing", async () => {
    const { model, controls, state } = await openEffectPreviews(THREE_SHOTS, ["V1-2"]);
    const before = { project: controls.state(), revision: controls.revision() };
    const { frame, sheet, seen } = state();
    expect(frame.kind === "seen" && frame.clipName).toBe("harbour");
    expect(sheet.keys).toHaveLength(24);
    for (const key of sheet.keys) {
      const known = seen.get(key);
      expect(known?.kind === "seen" && known.tile?.widthPx).toBe(96);
    }

    await openFirst(model);
    await model.largeLook.setStrength(0.5);
    expect(state().open?.picture.kind).toBe("drawn");
    await model.refine.start();
    const [variation] = state().refine?.around ?? [];
    expect(variation?.drawn).not.toBeNull();
    await model.refine.pick(variation?.key ?? "");
    expect(state().open?.look.name).toBe(variation?.look.name);
    expect(state().open?.strength).toBe(0.5);
    await model.largeLook.showDetail();
    expect(state().open?.detail.kind).toBe("drawn");
    expect(controls.state()).toBe(before.project);
    expect(controls.revision()).toBe(before.revision);
    expect(controls.budget()).toEqual([]);
  });

  it("applies the open look at its strength to every selected clip, in the steps it announced, and takes it back", async () => {
    const { model, controls, state } = await openEffectPreviews(THREE_SHOTS, ["V1-1", "V1-3"]);
    const start = controls.state();
    await openFirst(model);
    await model.largeLook.setStrength(0.8);
    const offer = model.offer();
    if (offer.kind !== "ready") throw new Error("There is no offer.");
    expect(offer.plan.items.map(({ title }) => title)).toEqual(["sea", "lighthouse"]);

    await model.apply.apply();
    const { receipt } = stageOf(model, "applied");
    expect(receipt.outcome.kind).toBe("applied");
    expect(receipt.undoSteps).toHaveLength(offer.undoSteps);
    expect(controls.history().undo.map(({ label }) => label)).toEqual(receipt.undoSteps);

    await model.goOn();
    expect(state().open).toBeNull();
    await model.revert(receipt.id);
    expect(state().revert).toEqual({ kind: "done", words: `Reverted: ${receipt.plan.label}.` });
    expect(controls.history().undo.length).toBeGreaterThan(receipt.undoSteps.length);
    expect(JSON.stringify(controls.state(), withMaps)).toBe(JSON.stringify(start, withMaps));
  });

  it("verifies in the host: declares its steps, measures the host's own frame, and leaves the clip as it was", async () => {
    const { model, controls, state } = await openEffectPreviews(THREE_SHOTS, ["V1-1"]);
    const start = JSON.stringify(controls.state(), withMaps);
    await openFirst(model);
    const declared = model.verifyOffer();
    if (!declared) throw new Error("It cannot be verified.");
    expect(controls.history().undo).toEqual([]);

    await model.verify.verify();
    const verify = state().open?.verify;
    if (verify?.kind !== "verified") throw new Error(`It ended as ${verify?.kind}.`);
    expect(controls.history().undo).toHaveLength(declared.stepsToSetUp + declared.stepsToCleanUp);
    expect(verify.undoSteps).toBe(declared.stepsToSetUp + declared.stepsToCleanUp);
    expect(JSON.stringify(controls.state(), withMaps)).toBe(start);
    expect(state().kept.badges.get(state().open?.key ?? "")?.difference).toBe(verify.difference);
  });

  it("takes the effects away again when the host's frame does not come", async () => {
    const { model, controls, state } = await openEffectPreviews(THREE_SHOTS, ["V1-1"]);
    const start = JSON.stringify(controls.state(), withMaps);
    await openFirst(model);
    controls.setSwitches({ frameExport: "missing" });
    await model.verify.verify();
    const verify = state().open?.verify;
    expect(verify?.kind === "failed" && verify.text.meaning).toBe("The effects were taken away again: your clip is as it was.");
    expect(JSON.stringify(controls.state(), withMaps)).toBe(start);
  });

  it("follows the selection while nothing is open, and only says so while a look is", async () => {
    const { model, select, state } = await openEffectPreviews(THREE_SHOTS, ["V1-1"]);
    select(["V1-2"]);
    await until(model, "the other clip's frame", ({ frame, sheet }) => frame.kind === "seen" && frame.clipName === "harbour" && sheet.keys.length === 24);
    await openFirst(model);
    select(["V1-3"]);
    await until(model, "the news", ({ hostMovedOn }) => hostMovedOn);
    expect(state().frame.kind === "seen" && state().source.kind === "read").toBe(true);
    expect(state().open).not.toBeNull();
    await model.refresh();
    expect(state().frame).toMatchObject({ clipName: "lighthouse" });
  });

  it("finds looks by words and says how it understood them", async () => {
    const { model, state } = await openEffectPreviews(THREE_SHOTS, ["V1-1"]);
    await model.sheet.wish({ query: "black and white" });
    const { keys, understood } = state().sheet;
    expect(understood).toContain("black and white");
    const [first] = keys;
    const known = state().seen.get(first ?? "");
    expect(known?.kind === "seen" && known.measures.saturation).toBeLessThan(-85);
  });

  it("shows no two looks that look alike, and brings the look-alikes when asked", async () => {
    const { model, state } = await openEffectPreviews(THREE_SHOTS, ["V1-1"]);
    const [like, others] = [...state().sheet.alike].find(([, each]) => each.length > 0) ?? ["", []];
    expect(others.some((key) => state().sheet.keys.includes(key))).toBe(false);
    await model.sheet.wish({ like });
    expect([...state().sheet.keys].sort()).toEqual([like, ...others].sort());
    await model.back();
    expect(state().sheet.keys).toHaveLength(24);
  });

  it("keeps favourites, taste and own looks for the next time, and forgets taste when asked", async () => {
    const { model, state, disk, reopen } = await openEffectPreviews(THREE_SHOTS, ["V1-1"]);
    const [first = ""] = state().sheet.keys;
    model.toggleFavourite(first);
    await openFirst(model);
    await model.looks.saveAsMine("Harbour at noon", "For the scenes on the pier.");
    await written(disk, "effect-previews.json", first);
    await written(disk, "look-taste.json", '"choices":1');

    const again = await reopen();
    await until(again, "what was kept", ({ kept, taste }) => kept.favourites.has(first) && taste.taste.choices === 1);
    expect(again.store.getState().library.looks.filter(({ from }) => from.kind === "yours").map(({ name }) => name)).toEqual(["Harbour at noon"]);
    again.taste.erase();
    expect(again.store.getState().taste.taste.choices).toBe(0);
  });

  it("takes in a file of looks, names its flaws by line, and refuses one without a good look", async () => {
    const { model, state } = await openEffectPreviews(THREE_SHOTS, ["V1-1"]);
    const good = `{ "id": "soft-tint", "name": "Soft tint", "intent": "A little colour in the shadows.", "family": "creative", "stack": [ { "effect": "ADBE Tint", "premiere": "AE.ADBE Tint", "params": { "ADBE Tint-0003": 30 } } ] }`;
    const bad = good.replace("soft-tint", "loud-tint").replace("Soft tint", "Loud tint").replace(": 30 }", ": 300 }");
    await model.looks.importFile("studio grades.looks.json", `{ "format": "trimbin-looks/1", "looks": [\n${good},\n${bad}\n] }`);
    expect(state().looksNews.kind).toBe("done");
    expect(state().library.looks.some(({ name }) => name === "Soft tint")).toBe(true);
    const [flawed] = state().library.flawed;
    expect(flawed?.flaws[0]?.line).toBe(3);
    expect(flawed?.flaws[0]?.reason).toContain("0 and 100");

    await model.looks.importFile("broken.json", "{");
    expect(state().looksNews.kind === "failed" && state().looksNews).toMatchObject({ text: { meaning: "Nothing was added." } });
  });
});

describe("Effect Previews where there is nothing to look at", () => {
  it("asks for a selection", async () => {
    const { state } = await openEffectPreviews(THREE_SHOTS, []);
    expect(state().source).toEqual({ kind: "nothing", advice: expect.stringContaining("Select a clip") });
  });

  it("says that a frame did not come, and shows looks once it does", async () => {
    const { model, controls, state, select } = await openEffectPreviews(THREE_SHOTS, []);
    controls.setSwitches({ frameExport: "truncated" });
    select(["V1-1"]);
    await until(model, "the problem", ({ frame }) => frame.kind === "unseen");
    expect(state().sheet.keys).toEqual([]);
    controls.setSwitches({ frameExport: "prompt" });
    await model.frame.lookAgain();
    expect(state().sheet.keys).toHaveLength(24);
  });

  it("never half applies a look that this host cannot carry", async () => {
    const { model, controls, state } = await openEffectPreviews(THREE_SHOTS, ["V1-1"]);
    await model.sheet.wish({ query: "duotone", showsUnfit: true });
    const unfit = state().library.looks.find((look) => look.stack.some(({ premiere }) => premiere === null));
    await model.openLook(`built-in/${unfit?.id}`);
    const before = controls.state();
    const offer = model.offer();
    expect(offer.kind === "refused" && offer.why).toMatch(/needs .*Premiere does not have/);
    await model.apply.apply();
    expect(controls.state()).toBe(before);
  });
});

/** Settles when a file of the plugin's data holds this text. */
async function written(disk: InMemoryDisk, name: string, text: string): Promise<void> {
  for (let wait = 0; wait < 200; wait++) {
    if (disk.content().files.some((file) => file.path.endsWith(name) && new TextDecoder().decode(file.bytes).includes(text))) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${name} was not written.`);
}

/** Maps as lists, so that a project's text says all of it. */
function withMaps(_key: string, value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  return value instanceof Map ? [...value] : value;
}
