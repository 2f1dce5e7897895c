import type { PolicyStanding } from "../../../shared/policy/policy";
import { Seat } from "../../../shared/host/settings/seat";
import { patience } from "../adapter/open-adapter";
import { besidePlugin, BOTH, chooseFolder, diskWith, inData, openSeat, policy, STUDIO, write, type OpenSeat } from "./open-seat";

async function standing({ as }: OpenSeat): Promise<PolicyStanding> {
  const read = await as("settings").readSettings(patience());
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value.policy;
}

describe.each(BOTH)("in %s a policy", (app) => {
  it("is none where there is no file", async () => {
    expect(await standing(openSeat(diskWith(), app))).toEqual({ kind: "none" });
  });

  it("is found beside the plugin, and the greeting tells it", async () => {
    const open = openSeat(diskWith({ beside: policy({ language: "de" }) }), app);
    await expect(open.as("shot-match").describe(patience())).resolves.toMatchObject({
      value: { settings: { language: { value: "de", lockedBy: "Nord" }, policy: { kind: "in-force", foundIn: "plugin" } } },
    });
  });

  it("is found in the studio folder, and after a restart again", async () => {
    const disk = diskWith({ inFolder: policy({ limits: { undoSteps: 3 } }) });
    const open = openSeat(disk, app);
    expect(await standing(open)).toEqual({ kind: "none" });
    await chooseFolder(open);
    expect(await standing(open)).toMatchObject({ kind: "in-force", foundIn: "studio-folder" });
    expect(await standing(openSeat(disk, app))).toMatchObject({ kind: "in-force", policy: { limits: { undoSteps: 3 } } });
  });

  it("of both places is one, and each locked setting says by whom", async () => {
    const open = openSeat(diskWith({ beside: policy({ language: "en" }), inFolder: { ...policy({ language: "de", ledger: { person: "nobody" } }), studio: { name: "Show", contact: "x" } } }), app);
    await chooseFolder(open);
    await expect(open.as("settings").readSettings(patience())).resolves.toMatchObject({
      value: { language: { value: "en", lockedBy: "Nord" }, person: { value: "", lockedBy: "Show" }, policy: { kind: "in-force", foundIn: "both" } },
    });
  });
});

describe("a policy that cannot be followed closes everything, and says what to do", () => {
  it.each([
    ["damaged", "{", { why: "The studio's policy file is damaged (line 1).", detail: "trimbin-policy.json beside the plugin: in line 1: it is not JSON: a name in quotes is missing here." }],
    ["misspelt", JSON.stringify({ ...policy(), langauge: "en" }), { why: "The studio's policy file has a mistake in it (line 1).", detail: 'trimbin-policy.json beside the plugin: in line 1, at langauge: "langauge" is nothing that a policy can say here.' }],
    ["of another version", JSON.stringify({ ...policy(), format: "trimbin-policy/7" }), { why: "The studio's policy file is for another version of Trimbin." }],
    ["too large", " ".repeat(300_000), { why: "trimbin-policy.json beside the plugin is larger than 256 kB." }],
  ])("where it is %s", async (_how, text, why) => {
    const open = openSeat(diskWith({ beside: text }));
    expect(await standing(open)).toMatchObject({ kind: "closed", ...why });
    await expect(open.as("shot-match").readProject({ sequence: { kind: "active" }, effectsOf: "none", params: [], markersOfItems: [] }, patience())).resolves.toMatchObject({ ok: false, problem: { kind: "policy-closed", ...why } });
  });

  it("where it is no text", async () => {
    const disk = diskWith();
    disk.writeFile(besidePlugin("trimbin-policy.json"), Uint8Array.of(0xff, 0xfe, 0x7b, 0));
    expect(await standing(openSeat(disk))).toMatchObject({ kind: "closed", why: "trimbin-policy.json beside the plugin is not text in UTF-8." });
  });

  it("where the disk does not give it out, until it does", async () => {
    const disk = diskWith({ beside: policy() });
    disk.addFault({ on: "read", path: besidePlugin("trimbin-policy.json"), code: "EACCES", times: 1 });
    const open = openSeat(disk);
    await expect(open.as("ledger").describe(patience())).resolves.toMatchObject({ value: { settings: { policy: { kind: "closed", why: "trimbin-policy.json beside the plugin is there and cannot be read." } } } });
    expect(await standing(open)).toMatchObject({ kind: "in-force" });
  });

  it("names whom the file says to ask", async () => {
    expect(await standing(openSeat(diskWith({ beside: JSON.stringify({ ...policy(), format: "trimbin-policy/7" }) })))).toMatchObject({ advice: "Have the file mended, or ask it@nord.example, then press Try again." });
  });

  it("where the studio folder does not answer", async () => {
    const open = openSeat(diskWith({ inFolder: policy() }));
    await chooseFolder(open);
    open.seat.studio.open = () => new Promise(() => undefined);
    expect(await standing(open)).toMatchObject({ kind: "closed", why: "trimbin-policy.json could not be read: the studio folder did not answer." });
  });
});

