import { matchWords } from "../../../plugins/ledger/entry/line-fate";
import { matched } from "./entries";

const REEL = { guid: "sequence-reel", name: "Reel 1" };

describe("an entry made in a project of another id", () => {
  it("says that it was matched by the sequence where that is open, as in a copy of the project", () => {
    expect(matchWords(matched("a", ["sea"]), { guid: "project-copy", name: "Copy.prproj", sequence: REEL })).toMatch(/^Made in another project, Film\.prproj\./);
  });

  it.each([
    ["its own project is open", { guid: "project-film", name: "Film.prproj", sequence: REEL }],
    ["another sequence is open", { guid: "project-copy", name: "Copy.prproj", sequence: { guid: "sequence-2", name: "Reel 2" } }],
    ["nothing is open", null],
  ])("says nothing where %s", (_where, open) => {
    expect(matchWords(matched("a", ["sea"]), open)).toBeNull();
  });
});
