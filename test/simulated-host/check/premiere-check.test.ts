import API_TABLE from "../../hosts/premiere/host/api-table.json";
import type { Fault } from "../../hosts/premiere/host/fault-injector";
import { allQuestions, check, obeyWishes, openPremiereToCheck, words, type PremiereToCheck } from "./open-premiere-to-check";

/** What must be the same before and after: the person's project, its history, which projects are open, and the plugin's temporary folder. */
function standing({ controls, disk, uxp }: PremiereToCheck): unknown {
  return { state: controls.state(), history: controls.history(), open: controls.openProjects(), active: controls.session().activeSequenceGuid, temporary: disk.list(uxp.controls.folders.temp) };
}

describe("the host check in Premiere", () => {
  it("answers every question, leaves nothing, and never touches the person's project", async () => {
    const open = openPremiereToCheck();
    const before = standing(open);
    const answers = await check(open, await allQuestions(open.host));
    expect(standing(open)).toEqual(before);
    expect(answers.leftBehind).toEqual([]);
    expect(words(answers)).toMatchObject({ "true-without-effect": "always", "lumetri-places": "as known", "effect-layouts": "68 of 68", "action-budget": "2000", "audio-track-index": expect.stringMatching(/^(A1|nowhere|refused)$/) as unknown, "transaction-pause": "0 ms", "frame-export": "prompt" });
    expect(answers.figures).toMatchObject({ maxActions: 100, rollsBack: true, frames: { formats: ["png", "bmp", "jpg"], fileTimeoutMs: 3000 }, layouts: { "AE.ADBE Tint": expect.arrayContaining(["Map Black To"]) as unknown } });
  });

  it("names a host that says yes and does nothing", async () => {
    const open = openPremiereToCheck();
    open.controls.setSwitches({ ignoreTransactions: 3 });
    expect(words(await check(open, ["true-without-effect"]))).toEqual({ "true-without-effect": "5 of 8" });
  });

  it("says beforehand which questions need a person", async () => {
    const { host } = openPremiereToCheck();
    const listed = await host.listQuestions(new AbortController().signal);
    expect(listed.ok && listed.value.filter(({ needsPerson }) => needsPerson).map(({ id }) => id)).toEqual(["empty-transaction", "direct-mutation-undo"]);
  });

  it("goes on without an answer when the person leaves a question out", async () => {
    const open = openPremiereToCheck();
    const answers = await open.host.checkHost(
      { questions: ["empty-transaction", "transaction-pause"] },
      ({ person }) => person !== undefined && void open.host.continueCheck({ did: false }, new AbortController().signal),
      new AbortController().signal,
    );
    expect(answers.ok && words(answers.value)).toEqual({ "empty-transaction": "not found: left out by the person at the host", "transaction-pause": "0 ms" });
  });

  it("notices a person who pressed Undo twice", async () => {
    const open = openPremiereToCheck();
    const answers = await open.host.checkHost(
      { questions: ["empty-transaction"] },
      ({ person }) => {
        if (person === undefined) return;
        open.controls.undo();
        open.controls.undo();
        void open.host.continueCheck({ did: true }, new AbortController().signal);
      },
      new AbortController().signal,
    );
    expect(answers.ok && words(answers.value)["empty-transaction"]).toBe("not found: after one Undo the note says 2 instead of 4 or 3");
  });

  it("leaves nothing when it is cancelled in the middle of any question", async () => {
    const ids = await allQuestions(openPremiereToCheck().host);
    for (const id of ids) {
      const open = openPremiereToCheck();
      const before = standing(open);
      const cancel = new AbortController();
      const obey = obeyWishes(open);
      const answers = await open.host.checkHost(
        { questions: [id] },
        (progress) => {
          obey(progress);
          // A few turns later: in the middle of it.
          if (progress.step === 1) setImmediate(() => setImmediate(() => cancel.abort()));
        },
        cancel.signal,
      );
      expect([id, answers.ok && answers.value.leftBehind]).toEqual([id, []]);
      // What was left behind by its time must find its ground gone.
      await open.clock.sleep(600_000);
      expect([id, standing(open)]).toEqual([id, before]);
    }
  });

  it("tells each answer as soon as it is found, and which question is under way", async () => {
    const open = openPremiereToCheck();
    const told: string[] = [];
    const answers = await open.host.checkHost({ questions: ["uxp-clock", "marker-comments"] }, ({ question, answered }) => told.push(answered ? `${answered.id} answered` : (question ?? "the scratch project")), new AbortController().signal);
    expect(answers.ok && answers.value.findings.map(({ id }) => id)).toEqual(["uxp-clock", "marker-comments"]);
    expect([...new Set(told)]).toEqual(["uxp-clock", "uxp-clock answered", "the scratch project", "marker-comments", "marker-comments answered"]);
  });

  it("asks nothing of a host that makes no second project", async () => {
    const open = openPremiereToCheck();
    open.controls.injectFault("Project.createProject", { kind: "throws", message: "Not here." });
    const before = standing(open);
    const answers = await open.host.checkHost({ questions: ["marker-comments"] }, () => undefined, new AbortController().signal);
    expect(answers).toMatchObject({ ok: false, problem: { kind: "unsupported", what: expect.stringContaining("Not here.") as unknown } });
    expect(standing(open)).toEqual(before);
  });

  it("says what it could not remove", async () => {
    const open = openPremiereToCheck();
    open.controls.injectFault("Project.close", { kind: "never" });
    const { leftBehind } = await check(open, ["marker-comments"]);
    expect(leftBehind).toEqual([expect.stringMatching(/^Trimbin scratch .*\.prproj$/)]);
  });

  it("ends with findings, and leaves the person's project alone, whatever a call does", async () => {
    const faults: readonly Fault[] = [{ kind: "throws", message: "A bug of the host." }, { kind: "never" }, { kind: "returns", value: null }];
    const members = Object.entries(API_TABLE)
      .filter(([className]) => USED.test(className))
      .flatMap(([className, { static: statics, instance }]) => [...Object.keys(statics), ...Object.keys(instance)].map((member) => `${className}.${member}`));
    const questions = ["exception-rollback", "stale-handles", "empty-selection", "marker-comments", "track-index", "empty-transaction", "param-range"];
    for (const [i, member] of members.entries()) {
      const open = openPremiereToCheck();
      const before = { state: open.controls.state(), history: open.controls.history() };
      open.controls.injectFault(member, faults[i % faults.length] ?? { kind: "never" }, i % 4);
      const answers = await open.host.checkHost({ questions }, obeyWishes(open), new AbortController().signal);
      expect([member, { state: open.controls.state(), history: open.controls.history() }]).toEqual([member, before]);
      if (answers.ok) expect([member, answers.value.findings.length]).toEqual([member, questions.length]);
    }
  }, 60_000);
});

/** The classes that the check works with. */
const USED = /^(Project|Properties|Sequence|SequenceEditor|VideoTrack|VideoClipTrackItem|VideoComponentChain|Component|ComponentParam|Markers|Marker|TrackItemSelection|FolderItem|ProjectItem|ClipProjectItem|VideoFilterFactory|CompoundAction|CloseProjectOptions)$/;
