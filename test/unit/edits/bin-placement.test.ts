import type { Edit } from "../../../shared/edits/edit";
import { sampleSnapshot } from "../../laws/sample-snapshot";
import { after, changeNamed, refusal, subclipOf } from "./bins-at-hand";

const add = (name: string): Edit => ({ kind: "add-bin", bin: { name } });
const remove = (name: string): Edit => ({ kind: "remove-bin", bin: { name } });

describe("making a bin", () => {
  it("is refused under a name that is taken at the top of the project", () => {
    expect(refusal(sampleSnapshot(), add("Selects"))).toBe('bin "Selects" should be a name that is free, but is taken at the top of the project');
  });

  it("takes a name that only something inside another bin bears", () => {
    expect(refusal(sampleSnapshot(), add("kept 1"))).toBe("fits");
  });

  it.each([["", "an empty name"], [" Day 1", "a name with spaces around it"], ["Day\n1", "a name with line breaks or invisible signs"], ["Day\u202E1", "a name with line breaks or invisible signs"], ["x".repeat(201), "a name of 201 characters"]])(
    "is refused under %j, which a host might change",
    (name, why) => expect(refusal(sampleSnapshot(), add(name))).toMatch(why),
  );
});

describe("removing a bin", () => {
  it("is refused while anything is in it, and says what", () => {
    expect(refusal(sampleSnapshot(), remove("Selects"))).toBe('bin "Selects" should be empty, but is holding kept 1 and 1 more');
  });

  it("fits once it was emptied", () => {
    const [one, two] = [subclipOf("kept 1", 0, 40), subclipOf("kept 2", 60, 90)];
    const empty = [one, two].reduce((now, subclip) => after(now, { kind: "remove-subclip", subclip, bin: "Selects" }), sampleSnapshot());
    expect(after(empty, remove("Selects")).bins.named).toEqual([]);
  });

  it("is refused when it is gone, or when nobody can tell which of two is meant", () => {
    expect(refusal(sampleSnapshot(), remove("Sunday"))).toMatch("but is gone");
    expect(refusal(changeNamed(sampleSnapshot(), "Selects", (bin) => [bin, bin]), remove("Selects"))).toMatch("the only one of its name, but is one of 2");
  });
});
