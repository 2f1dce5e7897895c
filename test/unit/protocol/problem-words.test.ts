import { describeProblem } from "../../../shared/host/host-problem";

describe("a problem in an editor's words", () => {
  it("names a composition or sequence that is gone, and never by a reference", () => {
    expect(describeProblem({ kind: "composition-gone", name: "Main" }).happened).toBe("The composition Main is no longer in this project.");
    expect(describeProblem({ kind: "composition-gone", name: null }).happened).toBe("The composition that was looked at is no longer in this project.");
    expect(describeProblem({ kind: "sequence-gone", name: null }).happened).toBe("The sequence that was looked at is no longer in this project.");
  });

  it("says that another project is open, not that this one changed", () => {
    const { happened, advice } = describeProblem({ kind: "other-project" });
    expect(happened).toBe("Another project is open in the host now.");
    expect(advice).toContain("to the front");
  });
});
