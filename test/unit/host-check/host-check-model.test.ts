import { CALIBRATION_ID } from "../../../plugins/host-check/questions/question-row";
import { fail, succeed } from "../../../shared/basics/result";
import type { HostAnswers } from "../../../shared/host/check-port";
import type { HostPort } from "../../../shared/host/host-port";
import * as v from "valibot";
import { measuredHostSchema } from "../../../shared/host/protocol/studio-schemas";
import { patience } from "../../simulated-host/adapter/open-adapter";
import { openHostCheck, stageOf, tickOnly, until } from "./open-host-check";
import { foundAs } from "./sample-measured";

jest.setTimeout(120_000);

/** A host that answers the check itself like this, and is the adapter in all else. */
function answering(answers: Partial<HostAnswers>, more: Partial<HostPort> = {}): (host: HostPort) => HostPort {
  return (host) => ({
    ...host,
    listQuestions: async () => succeed(["one", "two"].map((id) => ({ id, asks: `What about ${id}?`, does: "Looks.", needsPerson: false }))),
    checkHost: async () => succeed({ findings: [], figures: {}, leftBehind: [], ...answers }),
    ...more,
  });
}

describe("the Host Check panel", () => {
  it("lists what it would ask, in groups, and asks nothing by itself", async () => {
    const { model, controls, state } = await openHostCheck();
    const { rows } = stageOf(model, "choosing");
    expect(new Set(rows.map(({ group }) => group))).toEqual(new Set(["host", "page", "person", "calibration"]));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(state().earlier).toBeNull();
    expect(controls.history().undo).toEqual([]);
  });

  it("asks the simulated Premiere in a scratch project, keeps the profile, and leaves the person's project as it was", async () => {
    const { model, host, controls } = await openHostCheck();
    const before = controls.state();
    tickOnly(model, stageOf(model, "choosing").rows.filter(({ group }) => group === "host").map(({ id }) => id));
    const asked = model.ticked().length;
    await model.check();
    const { report, problems } = stageOf(model, "done");
    expect(problems).toEqual([]);
    expect(report.measured.host).toHaveLength(asked);
    expect(report.leftBehind).toEqual([]);
    expect(controls.state()).toBe(before);
    const kept = await host.readMeasuredHost(patience());
    expect(kept).toEqual(succeed(report.measured));
    expect(v.safeParse(measuredHostSchema, JSON.parse(JSON.stringify(report.measured))).success).toBe(true);
  });

  it("asks only what is ticked", async () => {
    let asked: readonly string[] = [];
    const { model } = await openHostCheck({ over: answering({}, { checkHost: async ({ questions }) => ((asked = questions), succeed({ findings: [], figures: {}, leftBehind: [] })) }) });
    tickOnly(model, ["two", "page-clock"]);
    await model.check();
    expect(asked).toEqual(["two"]);
    expect(stageOf(model, "done").report.measured.page.map(({ id }) => id)).toEqual(["page-clock"]);
  });

  it("keeps what was answered when it is cancelled, and says that it was stopped", async () => {
    const { model } = await openHostCheck({
      over: answering({}, {
        checkHost: (_, onProgress, signal) => {
          onProgress({ step: 2, steps: 2, label: "What about two?", question: "two" });
          return new Promise((resolve) => signal.addEventListener("abort", () => resolve(succeed({ findings: [foundAs("one", "yes")], figures: {}, leftBehind: [] }))));
        },
      }),
    });
    tickOnly(model, ["one", "two", "page-clock"]);
    const checking = model.check();
    await until(model, "the second question is under way", ({ stage }) => stage.name === "checking" && stage.progress.question === 2);
    model.cancel();
    await checking;
    const { report } = stageOf(model, "done");
    expect([report.isPartial, report.measured.host.map(({ id }) => id), report.measured.page]).toEqual([true, ["one"], []]);
  });

  it("shows each answer as soon as it is there, without names and paths, and what is open in the host", async () => {
    let goOn: () => void = () => undefined;
    const { model } = await openHostCheck({
      over: answering({}, {
        checkHost: async (_, onProgress) => {
          onProgress({ step: 0, steps: 2, label: "Making a scratch project" });
          onProgress({ step: 1, steps: 2, label: "What about one?", question: "one" });
          onProgress({ step: 1, steps: 2, label: "What about one?", question: "one", answered: foundAs("one", "yes, in /Users/jane/Film.prproj") });
          onProgress({ step: 2, steps: 2, label: "What about two?", question: "two" });
          await new Promise<void>((resolve) => (goOn = resolve));
          return succeed({ findings: [foundAs("one", "yes"), foundAs("two", "no")], figures: {}, leftBehind: [] });
        },
      }),
    });
    tickOnly(model, ["one", "two"]);
    const checking = model.check();
    await until(model, "the second question is under way", ({ stage }) => stage.name === "checking" && stage.progress.now === "two");
    const { progress, asking } = stageOf(model, "checking");
    expect(asking.map(({ id }) => id)).toEqual(["one", "two"]);
    expect([...progress.answered].map(([id, { answer }]) => [id, answer])).toEqual([["one", { kind: "found", value: "yes, in [path]" }]]);
    expect([progress.inHost, progress.question, progress.of]).toEqual(["open", 2, 2]);
    goOn();
    await checking;
  });

  it("goes back to the questions when it is cancelled before any answer", async () => {
    const { model } = await openHostCheck({ over: answering({}, { checkHost: (_, __, signal) => new Promise((resolve) => signal.addEventListener("abort", () => resolve(fail({ kind: "cancelled" })))) }) });
    tickOnly(model, ["one"]);
    const checking = model.check();
    await until(model, "it is checking", ({ stage }) => stage.name === "checking");
    model.cancel();
    await checking;
    expect(stageOf(model, "choosing").rows.length).toBeGreaterThan(2);
  });

  it("still asks the page when the host makes no scratch project, and says what happened", async () => {
    const { model } = await openHostCheck({ over: answering({}, { checkHost: async () => fail({ kind: "unsupported", what: "open a second project beside yours", advice: "Save your project." }) }) });
    tickOnly(model, ["one", "page-clock"]);
    await model.check();
    const { problems, report } = stageOf(model, "done");
    expect(problems.map(({ happened }) => happened)).toEqual(["This host cannot open a second project beside yours."]);
    expect(report.measured.page).toHaveLength(1);
  });

  it("shows what somebody has to do at the host, and passes the answer on", async () => {
    const answered: boolean[] = [];
    let goOn: () => void = () => undefined;
    const { model } = await openHostCheck({
      over: answering({}, {
        checkHost: async (_, onProgress) => {
          onProgress({ step: 1, steps: 1, label: "What about one?", person: "Press Ctrl+Z once in Premiere, then continue." });
          await new Promise<void>((resolve) => (goOn = resolve));
          return succeed({ findings: [foundAs("one", "yes")], figures: {}, leftBehind: [] });
        },
        continueCheck: async ({ did }) => {
          answered.push(did);
          goOn();
          return succeed(null);
        },
      }),
    });
    tickOnly(model, ["one"]);
    const checking = model.check();
    await until(model, "a step is shown", ({ stage }) => stage.name === "checking" && stage.asked?.kind === "at-host");
    await model.answer(true);
    await checking;
    expect(answered).toEqual([true]);
    expect(stageOf(model, "done").report.measured.host).toHaveLength(1);
  });

  it("asks for keys in the page, ticks those that arrive, and names the missing", async () => {
    const heard = new EventTarget();
    // A document of which only the listening is looked at.
    const document = heard as unknown as Document;
    const { model } = await openHostCheck({ page: { document }, over: answering({}) });
    tickOnly(model, ["page-keys"]);
    const checking = model.check();
    await until(model, "the step is shown", ({ stage }) => stage.name === "checking" && stage.asked?.kind === "in-page");
    for (const key of ["k", " ", "ArrowRight", "/"]) heard.dispatchEvent(Object.assign(new Event("keydown"), { key, ctrlKey: false, metaKey: false }));
    await until(model, "keys are ticked", ({ stage }) => stage.name === "checking" && stage.asked?.kind === "in-page" && stage.asked.arrived.size === 4);
    await model.answer(true);
    await checking;
    expect(stageOf(model, "done").report.lines[0]).toMatchObject({ differs: true, assumed: "all", finding: { answer: { value: "all but Ctrl or Cmd + A, Esc" } } });
  });

  it("puts what differs from what was assumed first, then what has no answer", async () => {
    const page = { crossOriginIsolated: true, devicePixelRatio: 2 };
    const { model } = await openHostCheck({ page, over: answering({}) });
    tickOnly(model, ["page-pixel-ratio", "page-canvas", "page-isolated"]);
    await model.check();
    const { lines } = stageOf(model, "done").report;
    expect(lines.map(({ finding, differs }) => [finding.id, finding.answer.kind, differs])).toEqual([
      ["page-isolated", "found", true],
      ["page-canvas", "not-found", false],
      ["page-pixel-ratio", "found", false],
    ]);
  });

  it("says what adapters make of it, first where it differs from what was in use", async () => {
    const { model } = await openHostCheck({ over: answering({ findings: [foundAs("one", "40")], figures: { maxActions: 40, pauseBetweenStepsMs: 350 } }) });
    tickOnly(model, ["one"]);
    await model.check();
    expect(stageOf(model, "done").report.consequences).toEqual([
      { words: "Most changes that adapters put into one step: 40; 10 was in use.", differs: true },
      { words: "Adapters wait between two steps: 350 ms, as before.", differs: false },
    ]);
  });

  it("keeps earlier answers to what was not asked this time", async () => {
    const { model, host } = await openHostCheck({ over: answering({ findings: [foundAs("one", "yes")], figures: { rollsBack: true } }) });
    tickOnly(model, ["one"]);
    await model.check();
    await model.goOn();
    tickOnly(model, ["page-clock"]);
    await model.check();
    const kept = await host.readMeasuredHost(patience());
    expect(kept).toMatchObject({ ok: true, value: { host: [{ id: "one" }], page: [{ id: "page-clock" }], figures: { rollsBack: true } } });
  });

  it("never keeps, shows or saves a path or the name of a project, sequence or clip", async () => {
    const seen = "interview in /Users/jane.roe/Movies/Secret Film.prproj: of jane.roe";
    const { model, answerDialog, disk, controls } = await openHostCheck({ over: answering({ findings: [{ ...foundAs("one", seen, seen), answer: { kind: "not-found", why: seen } }, foundAs("two", seen, seen)], leftBehind: ["Trimbin scratch k1.prproj"] }) });
    tickOnly(model, ["one", "two"]);
    await model.check();
    answerDialog("/exports/page.html");
    await model.savePage();
    answerDialog("/exports/profile.json");
    await model.saveProfile();
    const saved = ["/exports/page.html", "/exports/profile.json"].map((path) => Buffer.from(disk.readFile(path) ?? []).toString("utf8"));
    for (const text of [...saved, JSON.stringify(stageOf(model, "done"))]) {
      expect(text.length).toBeGreaterThan(500);
      for (const name of ["jane", "roe", "Secret", "Movies", "interview", controls.state().name]) expect(text).not.toContain(name);
    }
    expect(saved[0]).toContain("Trimbin scratch k1.prproj");
    expect(v.safeParse(measuredHostSchema, JSON.parse(saved[1] ?? "")).success).toBe(true);
  });

  it("escapes whatever a host says on the saved page", async () => {
    const { model, answerDialog, disk } = await openHostCheck({ over: answering({ findings: [foundAs("one", "<img src=x onerror=alert(1)>", "\"'&")] }) });
    tickOnly(model, ["one"]);
    await model.check();
    answerDialog("/exports/page.html");
    await model.savePage();
    const html = Buffer.from(disk.readFile("/exports/page.html") ?? []).toString("utf8");
    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
  });

  it("says so when the save dialog is dismissed, and when the profile cannot be kept", async () => {
    const { model, answerDialog, state } = await openHostCheck({ over: answering({ findings: [foundAs("one", "yes")] }, { keepMeasuredHost: async () => fail({ kind: "disk-full", during: "keeping the host profile" }) }) });
    tickOnly(model, ["one"]);
    await model.check();
    expect(stageOf(model, "done").problems[0]).toMatchObject({ happened: "The disk is full (keeping the host profile).", meaning: "What was found is shown here but was not kept." });
    answerDialog(null);
    await model.savePage();
    expect([state().saving.kind, state().says]).toEqual(["none", "Nothing was saved"]);
  });

  it("does not offer a calibration where Lumetri is not installed", async () => {
    const inAfterEffects = (host: HostPort): HostPort => ({
      ...answering({})(host),
      describe: async (signal) => {
        const described = await host.describe(signal);
        return described.ok ? succeed({ ...described.value, profile: { ...described.value.profile, app: "after-effects" } }) : described;
      },
      listEffects: async () => succeed([{ matchName: "ADBE Easy Levels2", displayName: "Levels" }]),
    });
    const { model } = await openHostCheck({ over: inAfterEffects });
    const { rows, notes } = stageOf(model, "choosing");
    expect(rows.some(({ id }) => id === CALIBRATION_ID)).toBe(false);
    expect(notes).toEqual(["Lumetri is not installed in this After Effects, so there is nothing to calibrate."]);
  });
});
