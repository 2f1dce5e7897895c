import { closePanels, openEffectPreviews } from "../open-effect-previews";

// A hundred looks are compared on every new frame; two busy cores take their time.
jest.setTimeout(60_000);

afterEach(closePanels);

describe("what the ledger is told of a look", () => {
  it.each([
    [1, "accepted"],
    [0.8, "adjusted"],
  ])("says at strength %d that the look was %s", async (strength, decision) => {
    const { model, state, host } = await openEffectPreviews("V1: sea 0-4, harbour 4-8", ["V1-1", "V1-2"]);
    await model.openLook(state().sheet.keys[0] ?? "");
    await model.largeLook.setStrength(strength);
    const name = state().open?.look.name;
    const commit = jest.spyOn(host, "commit");
    await model.apply.apply();
    const deed = commit.mock.calls[0]?.[0].by;
    expect(deed).toMatchObject({ panel: "effect-previews", proposal: { engines: [{ name: "Effect Previews" }] } });
    expect(deed?.proposal?.offered.map((item) => [item.title, item.decision, item.proposed])).toEqual([
      ["sea", decision, name],
      ["harbour", decision, name],
    ]);
  });
});
