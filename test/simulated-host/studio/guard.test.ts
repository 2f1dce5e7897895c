import fc from "fast-check";
import { FrameAllowance } from "../../../shared/host/frame-allowance";
import { guardedHost } from "../../../shared/host/guarded-host";
import { invertPlan, makePlan } from "../../../shared/edits/edit-plan";
import { planSteps } from "../../../shared/edits/plan-steps";
import { PANEL_IDS, type PanelId, type Policy } from "../../../shared/policy/policy";
import type { HostPort } from "../../../shared/host/host-port";
import type { Result } from "../../../shared/basics/result";
import type { HostProblem } from "../../../shared/host/host-problem";
import { DRAWN_PROJECT, patience, readAll } from "../adapter/open-adapter";
import { addLumetri, clipNamed, setSlider } from "../adapter/sample-plans";
import { ObedientHost } from "../../unit/protocol/obedient-host";
import { sampleDescription, sampleMeasured } from "../../unit/protocol/sample-messages";
import { BOTH, chooseFolder, diskWith, openSeat, policy, STUDIO, write } from "./open-seat";

const SCOPE = { sequence: { kind: "active" }, effectsOf: "none", params: [], markersOfItems: [] } as const;

describe.each(BOTH)("in %s", (app) => {
  it("a panel that is off learns that it is, and nothing else", async () => {
    const { as } = openSeat(diskWith({ beside: policy({ panels: { "shot-match": "off" } }) }), app);
    await expect(as("shot-match").readProject(SCOPE, patience())).resolves.toEqual({ ok: false, problem: { kind: "not-allowed", what: "this panel", by: "Nord", contact: "it@nord.example" } });
    await expect(as("shot-match").describe(patience())).resolves.toMatchObject({ ok: true });
    await expect(as("effect-previews").readProject(SCOPE, patience())).resolves.toMatchObject({ ok: true });
  });

  it("no more frames are asked for than the hour allows, by all panels together", async () => {
    const { as, clock } = openSeat(diskWith({ beside: policy({ limits: { framesPerHour: 2 } }) }), app);
    const read = await as("shot-match").readProject(SCOPE, patience());
    const sequenceGuid = (read.ok && read.value.activeSequenceGuid) || "";
    const frame = (panel: PanelId) => as(panel).grabFrame({ sequenceGuid, at: 0n, maxWidthPx: 64, maxHeightPx: 36 }, patience());
    const refused = { ok: false, problem: { kind: "not-allowed", what: "more than 2 frames in an hour", by: "Nord", contact: "it@nord.example" } };
    await expect(frame("shot-match")).resolves.toMatchObject({ ok: true });
    await expect(frame("effect-previews")).resolves.toMatchObject({ ok: true });
    await expect(frame("shot-match")).resolves.toEqual(refused);
    await clock.sleep(3_600_000);
    await expect(frame("shot-match")).resolves.toMatchObject({ ok: true });
  });
});

describe("a plan of more undo steps than the policy allows", () => {
  it("is refused before the project is touched; one of fewer is applied and bears the panel's name", async () => {
    const { as, host } = openSeat(diskWith({ beside: policy({ limits: { undoSteps: 1 } }) }));
    const before = await readAll(host);
    const clip = clipNamed(before, "interview");
    const short = makePlan("Match 1 shot", [{ id: "1", title: "interview", why: "", needsConfirmation: false, edits: [addLumetri(clip)] }]);
    const long = makePlan("Match 1 shot", [{ id: "1", title: "interview", why: "", needsConfirmation: false, edits: [addLumetri(clip), setSlider(clip, "exposure", 0.5)] }]);
    const commit = (plan: typeof short) => as("shot-match").commit({ projectGuid: DRAWN_PROJECT, plan, reverts: null, by: { panel: "ledger", sequence: null, proposal: null } }, () => undefined, patience());
    await expect(commit(long)).resolves.toEqual({ ok: false, problem: { kind: "not-allowed", what: "more than 1 undo step at once", by: "Nord", contact: "it@nord.example" } });
    await expect(readAll(host)).resolves.toEqual(before);
    await expect(commit(short)).resolves.toMatchObject({ ok: true });
    const { seat } = openSeat(diskWith());
    const spy = new ObedientHost();
    await guardedHost({ host: spy, panel: "shot-match", seat, frames: new FrameAllowance(seat.clock) }).commit({ projectGuid: "p", plan: short, reverts: null, by: { panel: "ledger", sequence: null, proposal: null } }, () => undefined, patience());
    expect(spy.heard.map(({ params }) => params)).toMatchObject([{ by: { panel: "shot-match" } }]);
  });
});

