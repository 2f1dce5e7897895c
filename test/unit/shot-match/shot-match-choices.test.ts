import { editsOf } from "../../../shared/edits/edit-plan";
import type { MatchRun } from "../../../plugins/shot-match/search/match-run";
import type { Proposal } from "../../../plugins/shot-match/search/shot-outcome";
import { closeEngine } from "./engine-in-process";
import { closePanels, openShotMatch, stageOf } from "./open-shot-match";

const TWO_SHOTS = "V1: hero 0-4, dark 4-8";
const TWO_SCENES = "V1: hero 0-4, sea 4-8, dark 8-12, surf 12-16, hero 16-18";

function proposalOf(run: MatchRun, shot = 0): Proposal {
  const outcome = run.shots[shot]?.outcome;
  if (outcome?.kind !== "proposal") throw new Error(`Shot ${shot} has no proposal but ${outcome?.kind}.`);
  return outcome;
}

// The first question starts the engine's process; two busy cores take their time.
jest.setTimeout(60_000);

afterEach(closePanels);
afterAll(closeEngine);

describe("what an editor decides about a match", () => {
  it("says that there is no other sequence to take the reference from, and goes back to the shots", async () => {
    const { model } = await openShotMatch("V1: hero 0-2, dark 2-4", ["V1-1", "V1-2"]);
    await model.elsewhere.look();
    expect(model.store.getState().elsewhere.kind).toBe("none");
    const { source } = model.store.getState();
    model.chooseHero((source.kind === "read" && source.shots[1]?.key) || "");
    expect(model.store.getState().elsewhere.kind).toBe("closed");
  });

  it("holds what is locked, goes less far when gentle, and comes back to the first proposal, without asking the host", async () => {
    const { model, controls } = await openShotMatch(TWO_SHOTS, ["V1-1", "V1-2"]);
    await model.findMatches();
    const start = controls.state();
    const full = proposalOf(stageOf(model, "ready").run);
    expect(full.to.exposure).toBeGreaterThan(0.2);

    await model.run.setLocks(null, ["exposure"]);
    const { run, plan } = stageOf(model, "ready");
    expect(proposalOf(run).to.exposure).toBe(0);
    expect(editsOf(plan).map((edit) => edit.kind === "set-parameter" && edit.on.displayName)).not.toContain("Exposure");

    await model.run.setLocks(null, []);
    await model.run.setManner(null, "gentle");
    expect(proposalOf(stageOf(model, "ready").run).to.exposure).toBeLessThan(full.to.exposure);
    await model.run.setManner(null, "exposure-and-balance");
    expect(proposalOf(stageOf(model, "ready").run).to.contrast).toBe(0);
    await model.run.setManner(null, "match");
    expect(proposalOf(stageOf(model, "ready").run)).toEqual(full);
    expect(controls.state()).toBe(start);
  });

  it("gives one shot a manner of its own, and takes it back when all get another", async () => {
    const { model } = await openShotMatch("V1: hero 0-4, dark 4-8, cool 8-12", ["V1-1", "V1-2", "V1-3"]);
    await model.findMatches();
    const [dark, cool] = [proposalOf(stageOf(model, "ready").run, 0), proposalOf(stageOf(model, "ready").run, 1)];
    await model.run.setManner(stageOf(model, "ready").run.shots[1]!.shot.key, "gentle");
    expect(proposalOf(stageOf(model, "ready").run, 0)).toEqual(dark);
    expect(proposalOf(stageOf(model, "ready").run, 1)).not.toEqual(cool);
    await model.run.setManner(null, "match");
    expect(proposalOf(stageOf(model, "ready").run, 1)).toEqual(cool);
  });

  it("keeps a tick that the editor took away when the manner changes", async () => {
    const { model } = await openShotMatch(TWO_SHOTS, ["V1-1", "V1-2"]);
    await model.findMatches();
    model.run.toggle(stageOf(model, "ready").run.shots[0]!.shot.key);
    await model.run.setManner(null, "gentle");
    expect(stageOf(model, "ready").plan.items).toEqual([]);
  });

  it("says why skin cannot come first, and leaves the match as it was", async () => {
    const { model } = await openShotMatch(TWO_SHOTS, ["V1-1", "V1-2"]);
    await model.findMatches();
    const before = stageOf(model, "ready").run;
    await model.run.setManner(null, "skin-first");
    const { run } = stageOf(model, "ready");
    expect(run.skin.kind === "unavailable" && run.skin.why).toContain("skin-segmenter.onnx");
    expect([run.choice, run.shots]).toEqual([before.choice, before.shots]);
    expect(model.store.getState().says).toContain("The skin model can't be loaded.");
  });

  it("takes the manner that was asked for last, also while skin is looked for", async () => {
    const { model } = await openShotMatch(TWO_SHOTS, ["V1-1", "V1-2"]);
    await model.findMatches();
    const looking = model.run.setManner(null, "skin-first");
    await Promise.all([looking, model.run.setManner(null, "gentle")]);
    expect(stageOf(model, "ready").run.choice.manner).toBe("gentle");
  });
});

