import { readFileSync, readdirSync } from "node:fs";
import { dataKindOf } from "../../../shared/host/settings/data-kind-of";
import { ledgerRulesOf } from "../../../shared/host/settings/ledger-rules-of";
import type { HostEvent } from "../../../shared/host/host-port";
import { patience } from "../adapter/open-adapter";
import { BOTH, chooseFolder, diskWith, inData, openSeat, policy, STUDIO, write } from "./open-seat";

describe.each(BOTH)("settings in %s", (app) => {
  it("are what nobody chose at first, and what the person chose after a restart", async () => {
    const disk = diskWith();
    const { as } = openSeat(disk, app);
    await expect(as("settings").readSettings(patience())).resolves.toMatchObject({ value: { language: { value: "en", lockedBy: null }, theme: { value: "host" }, person: { value: "" }, tourSeen: false, studioFolder: { value: null } } });
    await expect(as("settings").changeSettings({ theme: "darkest", person: "Kim" }, patience())).resolves.toMatchObject({ value: { theme: { value: "darkest" }, person: { value: "Kim" } } });
    await expect(openSeat(disk, app).as("settings").readSettings(patience())).resolves.toMatchObject({ value: { theme: { value: "darkest" }, person: { value: "Kim" }, tourSeen: false } });
  });

  it("that are locked are refused by the studio's name, and nothing of the change is done", async () => {
    const { as } = openSeat(diskWith({ beside: policy({ language: "en" }) }), app);
    await expect(as("settings").changeSettings({ theme: "light", language: "de" }, patience())).resolves.toEqual({ ok: false, problem: { kind: "not-allowed", what: "another language", by: "Nord", contact: "it@nord.example" } });
    await expect(as("settings").readSettings(patience())).resolves.toMatchObject({ value: { theme: { value: "host" } } });
  });
});

describe("settings", () => {
  it("are told to every panel when they change", async () => {
    const { as } = openSeat(diskWith());
    const heard: HostEvent[] = [];
    const stop = as("shot-match").subscribe((event) => heard.push(event));
    await as("effect-previews").changeSettings({ tourSeen: true }, patience());
    stop();
    await as("effect-previews").changeSettings({ tourSeen: false }, patience());
    expect(heard.filter(({ kind }) => kind === "settings-changed")).toHaveLength(1);
  });

  it("that are damaged count as unchosen; the file is kept beside, and the diagnostics say so", async () => {
    const disk = diskWith();
    write(disk, inData("settings/settings.json"), '{"format":"trimbin-settings/1","person":"Kim');
    const { as } = openSeat(disk);
    await expect(as("settings").readSettings(patience())).resolves.toMatchObject({ value: { person: { value: "" } } });
    await expect(as("settings").changeSettings({ person: "Sam" }, patience())).resolves.toMatchObject({ ok: true });
    expect(new TextDecoder().decode(disk.readFile(inData("settings/settings.damaged.json")))).toContain("Kim");
    await expect(as("settings").readDiagnostics(patience())).resolves.toMatchObject({ value: { lines: expect.arrayContaining([{ name: "Settings file", value: expect.stringContaining("damaged") }]) } });
  });

  it("are as before when the disk is full", async () => {
    const disk = diskWith();
    const { as } = openSeat(disk);
    await as("settings").changeSettings({ person: "Kim" }, patience());
    disk.setFull(true);
    await expect(as("settings").changeSettings({ person: "Sam" }, patience())).resolves.toEqual({ ok: false, problem: { kind: "disk-full", during: "changing a setting" } });
    await expect(as("settings").readSettings(patience())).resolves.toMatchObject({ value: { person: { value: "Kim" } } });
  });

  it("say whose name stands in the ledger, as far as the policy lets them", async () => {
    const rules = async (person?: "name" | "seat" | "nobody") => {
      const { as, seat } = openSeat(diskWith({ beside: policy({ ledger: { ...(person && { person }), proposals: "left-out" } }) }));
      await as("settings").changeSettings({ person: "Kim" }, patience());
      return ledgerRulesOf(seat);
    };
    await expect(rules()).resolves.toEqual({ person: "Kim", proposals: false, folder: null });
    await expect(rules("nobody")).resolves.toMatchObject({ person: null });
    await expect(rules("seat")).resolves.toMatchObject({ person: expect.stringMatching(/^Seat [0-9a-f]{16}$/) });
  });
});

