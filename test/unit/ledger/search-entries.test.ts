import { matched, seen } from "../ledger-panel/entries";
import { searchEntries } from "../../../shared/ledger/search-entries";
import type { LedgerQuery } from "../../../shared/ledger/ledger-query";

const ANYTHING: LedgerQuery = { project: null, sequence: null, panel: null, person: null, app: null, outcome: null, from: null, until: null, words: "" };

const BOOK = seen(
  matched("a", ["sea", "kitchen"], { at: "2026-11-01T10:00:00Z" }),
  matched("b", ["street"], { at: "2026-11-02T10:00:00Z", person: "Ben", sequence: { guid: "sequence-2", name: "Reel 2" }, project: { guid: "copy", name: "Film copy.prproj" } }),
);

function found(query: Partial<LedgerQuery>): readonly string[] {
  return searchEntries(BOOK, { ...ANYTHING, ...query }).map(({ entry }) => entry.id);
}

describe("a search in the ledger", () => {
  it("finds everything where nothing is wished for, in the order given", () => {
    expect(found({})).toEqual(["a", "b"]);
  });

  it.each<[string, Partial<LedgerQuery>, readonly string[]]>([
    ["a project by its id", { project: "copy" }, ["b"]],
    ["a sequence by its id, whatever project it is in now", { sequence: "sequence-2" }, ["b"]],
    ["a person", { person: "Ada" }, ["a"]],
    ["a panel", { panel: "ledger" }, []],
    ["a host", { app: "premiere" }, ["a", "b"]],
    ["how it ended", { outcome: "rolled-back" }, []],
    ["a time, its end not included", { from: "2026-11-01T10:00:00Z", until: "2026-11-02T10:00:00Z" }, ["a"]],
    ["a shot by a part of its name, in any case", { words: "KITCH" }, ["a"]],
    ["all words, not one of them", { words: "sea street" }, []],
    ["sequences by their name", { words: "Reel" }, ["a", "b"]],
    ["several wishes at once", { person: "Ben", words: "street", app: "premiere" }, ["b"]],
  ])("finds %s", (_what, query, ids) => {
    expect(found(query)).toEqual(ids);
  });
});