describe("a shot in camera log", () => {
  it("is asked about and not matched until the editor has answered", async () => {
    const { model } = await openShotMatch("V1: hero 0-4, log 4-8, dark 8-12", ["V1-1", "V1-2", "V1-3"]);
    await model.findMatches();
    const { run, plan } = stageOf(model, "ready");
    const [log] = run.shots;
    expect(log!.outcome).toMatchObject({ kind: "asks", question: "target-looks-log" });
    expect(plan.items.map(({ title }) => title)).toEqual(["dark"]);

    model.run.leave([log!.shot.key]);
    expect(stageOf(model, "ready").run.shots[0]!.outcome.kind).toBe("cannot-tell");
    await model.run.matchAnyway([log!.shot.key]);
    const answered = stageOf(model, "ready").run.shots[0]!.outcome;
    expect(answered.kind).toBe("proposal");
    expect(stageOf(model, "ready").run.shots[1]).toEqual(run.shots[1]);
  });
});

describe("places tied by the editor", () => {
  it("are compared with the rest, and go again", async () => {
    const { model } = await openShotMatch(TWO_SHOTS, ["V1-1", "V1-2"]);
    await model.findMatches();
    const [before] = stageOf(model, "ready").run.shots;
    const place = { x: 0.5, y: 0.5 };
    await model.run.pin(before!.shot.key, { hero: place, target: place });
    const [tied] = stageOf(model, "ready").run.shots;
    expect(tied!.looked?.pins).toEqual([{ hero: place, target: place }]);
    expect(tied!.looked?.evidence).not.toEqual(before!.looked?.evidence);
    await model.run.removePins(before!.shot.key);
    expect(stageOf(model, "ready").run.shots[0]!.outcome).toEqual(before!.outcome);
  });
});

describe("scene by scene", () => {
  it("finds the scenes, gives each a reference, and matches them in one plan", async () => {
    const { model, controls } = await openShotMatch(TWO_SCENES, []);
    const start = controls.state();
    model.setScope("scenes");
    await model.scenes.find();
    const { scenes, source } = model.store.getState();
    const names = new Map(source.kind === "read" ? source.shots.map((shot) => [shot.key, shot.clip.name]) : []);
    expect(scenes?.map(({ keys }) => keys.map((key) => names.get(key)))).toEqual([["hero", "dark", "hero"], ["sea", "surf"]]);

    scenes?.forEach((scene) => model.scenes.chooseHero(scene, scene.keys[0]!));
    await model.findMatches();
    const { run, plan } = stageOf(model, "ready");
    expect(run.shots.map(({ shot, outcome }) => `${shot.clip.name}: ${outcome.kind}`)).toEqual(["dark: proposal", "hero: already-matches", "surf: proposal"]);
    expect(plan.label).toBe("Match 2 shots to 2 references");
    expect(controls.state()).toBe(start);
    await model.apply();
    expect(stageOf(model, "applied").receipt.outcome.kind).toBe("applied");
  });

  it("leaves out a scene that is not chosen, and joins two that the editor says are one", async () => {
    const { model } = await openShotMatch(TWO_SCENES, []);
    model.setScope("scenes");
    await model.scenes.find();
    const second = model.store.getState().scenes![1]!;
    model.scenes.joinToPrevious(second);
    const [joined, ...others] = model.store.getState().scenes!;
    expect([joined!.keys.length, others]).toEqual([5, []]);
    model.scenes.toggle(joined!);
    await model.findMatches();
    expect(stageOf(model, "idle").name).toBe("idle");
  });
});

