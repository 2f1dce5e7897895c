import type { EditPlan } from "../../../../shared/edits/edit-plan";
import type { Receipt } from "../../../../shared/host/receipt";
import { describeReceipt } from "../../../../shared/panel/receipts/receipt-words";
import { revertLines, revertPlan } from "../../../../shared/panel/receipts/revert-lines";
import type { Standings } from "../../../../shared/ledger/item-standing";
import { fatesOf } from "../../../../shared/panel/receipts/standing";

function receipt(id: string, items: readonly string[], more: Partial<Receipt> = {}): Receipt {
  const plan: EditPlan = { format: "trimbin-plan/1", label: `Match to ${id}`, items: items.map((item) => ({ id: item, title: item, why: "", needsConfirmation: false, edits: [] })) };
  return { format: "trimbin-receipt/1", id, at: "2026-01-01T00:00:00Z", host: { name: "premierepro", version: "26.3.0" }, project: { guid: "", name: "" }, plan, reverts: null, outcome: { kind: "applied" }, undoSteps: [], ...more };
}

const words = (receipts: readonly Receipt[], standings: Standings = new Map()): string[] =>
  revertLines(receipts).map(({ receipt: each }) => `${each.id}: ${describeReceipt(each, fatesOf(each, receipts, standings))}`);

describe("what can be reverted", () => {
  it("is listed newest first, reverts themselves left out", () => {
    expect(words([receipt("one", ["a"]), receipt("two", ["b"]), receipt("three", ["a"], { reverts: "one" })])).toEqual(["two: Applied.", "one: Reverted."]);
  });

  it("is counted by shot, and a revert that was rolled back does not count", () => {
    const rolledBack = { outcome: { kind: "rolled-back", problem: { kind: "cancelled" } } } as const;
    expect(words([receipt("one", ["a", "b"]), receipt("two", ["a"], { reverts: "one" }), receipt("three", ["b"], { reverts: "one", ...rolledBack })])).toEqual(["one: 1 of 2 reverted."]);
  });

  it("is nothing where the commit did not go through", () => {
    const [line] = revertLines([receipt("one", ["a"], { outcome: { kind: "needs-attention", problem: { kind: "cancelled" }, differences: ["Exposure on A is 1"] } })]);
    expect(line?.open.size).toBe(0);
    expect(line && describeReceipt(line.receipt, new Map())).toBe("Stopped half-way. Still different from before: Exposure on A is 1.");
  });

  it("names what was undone or changed without this panel apart from what was reverted", () => {
    const one = receipt("one", ["a", "b", "c"]);
    const revert = receipt("two", ["a"], { reverts: "one" });
    expect(words([one, revert], new Map([["one", new Map([["b", "undone"], ["c", "changed"]] as const)]]))).toEqual(["one: 1 of 3 reverted, 1 already undone in Premiere, 1 changed since."]);
    expect(words([receipt("four", ["a", "b"])], new Map([["four", new Map([["a", "undone"], ["b", "undone"]] as const)]]))).toEqual(["four: Already undone in Premiere."]);
  });

  it("has a label that says what it takes back", () => {
    const both = receipt("one", ["kitchen", "garden"]);
    expect(revertPlan(both, new Set(["kitchen", "garden"])).label).toBe('Revert "Match to one"');
    expect(revertPlan(both, new Set(["garden"]))).toMatchObject({ label: 'Revert garden of "Match to one"', items: [{ id: "garden" }] });
  });
});