describe("kept data", () => {
  it("is measured by kind and erased for good, and nothing else with it", async () => {
    const disk = diskWith();
    for (const path of ["files/transcript-p-m.json", "files/vectors-1-2.json", "files/look-taste.json", "files/mine.looks.json", "files/response-profile.json", "ledger/book", "backups/0.1.0/files/look-taste.json"]) write(disk, inData(path), "1234");
    const { as } = openSeat(disk);
    await expect(as("settings").measureData(patience())).resolves.toEqual({ ok: true, value: ["ledger", "transcripts", "indexes", "looks", "taste", "host-profile", "backups"].map((kind) => ({ kind, files: 1, bytes: 4 })) });
    await expect(as("settings").eraseData({ kinds: ["taste", "transcripts"] }, patience())).resolves.toMatchObject({ value: ["ledger", "indexes", "looks", "host-profile", "backups"].map((kind) => ({ kind })) });
    expect(disk.stat(inData("files/look-taste.json"))).toBeUndefined();
  });

  it("of the ledger is not for a seat to erase where the policy speaks of it", async () => {
    const disk = diskWith({ beside: policy({ ledger: { folder: "Ledger" } }) });
    write(disk, inData("ledger/book"), "1234");
    const { as } = openSeat(disk);
    await expect(as("settings").eraseData({ kinds: ["taste", "ledger"] }, patience())).resolves.toEqual({ ok: false, problem: { kind: "not-allowed", what: "erasing this seat's ledger", by: "Nord", contact: "it@nord.example" } });
    expect(disk.stat(inData("ledger/book"))).toBeDefined();
  });

  it("has a kind for every file that panels save", () => {
    const names: Readonly<Record<string, string>> = {
      "transcript-p-m.json": "transcripts",
      "vectors-1-2.json": "indexes",
      "selects-p.json": "selects",
      "look-taste.json": "taste",
      "effect-previews.json": "looks",
      "my looks.looks.json": "looks",
      "response-profile.json": "host-profile",
    };
    for (const [name, kind] of Object.entries(names)) expect([name, dataKindOf(`files/${name}`)]).toEqual([name, kind]);
    // Whoever saves something new brings its kind along: these are all the files that call for it.
    expect(sourcesThat(/to: \{ kind: "data"/)).toEqual([
      "plugins/effect-previews/keep/data-files.ts",
      "plugins/host-check/calibration/calibrate-host.ts",
      "plugins/transcript-selects/keep/keep-model.ts",
      "plugins/transcript-selects/search/meaning-model.ts",
      "plugins/transcript-selects/source/kept-transcripts.ts",
    ]);
  });
});

describe("diagnostics", () => {
  it("hold no name of a person, a studio, a project, media or a folder, however they are called", async () => {
    const secrets = ["Kim O'Hara", "Nord Secret Films", "boss@nord.example", "Trimbin Secret", "Untitled Heist", "interview"];
    const disk = diskWith();
    const folder = `${STUDIO} Secret`;
    write(disk, `${folder}/trimbin-policy.json`, JSON.stringify({ ...policy({ ledger: { folder: "Untitled Heist" } }), studio: { name: "Nord Secret Films", contact: "boss@nord.example" } }));
    const open = openSeat(disk);
    await chooseFolder(open, folder);
    await open.as("settings").changeSettings({ person: "Kim O'Hara" }, patience());
    await open.as("shot-match").readFile({ place: "data", name: "Untitled Heist.json", offset: 0 }, patience());
    const read = await open.as("settings").readDiagnostics(patience());
    if (!read.ok) throw new Error("no diagnostics");
    const text = JSON.stringify(read.value);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).toContain("missing-file");
    expect(text).toContain("in force, from studio-folder; decides ledger; SHA-256 ");
    expect(text).not.toMatch(/\/(Volumes|Users)|[A-Z]:\\\\/);
  });

  it("can be saved where everything is closed", async () => {
    const { as, uxp, disk } = openSeat(diskWith({ beside: "{" }));
    uxp.controls.answerPicker(["/Users/editor/Desktop/diagnostics.txt"]);
    disk.makeFolder("/Users/editor/Desktop");
    await expect(as("settings").readDiagnostics(patience())).resolves.toMatchObject({ ok: true });
    await expect(as("settings").saveFile({ to: { kind: "ask", suggestedName: "diagnostics", extensions: ["txt"], encoding: "utf-8" }, text: "x" }, patience())).resolves.toMatchObject({ ok: true });
    await expect(as("effect-previews").saveFile({ to: { kind: "data", name: "a.json" }, text: "x" }, patience())).resolves.toMatchObject({ problem: { kind: "policy-closed" } });
  });
});

function sourcesThat(pattern: RegExp): string[] {
  const files = ["plugins", "shared/panel"].flatMap((root) => readdirSync(root, { recursive: true, encoding: "utf8" }).map((path) => `${root}/${path}`));
  return files.filter((path) => /\.tsx?$/.test(path) && pattern.test(readFileSync(path, "utf8"))).sort();
}
