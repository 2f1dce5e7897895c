import type { EditPlan } from "../../../shared/edits/edit-plan";
import type { Receipt } from "../../../shared/host/receipt";
import { describeRevertLine, revertLines, revertPlan } from "../../../plugins/shot-match/revert-lines";

function receipt(id: string, items: readonly string[], more: Partial<Receipt> = {}): Receipt {
  const plan: EditPlan = { format: "trimbin-plan/1", label: `Match to ${id}`, items: items.map((item) => ({ id: item, title: item, why: "", needsConfirmation: false, edits: [] })) };
  return { format: "trimbin-receipt/1", id, at: "2026-01-01T00:00:00Z", host: { name: "", version: "" }, project: { guid: "", name: "" }, plan, reverts: null, outcome: { kind: "applied" }, undoSteps: [], ...more };
}

const words = (receipts: readonly Receipt[]): string[] => revertLines(receipts).map((line) => `${line.receipt.id}: ${describeRevertLine(line)}`);

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
    expect(line && describeRevertLine(line)).toBe("Stopped half-way. Your project now holds: Exposure on A is 1.");
  });

  it("has a label that says what it takes back", () => {
    const both = receipt("one", ["kitchen", "garden"]);
    expect(revertPlan(both, new Set(["kitchen", "garden"])).label).toBe('Revert "Match to one"');
    expect(revertPlan(both, new Set(["garden"]))).toMatchObject({ label: 'Revert garden of "Match to one"', items: [{ id: "garden" }] });
  });
});
