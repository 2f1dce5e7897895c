import { SettingsFile, type OwnSettings } from "../../../shared/host/settings/settings-file";
import { uxpPluginFiles, type UxpFs } from "../../../shared/host/uxp/uxp-plugin-files";
import { createSimulatedUxp } from "../../hosts/uxp/create-simulated-uxp";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { leaveEarlierSettings, ranBeforeAddress, speakingAddress } from "../../workbench/session/ran-before";

async function settingsAt(search: string): Promise<OwnSettings> {
  const disk = new InMemoryDisk();
  const uxp = createSimulatedUxp({ disk });
  leaveEarlierSettings(search, disk, uxp.controls.folders.data);
  // The simulated fs answers a little more widely than UXP's types say.
  const files = uxpPluginFiles(uxp.fs as unknown as UxpFs, uxp.uxp.storage.localFileSystem, uxp.uxp.storage.formats.binary);
  return new SettingsFile(files).read();
}

describe("the workbench on a machine where the plugin ran before", () => {
  it("has settings that the plugin reads as its own, and none on a fresh machine", async () => {
    expect(ranBeforeAddress("http://127.0.0.1:81/?host=after-effects")).toBe("http://127.0.0.1:81/?host=after-effects&first-run=no");
    expect((await settingsAt("?host=after-effects&first-run=no")).tourSeen).toBe(true);
    expect((await settingsAt("?host=after-effects")).tourSeen).toBe(false);
  });

  it("has the language that its address names, whether the first steps were closed or not", async () => {
    expect(speakingAddress("http://127.0.0.1:81/", "en-XA")).toBe("http://127.0.0.1:81/?language=en-XA");
    expect(await settingsAt("?language=en-XA")).toMatchObject({ language: "en-XA", tourSeen: false });
    expect(await settingsAt("?language=en-XA&first-run=no")).toMatchObject({ language: "en-XA", tourSeen: true });
  });
});
