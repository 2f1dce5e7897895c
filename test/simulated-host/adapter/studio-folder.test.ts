import { fail, succeed } from "../../../shared/basics/result";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { openAdapter, patience } from "./open-adapter";

const FOLDER = "/Volumes/Studio/Looks";
const HOUSE = new TextEncoder().encode("{}");

function studioDisk(): InMemoryDisk {
  const disk = new InMemoryDisk();
  disk.makeFolder(`${FOLDER}/old`);
  disk.writeFile(`${FOLDER}/House style.looks.json`, HOUSE);
  return disk;
}

describe("the studio's folder", () => {
  it("is chosen once, and read after a restart too", async () => {
    const disk = studioDisk();
    const first = openAdapter({ disk });
    await expect(first.host.listFiles({ place: "studio" }, patience())).resolves.toEqual(succeed({ folder: null, names: [] }));
    first.uxp.controls.answerPicker([FOLDER]);
    const listing = succeed({ folder: "Looks", names: ["House style.looks.json"] });
    await expect(first.host.chooseStudioFolder(patience())).resolves.toEqual(listing);
    const later = openAdapter({ disk });
    await expect(later.host.listFiles({ place: "studio" }, patience())).resolves.toEqual(listing);
    await expect(later.host.readFile({ place: "studio", name: "House style.looks.json", offset: 0 }, patience())).resolves.toEqual(succeed({ base64: "e30=", totalBytes: 2, nextOffset: null }));
  });

  it("keeps the old one when the dialog is dismissed", async () => {
    const { host, uxp } = openAdapter({ disk: studioDisk() });
    uxp.controls.answerPicker([FOLDER]);
    await host.chooseStudioFolder(patience());
    uxp.controls.answerPicker(null);
    await expect(host.chooseStudioFolder(patience())).resolves.toEqual(fail({ kind: "cancelled" }));
    await expect(host.listFiles({ place: "studio" }, patience())).resolves.toMatchObject({ value: { folder: "Looks" } });
  });

  it("that is no longer there is named", async () => {
    const disk = studioDisk();
    const { host, uxp } = openAdapter({ disk });
    uxp.controls.answerPicker([FOLDER]);
    await host.chooseStudioFolder(patience());
    disk.rename("/Volumes/Studio", "/Volumes/Elsewhere");
    await expect(host.listFiles({ place: "studio" }, patience())).resolves.toEqual(fail({ kind: "missing-file", name: "the studio folder" }));
    await expect(host.readFile({ place: "studio", name: "House style.looks.json", offset: 0 }, patience())).resolves.toEqual(fail({ kind: "missing-file", name: "the studio folder" }));
  });

  it("gives only what lies in it, and no part of another folder", async () => {
    const { host, uxp } = openAdapter({ disk: studioDisk() });
    uxp.controls.answerPicker([FOLDER]);
    await host.chooseStudioFolder(patience());
    for (const name of ["gone.looks.json", "old"]) {
      await expect(host.readFile({ place: "studio", name, offset: 0 }, patience())).resolves.toEqual(fail({ kind: "missing-file", name }));
    }
  });
});

describe("the host's effects", () => {
  it("are listed with the names that the host shows", async () => {
    const { host } = openAdapter();
    const listed = await host.listEffects(patience());
    expect(listed.ok && listed.value).toEqual(expect.arrayContaining([{ matchName: "AE.ADBE Lumetri", displayName: "Lumetri Color" }, { matchName: "AE.ADBE Gaussian Blur 2", displayName: "Gaussian Blur (Legacy)" }]));
  });
});