describe("a page asks no more than its own panel's work needs", () => {
  const plan = makePlan("Anything", []);
  const onlyFor: readonly [string, (host: HostPort) => Promise<Result<unknown, HostProblem>>, readonly PanelId[]][] = [
    ["listLedger", (host) => host.listLedger(patience()), ["ledger", "settings"]],
    ["eraseData", (host) => host.eraseData({ kinds: ["taste"] }, patience()), ["settings"]],
    ["checkHost", (host) => host.checkHost({ questions: [] }, () => undefined, patience()), ["host-check"]],
    ["keepMeasuredHost", (host) => host.keepMeasuredHost(sampleMeasured, patience()), ["host-check"]],
    ["importTranscript", (host) => host.importTranscript({ projectGuid: "p", mediaId: "m", json: "{}" }, patience()), ["transcript-selects"]],
    ["changeSettings", (host) => host.changeSettings({ person: "Somebody else" }, patience()), ["settings"]],
    ["a plan of its own", (host) => host.commit({ projectGuid: "p", plan, reverts: null }, () => undefined, patience()), ["shot-match", "transcript-selects", "effect-previews"]],
  ];

  it.each(onlyFor)("%s", async (_name, ask, panels) => {
    for (const panel of PANEL_IDS) {
      const { seat } = openSeat(diskWith());
      const host = new ObedientHost();
      const answer = await ask(guardedHost({ host, panel, seat, frames: new FrameAllowance(seat.clock) }));
      expect([panel, answer.ok, host.heard.length > 0]).toEqual([panel, panels.includes(panel), panels.includes(panel)]);
    }
  });

  it("and the ledger takes back only what stands in the books, line by line", async () => {
    const { as, host } = openSeat(diskWith());
    const clip = clipNamed(await readAll(host), "interview");
    const plan = makePlan("Match 1 shot", [{ id: "1", title: "interview", why: "", needsConfirmation: false, edits: [addLumetri(clip)] }]);
    const commit = (panel: PanelId, asked: typeof plan, reverts: string | null) => as(panel).commit({ projectGuid: DRAWN_PROJECT, plan: asked, reverts }, () => undefined, patience());
    const applied = await commit("shot-match", plan, null);
    const id = (applied.ok && applied.value.id) || "";
    const other = makePlan("Revert", [{ id: "1", title: "interview", why: "", needsConfirmation: false, edits: [setSlider(clip, "exposure", 0.5)] }]);
    const before = await readAll(host);
    for (const [asked, reverts] of [[other, id], [other, "no-such-receipt"], [invertPlan(plan, "Revert"), "no-such-receipt"], [invertPlan(plan, "Revert"), null]] as const) {
      await expect(commit("ledger", asked, reverts)).resolves.toMatchObject({ ok: false, problem: { kind: "bad-message" } });
    }
    await expect(readAll(host)).resolves.toEqual(before);
    await expect(commit("ledger", invertPlan(plan, "Revert"), id)).resolves.toMatchObject({ ok: true, value: { outcome: { kind: "applied" } } });
  });

  it("and the host check changes its own scratch sequence only, as long as that is open", async () => {
    const { seat, host: real } = openSeat(diskWith());
    const host = new ObedientHost();
    const guarded = guardedHost({ host, panel: "host-check", seat, frames: new FrameAllowance(seat.clock) });
    const clip = clipNamed(await readAll(real), "interview");
    const elsewhere = makePlan("Chart", [{ id: "1", title: "chart", why: "", needsConfirmation: false, edits: [addLumetri(clip)] }]);
    const commit = async (projectGuid: string, sequenceGuid: string) => {
      const text = JSON.parse(JSON.stringify(elsewhere, (_key, value: unknown) => (typeof value === "bigint" ? `n${value}` : value)), (key, value: unknown) => (key === "sequenceGuid" ? sequenceGuid : typeof value === "string" && /^n-?\d+$/.test(value) ? BigInt(value.slice(1)) : value)) as typeof elsewhere;
      return (await guarded.commit({ projectGuid, plan: text, reverts: null }, () => undefined, patience())).ok;
    };
    const before = await commit("any", "any");
    const opened = await guarded.openScratch({ chartBase64: "AA==", widthPx: 2, heightPx: 2 }, patience());
    if (!opened.ok) throw new Error("no scratch project");
    const { projectGuid, sequenceGuid } = opened.value;
    expect([before, await commit(projectGuid, sequenceGuid), await commit(projectGuid, "somebody's"), await commit("somebody's", sequenceGuid)]).toEqual([false, true, false, false]);
    await guarded.closeScratch(patience());
    expect(await commit(projectGuid, sequenceGuid)).toBe(false);
  });
});

