import type { EffectPreviewsModel } from "../../../../plugins/effect-previews/effect-previews-model";
import { looksApplied } from "../../../../plugins/effect-previews/receipts/looks-applied";
import type { Receipt } from "../../../../shared/host/receipt";
import { describeReceipt } from "../../../../shared/panel/receipts/receipt-words";
import { fatesOf, standingItems } from "../../../../shared/panel/receipts/standing";
import { closePanels, openEffectPreviews, stageOf, until, type OpenEffectPreviews } from "../open-effect-previews";

const THREE_SHOTS = "V1: sea 0-4, harbour 4-8, lighthouse 8-12";

jest.setTimeout(60_000);

afterEach(closePanels);

/** Opens the first look and applies it at 80 %. */
async function applyFirst(selected: readonly string[]): Promise<OpenEffectPreviews & { readonly receipt: Receipt; readonly key: string }> {
  const panel = await openEffectPreviews(THREE_SHOTS, selected);
  const [key = ""] = panel.state().sheet.keys;
  await panel.model.openLook(key);
  await panel.model.largeLook.setStrength(0.8);
  await panel.model.apply.apply();
  return { ...panel, key, receipt: stageOf(panel.model, "applied").receipt };
}

function undoAll({ controls, receipt }: Pick<OpenEffectPreviews, "controls"> & { readonly receipt: Receipt }): void {
  for (const _ of receipt.undoSteps) controls.undo();
}

function receiptWords(model: EffectPreviewsModel): readonly string[] {
  const { journal, standings } = model.store.getState();
  return looksApplied({ journal }).map(({ receipt }) => describeReceipt(receipt, fatesOf(receipt, journal.receipts, standings)));
}

describe("after Apply", () => {
  it("a revert brings the look back at its strength, to be applied at another one", async () => {
    const { model, state, key, receipt } = await applyFirst(["V1-1", "V1-3"]);
    await model.revert(receipt.id);
    expect(state().stage.name).toBe("choosing");
    expect(state().open).toMatchObject({ key, strength: 0.8 });
    expect(state().revert).toEqual({ kind: "done", words: `Reverted: ${receipt.plan.label}.` });
    expect(model.offer().kind).toBe("ready");

    await model.largeLook.setStrength(0.6);
    await model.apply.apply();
    expect(stageOf(model, "applied").receipt.plan.label).toContain("60 %");
    expect(receiptWords(model)).toEqual(["Applied.", "Reverted."]);
  });

  it("Edit > Undo at the host is noticed, and the look can be applied again", async () => {
    const { model, controls, state, key, receipt } = await applyFirst(["V1-1"]);
    undoAll({ controls, receipt });
    await until(model, "the news", ({ stage }) => stage.name === "choosing");
    expect(state().revert).toEqual({ kind: "done", words: `Already undone in Premiere: ${receipt.plan.label}.` });
    expect(state().says).toContain("Already undone in Premiere");
    expect(state().open).toMatchObject({ key, strength: 0.8 });
    expect(receiptWords(model)).toEqual(["Already undone in Premiere."]);
    await model.apply.apply();
    expect(stageOf(model, "applied").receipt.outcome.kind).toBe("applied");
  });

  it("Redo at the host makes an undone look one that can be reverted again", async () => {
    const { model, controls, state, receipt } = await applyFirst(["V1-1"]);
    undoAll({ controls, receipt });
    await until(model, "the news", ({ stage }) => stage.name === "choosing");
    for (const _ of receipt.undoSteps) controls.redo();
    await until(model, "the look stands", ({ standings }) => !standings.has(receipt.id));
    const { journal, standings } = state();
    expect(standingItems(receipt, fatesOf(receipt, journal.receipts, standings)).size).toBe(1);
  });

  it("a revert that the host was quicker than is no failure, and another panel of this project knows it too", async () => {
    const { model, controls, state, receipt, reopen } = await applyFirst(["V1-1"]);
    undoAll({ controls, receipt });
    await model.revert(receipt.id);
    expect(state().revert).toMatchObject({ kind: "done", words: expect.stringContaining("Already undone in Premiere") });
    expect(receiptWords(await reopen())).toEqual(["Already undone in Premiere."]);
  });

  it("a look that somebody changed at the host is said to be changed and offers no revert; a refresh takes the news of a failure away", async () => {
    const { model, controls, state, receipt } = await applyFirst(["V1-1"]);
    expect(receipt.undoSteps.length).toBeGreaterThan(1);
    controls.undo();
    await model.revert(receipt.id);
    expect(state().revert.kind).toBe("failed");
    await model.refresh();
    expect(state().revert.kind).toBe("none");
    expect(receiptWords(model)).toEqual(["Changed since."]);
  });

  it("what else is selected meanwhile is only said: the open look stays on its clip", async () => {
    const { model, state, select, receipt } = await applyFirst(["V1-1"]);
    select(["V1-2"]);
    await model.revert(receipt.id);
    expect(state().hostMovedOn).toBe(true);
    const offer = model.offer();
    expect(offer.kind === "ready" && offer.plan.items.map(({ title }) => title)).toEqual(["sea"]);
  });
});

describe("before Apply", () => {
  it("says why there are more steps than one for the effects and one for their settings", async () => {
    const few = await openEffectPreviews(THREE_SHOTS, ["V1-1"]);
    const many = await openEffectPreviews(`V1: ${Array.from({ length: 11 }, (_, at) => `shot${at} ${at * 2}-${at * 2 + 2}`).join(", ")}`, Array.from({ length: 11 }, (_, at) => `V1-${at + 1}`));
    const [key = ""] = few.state().sheet.keys;
    await few.model.openLook(key);
    await many.model.openLook(key);
    expect(few.model.offer()).toMatchObject({ kind: "ready", whySteps: null });
    const offer = many.model.offer();
    if (offer.kind !== "ready") throw new Error("There is no offer.");
    expect(offer.whySteps).toBe(`11 clips need ${offer.undoSteps} steps: this host takes at most 10 changes at once.`);
  });

  it("says it when there is nothing to show any more", async () => {
    const { model, state, select } = await openEffectPreviews(THREE_SHOTS, ["V1-1"]);
    select([]);
    await until(model, "no clip", ({ source }) => source.kind === "nothing");
    expect(state().says).toContain("Select a clip");
  });
});
