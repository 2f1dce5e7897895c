import { keptText, NOTHING_KEPT, readKept } from "../../../../plugins/effect-previews/keep/kept";

describe("what the panel remembers", () => {
  it("comes back as it was", () => {
    const kept = { ...NOTHING_KEPT, favourites: new Set(["built-in/noir"]), badges: new Map([["built-in/noir", { host: "Premiere 26.3", difference: 0.8, strength: 1, at: "2026-09-01T10:00:00.000Z" }]]) };
    expect(readKept(keptText(kept))).toEqual({ ok: true, value: kept });
  });

  it.each(["{", "[]", '{"format":"trimbin-effect-previews/1","favourites":[1],"badges":[]}', '{"format":"trimbin-effect-previews/2","favourites":[],"badges":[]}'])("is not used where it is damaged, and says so: %s", (text) => {
    const read = readKept(text);
    expect(!read.ok && read.problem).toContain("is not used");
  });
});