describe("models", () => {
  const bytes = "not really a model";
  const sha256 = "8cd6f2dfd4b3d2a1c5e9f0";

  it("are handed out only as the policy names them, from its folder first", async () => {
    const { createHash } = await import("node:crypto");
    const print = createHash("sha256").update(bytes).digest("hex");
    const line = { name: "meaning-model.onnx", sha256: print, bytes: bytes.length };
    const read = async (models: Policy["models"]) => {
      const disk = diskWith({ inFolder: policy({ ...(models && { models }) }) });
      write(disk, `${STUDIO}/Models/meaning-model.onnx`, bytes);
      const open = openSeat(disk);
      await chooseFolder(open);
      const answer = await open.as("transcript-selects").readFile({ place: "data", name: "meaning-model.onnx", offset: 0 }, patience());
      return answer.ok ? atob(answer.value.base64) : answer.problem.kind;
    };
    expect(await read({ folder: "Models", allowed: [line] })).toBe(bytes);
    expect(await read({ folder: "Models", allowed: [{ ...line, sha256: sha256.padEnd(64, "0") }] })).toBe("not-allowed");
    expect(await read({ folder: "Models", allowed: [{ ...line, bytes: 3 }] })).toBe("not-allowed");
    expect(await read({ folder: "Models", allowed: [] })).toBe("missing-file");
  });

  it("that ship are held to the policy too", async () => {
    const disk = diskWith({ beside: policy({ models: { allowed: [] } }) });
    const { host, uxp } = openSeat(disk);
    write(disk, `${uxp.controls.folders.plugin}/models/skin-segmenter.onnx`, bytes);
    await expect(host.readFile({ place: "plugin", name: "skin-segmenter.onnx", offset: 0 }, patience())).resolves.toEqual({ ok: false, problem: { kind: "not-allowed", what: "the model file skin-segmenter.onnx as it is here", by: "Nord", contact: "it@nord.example" } });
  });
});

it("looks of the studio come from the folder that the policy names", async () => {
  const disk = diskWith({ inFolder: policy({ looks: { folder: "Approved looks" } }) });
  write(disk, `${STUDIO}/private.looks.json`, "{}");
  write(disk, `${STUDIO}/Approved looks/house.looks.json`, "[]");
  const open = openSeat(disk);
  await chooseFolder(open);
  await expect(open.as("effect-previews").listFiles({ place: "studio" }, patience())).resolves.toMatchObject({ value: { names: ["house.looks.json"] } });
  await expect(open.as("effect-previews").readFile({ place: "studio", name: "private.looks.json", offset: 0 }, patience())).resolves.toMatchObject({ problem: { kind: "missing-file" } });
  await expect(open.as("effect-previews").readFile({ place: "studio", name: "house.looks.json", offset: 0 }, patience())).resolves.toMatchObject({ ok: true });
});