describe("a studio folder that held a policy", () => {
  it("and is out of reach closes everything, until it is back", async () => {
    const disk = diskWith({ inFolder: policy({ ledger: { folder: "Ledger" } }) });
    await chooseFolder(openSeat(disk));
    disk.rename("/Volumes/Nord", "/Volumes/Elsewhere");
    const open = openSeat(disk);
    expect(await standing(open)).toEqual({
      kind: "closed",
      why: "The studio folder cannot be reached, and with it the policy of Nord.",
      advice: "Connect the drive of the studio folder, or ask it@nord.example, then press Try again.",
    });
    disk.rename("/Volumes/Elsewhere", "/Volumes/Nord");
    expect(await standing(open)).toMatchObject({ kind: "in-force" });
  });

  it("and lost it closes everything", async () => {
    const disk = diskWith({ inFolder: policy() });
    await chooseFolder(openSeat(disk));
    disk.remove(`${STUDIO}/trimbin-policy.json`);
    expect(await standing(openSeat(disk))).toMatchObject({ kind: "closed", why: "trimbin-policy.json is gone from the studio folder, and with it the policy of Nord." });
  });

  it("can be forgotten, unless the policy names a folder in it", async () => {
    const free = openSeat(diskWith({ inFolder: policy({ language: "en" }) }));
    await chooseFolder(free);
    await expect(free.as("settings").changeSettings({ studioFolder: null }, patience())).resolves.toMatchObject({ value: { studioFolder: { value: null, lockedBy: null }, policy: { kind: "none" } } });
    const kept = openSeat(diskWith({ inFolder: policy({ looks: { folder: "Looks" } }) }));
    await chooseFolder(kept);
    const refused = { ok: false, problem: { kind: "not-allowed", what: "forgetting the studio folder", by: "Nord", contact: "it@nord.example" } };
    await expect(kept.as("settings").changeSettings({ studioFolder: null }, patience())).resolves.toEqual(refused);
    kept.disk.rename("/Volumes/Nord", "/Volumes/Elsewhere");
    await expect(openSeat(kept.disk).as("settings").changeSettings({ studioFolder: null }, patience())).resolves.toEqual(refused);
  });

  it("and names a folder in it is not left for another one, unless that holds the same studio's policy", async () => {
    const disk = diskWith({ inFolder: policy({ ledger: { folder: "Ledger" } }) });
    const open = openSeat(disk);
    await chooseFolder(open);
    disk.makeFolder("/Volumes/Mine");
    await expect(chooseFolder(open, "/Volumes/Mine")).resolves.toMatchObject({ problem: { kind: "not-allowed", what: "another studio folder" } });
    disk.rename("/Volumes/Nord", "/Volumes/Moved");
    const later = openSeat(disk);
    await expect(chooseFolder(later, "/Volumes/Mine")).resolves.toMatchObject({ problem: { kind: "not-allowed", what: "a studio folder without its policy" } });
    await expect(chooseFolder(later, "/Volumes/Moved/Trimbin")).resolves.toMatchObject({ ok: true });
    expect(await standing(later)).toMatchObject({ kind: "in-force" });
  });

  it("stays remembered when the memory of it is damaged", async () => {
    const disk = diskWith({ inFolder: policy() });
    await chooseFolder(openSeat(disk));
    write(disk, inData("places/studio-policy"), "{");
    disk.remove(`${STUDIO}/trimbin-policy.json`);
    expect(await standing(openSeat(disk))).toMatchObject({ kind: "closed" });
  });
});

describe("a seat that knew a policy", () => {
  it("is closed while its own data cannot be read, and looks again when it is asked again", async () => {
    const disk = diskWith({ inFolder: policy({ panels: { "shot-match": "off" } }) });
    await chooseFolder(openSeat(disk));
    const { seat } = openSeat(disk);
    let stumbles = 2;
    const stumble = async <Value>(call: () => Promise<Value>): Promise<Value> => (stumbles-- > 0 ? Promise.reject(new Error("EMFILE")) : call());
    const stumbling = new Seat({ ...seat.files, list: (folder) => stumble(() => seat.files.list(folder)), readText: (file) => stumble(() => seat.files.readText(file)) }, seat.clock);
    expect((await stumbling.policy()).standing.kind).toBe("closed");
    expect((await stumbling.policy()).standing.kind).toBe("in-force");
  });

  it("is closed when it does not know any more where the studio folder is", async () => {
    const disk = diskWith({ inFolder: policy({ panels: { "shot-match": "off" } }) });
    await chooseFolder(openSeat(disk));
    await openSeat(disk).seat.files.remove("plugin-data:/places/studio-folder");
    expect(await standing(openSeat(disk))).toMatchObject({ kind: "closed" });
  });
});
