import { selectsDeed } from "../../../../plugins/transcript-selects/apply/selects-deed";
import { foundKey } from "../../../../plugins/transcript-selects/search/search-state";
import { ask, closePanels, openSelects } from "../open-selects";

afterEach(closePanels);

describe("what the ledger is told of an assembly", () => {
  it("names the bites that were taken and the results that were left", async () => {
    const open = await openSelects();
    const { model, state, host } = open;
    await ask(model, "the sea my hands lighthouse");
    const { found } = state().search;
    expect(found.length).toBeGreaterThan(1);
    const [taken] = found;
    if (!taken) throw new Error("Nothing was found.");
    if (!state().search.ticked.has(foundKey(taken))) model.search.tick(taken);
    const commit = jest.spyOn(host, "commit");
    await model.apply.apply("stringOut");
    const request = commit.mock.calls[0]?.[0];
    expect(request?.by).toMatchObject({ panel: "transcript-selects" });
    const offered = request?.by?.proposal?.offered ?? [];
    expect(offered.filter(({ decision }) => decision === "accepted").map(({ id }) => id)).toEqual(request?.plan.items.map(({ id }) => id));
    const left = found.filter((each) => !state().search.ticked.has(foundKey(each))).map(foundKey);
    expect(offered.filter(({ decision, applied }) => decision === "refused" && applied === null).map(({ id }) => id)).toEqual(left);
  });

  it("names no model where nothing was searched by meaning", async () => {
    const { model, state } = await openSelects();
    const deed = selectsDeed({ ...state(), meaning: { kind: "off" } }, { format: "trimbin-plan/1", label: "x", items: [] }, model.tools.description.trimbin);
    expect(deed.proposal?.engines).toEqual([{ name: "Transcript Selects", version: model.tools.description.trimbin, model: null }]);
  });
});
