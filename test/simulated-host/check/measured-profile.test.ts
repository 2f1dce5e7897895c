import type { MeasuredHost } from "../../../shared/host/check-port";
import { MeasuredHosts } from "../../../shared/host/check/measured-hosts";
import { ProfileInForce } from "../../../shared/host/check/profile-in-force";
import { premiereProfile } from "../../../shared/host/premiere/premiere-profile";
import { uxpPluginFiles, type UxpFs } from "../../../shared/host/uxp/uxp-plugin-files";
import { createSimulatedUxp } from "../../hosts/uxp/create-simulated-uxp";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { VirtualClock } from "../adapter/virtual-clock";
import { allQuestions, check, openPremiereToCheck, type PremiereToCheck } from "./open-premiere-to-check";

const never = new AbortController().signal;

function measured(more: Partial<MeasuredHost> = {}): MeasuredHost {
  return {
    format: "trimbin-host-profile/1",
    app: "premiere",
    hostVersion: "26.3.0",
    trimbin: "0.1.0",
    at: "2026-11-23T12:00:00Z",
    host: [],
    page: [],
    figures: { maxActions: 3, pauseBetweenStepsMs: 700, frames: { formats: ["bmp"], fileTimeoutMs: 5000, pollMs: 60 }, rollsBack: false, layouts: { "AE.ADBE Tint": ["-", "Map Black to"] } },
    ...more,
  };
}

async function profileOf(host: PremiereToCheck["host"]): Promise<unknown> {
  const described = await host.describe(never);
  return described.ok && described.value.profile;
}

describe("what was measured of a host", () => {
  it("is in force from the next start of the plugin on", async () => {
    const { host, restart } = openPremiereToCheck();
    const cautious = premiereProfile("26.3.0");
    expect(await profileOf(host)).toEqual(cautious);
    expect(await host.keepMeasuredHost(measured(), never)).toEqual({ ok: true, value: null });
    expect(await profileOf(host)).toEqual(cautious);
    const { maxActions, ...figures } = measured().figures;
    expect(await profileOf(restart())).toEqual({ ...cautious, ...figures, steps: { ...cautious.steps, maxActions } });
    expect(await restart().readMeasuredHost(never)).toEqual({ ok: true, value: measured() });
  });

  it("decides how frames are exported", async () => {
    const { host, controls, restart } = openPremiereToCheck();
    await host.keepMeasuredHost(measured(), never);
    const next = restart();
    await next.describe(never);
    expect(await next.grabFrame({ sequenceGuid: controls.session().activeSequenceGuid ?? "", at: 0n, maxWidthPx: 64, maxHeightPx: 36 }, never)).toMatchObject({ ok: true, value: { format: "bmp" } });
  });

  it("is obeyed within bounds only: a file may say anything", async () => {
    const { host, restart } = openPremiereToCheck();
    const cautious = premiereProfile("26.3.0");
    const forged = measured({ figures: { maxActions: 10_000, pauseBetweenStepsMs: 0, frames: { formats: ["png", "png"], fileTimeoutMs: 1e300, pollMs: 0 } } });
    expect(await host.keepMeasuredHost(forged, never)).toEqual({ ok: true, value: null });
    expect(await profileOf(restart())).toMatchObject({ steps: { maxActions: 100 }, pauseBetweenStepsMs: cautious.pauseBetweenStepsMs, frames: { formats: ["png"], fileTimeoutMs: 60_000, pollMs: 10 } });
  });

  it("counts for exactly this version of this host", async () => {
    const { host, restart } = openPremiereToCheck();
    await host.keepMeasuredHost(measured(), never);
    expect(await profileOf(restart("26.3.2"))).toEqual(premiereProfile("26.3.2"));
    expect(await host.keepMeasuredHost(measured({ hostVersion: "26.5.0" }), never)).toMatchObject({ ok: false, problem: { kind: "host-refused" } });
    expect(await host.keepMeasuredHost(measured({ app: "after-effects" }), never)).toMatchObject({ ok: false });
  });

  it("is ignored when its file does not fit", async () => {
    for (const text of ["", "{", "[]", JSON.stringify({ ...measured(), figures: { maxActions: 1e9 } }), JSON.stringify(measured({ hostVersion: "25.0" }))]) {
      const { disk, uxp, restart } = openPremiereToCheck();
      disk.writeFile(`${uxp.controls.folders.data}/host-profile/premiere 26.3.0.json`, new TextEncoder().encode(text));
      expect(await profileOf(restart())).toEqual(premiereProfile("26.3.0"));
      expect(await restart().readMeasuredHost(never)).toEqual({ ok: true, value: null });
      const told = await restart().readDiagnostics(never);
      expect(told.ok && told.value.lines.find(({ name }) => name === "Host profile")?.value).toMatch(/is there and does not fit/);
    }
  });

  it("does not hold a panel up when the disk is slow", async () => {
    const clock = new VirtualClock();
    const { fs, uxp } = createSimulatedUxp({ disk: new InMemoryDisk() });
    // The simulated fs answers a little more widely than UXP's types say.
    const files = { ...uxpPluginFiles(fs as unknown as UxpFs, uxp.storage.localFileSystem, uxp.storage.formats.binary), readText: () => new Promise<never>(() => undefined) };
    const cautious = premiereProfile("26.3.0");
    const started = clock.now();
    expect(await new ProfileInForce(cautious, new MeasuredHosts(files, "premiere", "26.3.0"), clock).ready()).toBe(cautious);
    expect(clock.now() - started).toBeLessThan(1000);
  });

  it("keeps what a check found", async () => {
    const open = openPremiereToCheck();
    const answers = await check(open, await allQuestions(open.host));
    await open.host.keepMeasuredHost(measured({ host: answers.findings, figures: answers.figures }), never);
    expect(await profileOf(open.restart())).toMatchObject({ rollsBack: true, steps: { maxActions: 100 } });
  });
});
