import { SettingsFile } from "../../../shared/host/settings/settings-file";
import { uxpPluginFiles, type UxpFs } from "../../../shared/host/uxp/uxp-plugin-files";
import { createSimulatedUxp } from "../../hosts/uxp/create-simulated-uxp";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { leaveEarlierSettings, ranBeforeAddress } from "../../workbench/session/ran-before";

async function tourSeenAt(search: string): Promise<boolean> {
  const disk = new InMemoryDisk();
  const uxp = createSimulatedUxp({ disk });
  leaveEarlierSettings(search, disk, uxp.controls.folders.data);
  // The simulated fs answers a little more widely than UXP's types say.
  const files = uxpPluginFiles(uxp.fs as unknown as UxpFs, uxp.uxp.storage.localFileSystem, uxp.uxp.storage.formats.binary);
  return (await new SettingsFile(files).read()).tourSeen;
}

describe("the workbench on a machine where the plugin ran before", () => {
  it("has settings that the plugin reads as its own, and none on a fresh machine", async () => {
    expect(ranBeforeAddress("http://127.0.0.1:81/?host=after-effects")).toBe("http://127.0.0.1:81/?host=after-effects&first-run=no");
    expect(await tourSeenAt("?host=after-effects&first-run=no")).toBe(true);
    expect(await tourSeenAt("?host=after-effects")).toBe(false);
  });
});
