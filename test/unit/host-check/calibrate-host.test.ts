import { CALIBRATION_ID } from "../../../plugins/host-check/questions/question-row";
import { CALIBRATION_RENDERS } from "../../../shared/color/response/probe-plan";
import { parseResponseProfile, RESPONSE_PROFILE_FILE } from "../../../shared/color/response/response-profile";
import type { HostPort } from "../../../shared/host/host-port";
import { readCalibration } from "../../../shared/panel/calibration/read-calibration";
import { readWholeFile } from "../../../shared/panel/read-plugin-file";
import { entangledLumetri } from "../../hosts/picture/lumetri/entangled-lumetri";
import { filmLumetri } from "../../hosts/picture/lumetri/film-lumetri";
import { videoLumetri } from "../../hosts/picture/lumetri/video-lumetri";
import type { LumetriResponse } from "../../hosts/picture/lumetri/lumetri-response";
import { patience } from "../../simulated-host/adapter/open-adapter";
import { openHostCheck, stageOf, tickOnly, until, type OpenHostCheck } from "./open-host-check";

jest.setTimeout(180_000);

async function calibrate(lumetri: LumetriResponse): Promise<OpenHostCheck> {
  const open = await openHostCheck({ lumetri });
  tickOnly(open.model, [CALIBRATION_ID]);
  await open.model.check();
  return open;
}

async function storedProfile(host: HostPort) {
  const bytes = await readWholeFile(host, { place: "data", name: RESPONSE_PROFILE_FILE }, () => undefined, patience());
  if (!bytes.ok) return null;
  const parsed = parseResponseProfile(new TextDecoder().decode(bytes.value));
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

describe.each([filmLumetri, videoLumetri, entangledLumetri])("in a Premiere whose Lumetri is $name", (lumetri) => {
  it("a calibration passes its own judgement as the engine's bench does, and the panels read it", async () => {
    const { model, host, controls } = await calibrate(lumetri);
    const { report, problems } = stageOf(model, "done");
    expect(problems).toEqual([]);
    const profile = await storedProfile(host);
    expect(profile?.accuracy.mean).toBeLessThan(1);
    expect(profile?.accuracy.p95).toBeLessThan(3);
    expect(report.measured.figures.calibrated).toBe(true);
    expect(report.calibration).toMatch(/^No difference that an eye sees: on 8 settings/);
    const described = await host.describe(patience());
    if (!described.ok) throw new Error(described.problem.kind);
    expect(await readCalibration(host, described.value, patience())).toMatchObject({ words: expect.stringMatching(/^Previews as measured on/) });
    expect(controls.state().name).not.toContain("scratch");
    expect(controls.history().undo).toEqual([]);
  });
});

describe("a calibration", () => {
  it("that does not pass keeps nothing, and says why", async () => {
    let renders = 0;
    const erratic: LumetriResponse = { ...videoLumetri, render: (image, basic) => videoLumetri.render(image, { ...basic, exposure: basic.exposure + (renders++ % 2 === 0 ? 0 : 0.4) }) };
    const { model, host } = await calibrate(erratic);
    const { problems, report } = stageOf(model, "done");
    expect(problems).toHaveLength(1);
    expect(problems[0]?.meaning).toContain("Previews go on with the response that they had.");
    expect(report.measured.figures.calibrated).toBe(false);
    expect(await storedProfile(host)).toBeNull();
  });

  it("that was cancelled removes its project, and the next one asks only for what is missing", async () => {
    let frames = 0;
    const counting = (host: HostPort): HostPort => ({ ...host, grabFrame: (request, signal) => ((frames += 1), host.grabFrame(request, signal)) });
    const { model, host, controls } = await openHostCheck({ lumetri: videoLumetri, over: counting });
    tickOnly(model, [CALIBRATION_ID]);
    const first = model.check();
    await until(model, "some frames are rendered", ({ stage }) => stage.name === "checking" && /Render [23]\d /.test(stage.progress.detail ?? ""));
    model.cancel();
    await first;
    const framesOfFirst = frames;
    expect(framesOfFirst).toBeGreaterThanOrEqual(20);
    expect(controls.state().name).not.toContain("scratch");
    expect(await storedProfile(host)).toBeNull();
    await model.goOn();
    await model.check();
    expect(stageOf(model, "done").problems).toEqual([]);
    // Neutral is rendered anew, and a frame that came too late to be kept.
    expect(frames).toBeLessThanOrEqual(CALIBRATION_RENDERS + 2);
    expect((await storedProfile(host))?.accuracy.mean).toBeLessThan(1);
  });
});
