import { toBase64 } from "../../../shared/host/base64";
import API_TABLE from "../../hosts/after-effects/host/api-table.json";
import { FRAME_RATES, framesPerSecond } from "../../../shared/time/frame-rate";
import { check, openAfterEffectsToCheck, type AfterEffectsToCheck } from "./open-after-effects-to-check";
import { allQuestions, words } from "./open-premiere-to-check";

const never = new AbortController().signal;

const FORMAT = { widthPx: 64, heightPx: 36, duration: 10, frameRate: framesPerSecond(FRAME_RATES["25"]) };

const CHART = { chartBase64: toBase64(new Uint8Array([0x89, 0x50, 0x4e, 0x47])), widthPx: 320, heightPx: 180 };

/** What is in the project beside its top folder, and in the plugin's temporary folder. */
function left({ controls, disk, uxp }: AfterEffectsToCheck): unknown {
  return { items: [...controls.state().items.values()].slice(1).map(({ name }) => name), temporary: disk.list(uxp.controls.folders.temp) };
}

const NOTHING = { items: [], temporary: [] };

describe("the host check in After Effects", () => {
  it("answers every question, and leaves nothing", async () => {
    const open = openAfterEffectsToCheck();
    const answers = await check(open, await allQuestions(open.host));
    expect(left(open)).toEqual(NOTHING);
    expect(answers.leftBehind).toEqual([]);
    expect(words(answers)).toMatchObject({ "undo-command": "works", "is-modified": "yes", "time-grid": "stays", "lumetri-places": "as known", "frame-file": "prompt" });
    expect(answers.figures).toMatchObject({ frames: { formats: ["png"] }, layouts: { "ADBE Tint": expect.arrayContaining(["ADBE Tint-0001", "ADBE Tint-0002", "ADBE Tint-0003"]) as unknown } });
  });

  it("refuses where somebody's project is open, and touches nothing of it", async () => {
    for (const open of [openAfterEffectsToCheck({ comps: [{ name: "Main", format: FORMAT, layers: [] }] }), openAfterEffectsToCheck({ path: "/Projects/Mine.aep" })]) {
      const [state, history] = [open.controls.state(), open.controls.history()];
      expect(await open.host.checkHost({ questions: ["time-grid"] }, () => undefined, never)).toMatchObject({
        ok: false,
        problem: { kind: "unsupported", advice: "Open an empty project first (File > New > New Project), then try again." },
      });
      expect(await open.host.openScratch(CHART, never)).toMatchObject({ ok: false, problem: { kind: "unsupported" } });
      expect(open.controls.state()).toBe(state);
      expect(open.controls.history()).toEqual(history);
    }
  });

  it("leaves nothing when it is cancelled in the middle of any question", async () => {
    for (const id of await allQuestions(openAfterEffectsToCheck().host)) {
      const open = openAfterEffectsToCheck();
      const cancel = new AbortController();
      await open.host.checkHost({ questions: [id] }, ({ step }) => step === 1 && void Promise.resolve().then(() => cancel.abort()), cancel.signal);
      await open.clock.sleep(600_000);
      expect([id, left(open), open.controls.history().undo.at(-1)?.origin ?? "script"]).toEqual([id, NOTHING, "script"]);
    }
  });

  it("ends with findings whatever a call does, and closes every undo group that it can", async () => {
    const members = ["Application", "Project", "CompItem", "AVLayer", "LayerCollection", "PropertyGroup", "Property", "ItemCollection"].flatMap((name) => Object.keys(API_TABLE[name as keyof typeof API_TABLE]).map((member) => `${name}.${member}`));
    const questions = ["undo-command", "empty-group", "out-of-range", "locked-layers", "layer-references", "is-modified", "time-grid"];
    for (const [i, member] of members.entries()) {
      const open = openAfterEffectsToCheck();
      open.controls.injectFault(member, { kind: "throws", message: "A bug of the host." }, i % 3);
      const answers = await open.host.checkHost({ questions }, () => undefined, never);
      if (answers.ok) expect([member, answers.value.findings.length, answers.value.leftBehind.length > 0]).toEqual([member, questions.length, open.controls.state().items.size > 1]);
    }
  }, 60_000);

  it("makes a composition with the chart for a calibration, and takes it away", async () => {
    const open = openAfterEffectsToCheck();
    const scratch = await open.host.openScratch(CHART, never);
    if (!scratch.ok) throw new Error(JSON.stringify(scratch.problem));
    const read = await open.host.readProject({ sequence: { kind: "guid", guid: scratch.value.sequenceGuid }, effectsOf: "none", params: [], markersOfItems: [] }, never);
    expect(read).toMatchObject({ ok: true, value: { project: { guid: scratch.value.projectGuid }, sequences: [{ widthPx: 320, heightPx: 180, videoTracks: [{ clips: [{ ref: scratch.value.clip }] }] }] } });
    expect(await open.host.closeScratch(never)).toEqual({ ok: true, value: null });
    expect(left(open)).toEqual(NOTHING);
  });
});
