import hostFolders from "../../scripts/config/host-folders.cjs";
import { hostPlugins } from "../../manifests/host-plugins";
import { HOST_APPS } from "../../shared/host/host-profile";

describe("the list of hosts", () => {
  it("is the same for the programs that read folders and for the code", () => {
    expect([...hostFolders].sort()).toEqual([...HOST_APPS].sort());
  });

  it("gives each host a plugin, which is built into a folder of its name", () => {
    expect(hostPlugins.map(({ host }) => host)).toEqual(HOST_APPS);
  });
});