describe("whatever the policy says, and whatever a page asks", () => {
  const anyState = fc.constantFrom("on" as const, "off" as const);
  const anyPolicy: fc.Arbitrary<Policy | "{"> = fc.oneof(
    { weight: 1, arbitrary: fc.constant("{" as const) },
    {
      weight: 6,
      arbitrary: fc.record({ panels: fc.record({ "shot-match": anyState, "transcript-selects": anyState, "effect-previews": anyState, ledger: anyState, "host-check": anyState }, { requiredKeys: [] }), limits: fc.record({ undoSteps: fc.integer({ min: 1, max: 3 }), framesPerHour: fc.integer({ min: 1, max: 6 }) }, { requiredKeys: [] }) }).map(policy),
    },
  );
  const anyCall = fc.record({ panel: fc.constantFrom(...PANEL_IDS), call: fc.constantFrom("readProject", "grabFrame", "commit", "readJournal", "saveFile", "eraseData", "cue", "openScratch" as const), size: fc.integer({ min: 0, max: 4 }) });

  it("the host never hears of what is forbidden, and hears of everything else", async () => {
    const clip = clipNamed(await readAll(openSeat(diskWith()).host), "interview");
    const planOf = (size: number) => makePlan("Some", Array.from({ length: size }, (_, i) => ({ id: String(i), title: "x", why: "", needsConfirmation: false, edits: [addLumetri(clip), setSlider(clip, "exposure", i)] })));
    await fc.assert(
      fc.asyncProperty(anyPolicy, fc.array(anyCall, { maxLength: 12 }), async (rules, calls) => {
        const { seat } = openSeat(diskWith({ beside: rules }));
        const frames = new FrameAllowance(seat.clock);
        let taken = 0;
        for (const { panel, call, size } of calls) {
          const host = new ObedientHost();
          const guarded = guardedHost({ host, panel, seat, frames });
          const plan = planOf(size);
          const answer = await ask(guarded, call, plan);
          const forbidden = isForbidden(rules, panel, call, planSteps(plan, sampleDescription.profile.steps).length, taken);
          const heard = host.heard.some((each) => each.call === call);
          if (heard && call === "grabFrame") taken += 1;
          expect({ panel, call, heard, ok: answer.ok }).toEqual({ panel, call, heard: !forbidden, ok: !forbidden });
        }
      }),
      { numRuns: 150 },
    );
  });

  function ask(host: HostPort, call: string, plan: ReturnType<typeof makePlan>): Promise<Result<unknown, HostProblem>> {
    switch (call) {
      case "readProject":
        return host.readProject(SCOPE, patience());
      case "grabFrame":
        return host.grabFrame({ sequenceGuid: "s", at: 0n, maxWidthPx: 2, maxHeightPx: 2 }, patience());
      case "commit":
        return host.commit({ projectGuid: "p", plan, reverts: null }, () => undefined, patience());
      case "readJournal":
        return host.readJournal("p", patience());
      case "saveFile":
        return host.saveFile({ to: { kind: "data", name: "a.json" }, text: "{}" }, patience());
      case "eraseData":
        return host.eraseData({ kinds: [] }, patience());
      case "cue":
        return host.cue({ kind: "stop" }, patience());
      default:
        return host.openScratch({ chartBase64: "AA==", widthPx: 2, heightPx: 2 }, patience());
    }
  }

  // The rules once more, as a studio engineer would say them.
  function isForbidden(rules: Policy | "{", panel: PanelId, call: string, steps: number, framesTaken: number): boolean {
    if (rules === "{" || rules.panels?.[panel] === "off") return true;
    if (call === "eraseData") return panel !== "settings";
    if (call === "openScratch") return panel !== "host-check";
    if (call === "commit") return !["shot-match", "transcript-selects", "effect-previews"].includes(panel) || steps > (rules.limits?.undoSteps ?? Infinity);
    return call === "grabFrame" && framesTaken + 1 > (rules.limits?.framesPerHour ?? Infinity);
  }
});