describe("the jump map", () => {
  it("measures every cut, worst first in words, and changes neither project nor results", async () => {
    const { model, controls } = await openShotMatch("V1: hero 0-4, dark 4-8, same 8-12, sea 13-16", ["V1-1", "V1-2"]);
    await model.findMatches();
    const results = stageOf(model, "ready");
    const start = controls.state();
    await model.jumps.survey();
    const { jumps } = model.store.getState();
    if (jumps.kind !== "shown") throw new Error(`The map is ${jumps.kind}.`);
    // A gap is no cut.
    expect(jumps.cuts.map(({ label, basis }) => `${label}: ${basis}`)).toEqual(["hero to dark: same-things", "dark to same: same-things"]);
    expect(jumps.cuts.every(({ difference }) => difference !== null && difference > 3)).toBe(true);
    model.jumps.close();
    expect(stageOf(model, "ready")).toBe(results);
    expect([controls.state(), model.store.getState().jumps.kind]).toEqual([start, "closed"]);
  });

  it("stops when it is closed half-way", async () => {
    const { model } = await openShotMatch(TWO_SHOTS, []);
    const stop = model.store.subscribe(() => {
      const { jumps } = model.store.getState();
      if (jumps.kind === "looking" && jumps.doing.label.startsWith("Shot 2")) model.jumps.close();
    });
    await model.jumps.survey();
    stop();
    expect(model.store.getState().jumps.kind).toBe("closed");
  });
});

describe("the ways out", () => {
  it("saves a LUT, a CDL with what it leaves out, and a report, where the editor says", async () => {
    const { model, disk, answerDialog } = await openShotMatch(TWO_SHOTS, ["V1-1", "V1-2"]);
    await model.findMatches();
    const keys = new Set(stageOf(model, "ready").plan.items.map((item) => item.id));
    const text = (path: string): string => new TextDecoder().decode(disk.readFile(path) ?? new Uint8Array());
    for (const [kind, path] of [["cube", "/disk/dark.cube"], ["cdl", "/disk/dark.cdl"], ["report", "/disk/report.json"]] as const) {
      answerDialog(path);
      await model.wayOut.save(kind, keys);
      expect(model.store.getState().wayOut).toMatchObject({ kind: "saved" });
    }
    expect(text("/disk/dark.cube")).toMatch(/TITLE "dark"[\s\S]*LUT_3D_SIZE 33/);
    expect(text("/disk/dark.cdl")).toMatch(/mean difference \d\.\d\d/);
    expect(JSON.parse(text("/disk/report.json"))).toMatchObject({ hero: { name: "hero" }, shots: [{ name: "dark", verdict: "match", manner: "match" }] });
  });

  it("saves nothing when the dialog is dismissed", async () => {
    const { model, answerDialog } = await openShotMatch(TWO_SHOTS, ["V1-1", "V1-2"]);
    await model.findMatches();
    answerDialog(null);
    await model.wayOut.save("cdl", new Set(stageOf(model, "ready").plan.items.map((item) => item.id)));
    expect(model.store.getState()).toMatchObject({ wayOut: { kind: "none" }, says: "Nothing was saved" });
  });
});
