import { matchDeed } from "../../../../plugins/shot-match/apply/match-deed";
import { TRIMBIN_VERSION } from "../../../../shared/host/trimbin-version";
import { closeEngine } from "../engine-in-process";
import { closePanels, openShotMatch, stageOf } from "../open-shot-match";

// The first question starts the engine's process; two busy cores take their time.
jest.setTimeout(60_000);

afterEach(closePanels);
afterAll(closeEngine);

describe("what the ledger is told of a match", () => {
  it("says of each proposal what was proposed first, and whether the editor took it, changed it or refused it", async () => {
    const { model, host } = await openShotMatch("V1: hero 0-4, dark 4-8, cool 8-12, same 12-16, dark 16-20", ["V1-1", "V1-2", "V1-3", "V1-4", "V1-5"]);
    await model.findMatches();
    const first = matchDeed(stageOf(model, "ready").run, stageOf(model, "ready").plan, "1.2.3");
    expect(first.proposal?.offered.map(({ title, decision }) => `${title} ${decision}`)).toEqual(["dark accepted", "cool accepted", "dark accepted"]);

    const [, , last] = first.proposal?.offered ?? [];
    await model.run.setManner(first.proposal?.offered[1]?.id ?? "", "gentle");
    model.run.toggle(last?.id ?? "");
    const { run, plan } = stageOf(model, "ready");
    const deed = matchDeed(run, plan, "1.2.3");
    expect(deed).toMatchObject({ panel: "shot-match", sequence: { name: run.sequence.name }, proposal: { engines: [{ name: "Shot Match", version: "1.2.3", model: null }] } });
    const [dark, cool, refused] = deed.proposal?.offered ?? [];
    expect(dark).toMatchObject({ decision: "accepted", proposed: first.proposal?.offered[0]?.proposed });
    expect(dark?.applied).toBe(dark?.proposed);
    expect(cool).toMatchObject({ decision: "adjusted", proposed: first.proposal?.offered[1]?.proposed });
    expect(cool?.applied).not.toBe(cool?.proposed);
    expect(refused).toMatchObject({ decision: "refused", applied: null });

    const commit = jest.spyOn(host, "commit");
    await model.apply();
    expect(commit.mock.calls[0]?.[0].by).toEqual(matchDeed(run, plan, TRIMBIN_VERSION));
  });
});
