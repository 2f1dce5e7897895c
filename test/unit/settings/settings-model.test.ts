import { copyText } from "../../../plugins/settings/diagnostics/copy-text";
import { measuredInWords } from "../../../plugins/settings/this-host/host-part";
import { sampleMeasured } from "../protocol/sample-messages";
import { openSettings, SeatHost, UNDECIDED, NORD } from "./seat-host";

describe("what a person sets", () => {
  it("is kept by the host, and shown as the host has it", async () => {
    const { host, model, state } = await openSettings();
    await model.choices.set("theme", { theme: "darkest" });
    await model.choices.set("person", { person: "Ada" });
    expect(host.settings.theme.value).toBe("darkest");
    expect(state().settings.person.value).toBe("Ada");
    expect(state().change).toEqual({ kind: "none" });
  });

  it("follows what another panel changed", async () => {
    const { host, until } = await openSettings();
    await host.changeSettings({ theme: "light" });
    await until("the theme of the other panel", ({ settings }) => settings.theme.value === "light");
  });

  it("stays as it is when it cannot be kept, says why at that part, and can be tried again", async () => {
    const { host, model, state } = await openSettings();
    host.problem = { kind: "disk-full", during: "keeping the settings" };
    await model.choices.set("person", { person: "Ada" });
    const { change } = state();
    expect(change).toMatchObject({ kind: "failed", part: "person", wanted: { person: "Ada" }, text: { happened: "The disk is full (keeping the settings).", meaning: "The setting is as it was." } });
    expect(state().settings.person.value).toBe("");
    host.problem = null;
    await model.choices.set("person", { person: "Ada" });
    expect(state().change.kind).toBe("none");
    expect(state().settings.person.value).toBe("Ada");
  });

  it("lets the first steps be seen again", async () => {
    const { host, model } = await openSettings();
    await model.choices.set("help", { tourSeen: false });
    expect(host.settings.tourSeen).toBe(false);
  });
});

describe("the studio folder", () => {
  it("is chosen, looked into, and may bring a policy along", async () => {
    const { model, state } = await openSettings();
    expect(state().folder).toEqual({ kind: "none" });
    await model.folder.choose();
    expect(state().folder).toEqual({ kind: "read", names: ["trimbin-policy.json", "house.looks.json", "notes.txt"] });
    expect(state().settings.policy).toMatchObject({ kind: "in-force", policy: NORD });
  });

  it("stays what it was when the dialog is dismissed", async () => {
    const { host, model, state } = await openSettings();
    host.problem = { kind: "cancelled" };
    await model.folder.choose();
    expect(state().folder).toEqual({ kind: "none" });
  });

  it("that cannot be reached says so with a way on, and is forgotten when somebody says so", async () => {
    const host = new SeatHost();
    host.settings = { ...UNDECIDED, studioFolder: { value: "Nord", lockedBy: null } };
    host.problem = { kind: "missing-file", name: "the studio folder" };
    const { model, state } = await openSettings(host);
    expect(state().folder).toMatchObject({ kind: "failed", doing: "look", text: { advice: "Connect the drive or the network that it is on, or choose the folder again." } });
    host.problem = null;
    await model.folder.forget();
    expect(state().settings.studioFolder.value).toBeNull();
    expect(state().folder).toEqual({ kind: "none" });
  });
});

describe("a policy that cannot be followed", () => {
  it("is looked for again when somebody says that it is mended", async () => {
    const host = new SeatHost();
    host.settings = { ...UNDECIDED, policy: { kind: "closed", why: "The studio's policy file is damaged (line 4).", advice: "Mend it." } };
    const { model, state } = await openSettings(host);
    await model.choices.tryAgain();
    expect(state().says).toBe("The policy still cannot be followed. The studio's policy file is damaged (line 4).");
    host.settings = UNDECIDED;
    host.problem = null;
    await model.choices.tryAgain();
    expect(state().settings.policy.kind).toBe("none");
    expect(state().says).toBe("The policy was read");
  });

  it("keeps the other parts quiet, which read what they show once it is mended", async () => {
    const host = new SeatHost();
    const policy = { kind: "closed", why: "The studio's policy file is damaged (line 4).", advice: "Mend it." } as const;
    host.settings = { ...UNDECIDED, policy };
    host.problem = { ...policy, kind: "policy-closed" };
    const { state, until } = await openSettings(host);
    expect([state().folder.kind, state().models.kind, state().measured.kind]).toEqual(["closed", "closed", "closed"]);
    host.settings = UNDECIDED;
    host.problem = null;
    host.announce({ kind: "settings-changed" });
    await until("everything is read", ({ folder, models, measured }) => folder.kind === "none" && models.kind === "listed" && measured.kind === "never");
  });
});

describe("what is kept", () => {
  it("is erased only after it was asked about", async () => {
    const { host, model, state } = await openSettings();
    await model.kept.erase();
    expect(host.kept[0]?.files).toBe(2);
    model.kept.ask("selects");
    await model.kept.erase();
    expect(host.kept.map(({ files }) => files)).toEqual([0, 1, 0]);
    expect(state().kept).toMatchObject({ kind: "measured", erasing: { kind: "done", what: "selects" } });
  });

  it.each(["ledger", "all"] as const)("keeps the ledger until a person ticks that they have what they need of it: %s", async (what) => {
    const { host, model } = await openSettings();
    model.kept.ask(what);
    await model.kept.erase();
    expect(host.kept[1]?.files).toBe(1);
    model.kept.understandLedger(true);
    await model.kept.erase();
    expect(host.kept[1]?.files).toBe(0);
  });

  it("stays when the question is put away", async () => {
    const { host, model, state } = await openSettings();
    model.kept.ask("selects");
    model.kept.keep();
    await model.kept.erase();
    expect(host.kept[0]?.files).toBe(2);
    expect(state().says).toBe("Nothing was erased");
  });

  it("spares a ledger that the studio keeps, and says that nothing was erased when it is refused", async () => {
    const { host, model, state } = await openSettings();
    model.kept.ask("all-but-ledger");
    await model.kept.erase();
    expect(host.kept.map(({ files }) => files)).toEqual([0, 1, 0]);
    host.problem = { kind: "not-allowed", what: "erasing this seat's ledger", by: "Post house Nord", contact: "it@nord.example" };
    model.kept.ask("ledger");
    model.kept.understandLedger(true);
    await model.kept.erase();
    expect(state().kept).toMatchObject({ erasing: { kind: "failed", text: { meaning: "Nothing was erased.", advice: "Ask it@nord.example if you need it." } } });
  });

  it("says that some of it may be gone when erasing fails half-way, and goes on from there", async () => {
    const { host, model, state } = await openSettings();
    model.kept.ask("selects");
    host.problem = { kind: "host-refused", during: "erasing data", message: "EBUSY" };
    await model.kept.erase();
    expect(state().kept).toMatchObject({ erasing: { kind: "failed", what: "selects" } });
    host.problem = null;
    await model.kept.erase();
    expect(host.kept[0]?.files).toBe(0);
  });
});

describe("the models", () => {
  it("are listed without being read, and checked when somebody says so", async () => {
    const { model, state } = await openSettings();
    const listed = state().models;
    expect(listed.kind === "listed" && listed.lines.map(({ name, file }) => [name, file.kind])).toEqual([
      ["skin-segmenter.onnx", "listed"],
      ["sentence-encoder.onnx", "listed"],
      ["sentence-encoder-vocabulary.json", "listed"],
      ["ort-wasm-simd-threaded.wasm", "failed"],
    ]);
    await model.models.check();
    const { models, says } = state();
    // SHA-256 of "abc", FIPS 180-4, appendix B.1.
    expect(models.kind === "listed" && models.lines[0]?.file).toEqual({ kind: "checked", bytes: 3, sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", verdict: { kind: "differs" } });
    expect(says).toMatch(/^Not what they should be: skin-segmenter\.onnx/);
  });

  it("are looked for in the studio folder too, where a policy names them and the folder", async () => {
    const host = new SeatHost();
    const house = { name: "house-skin.onnx", sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", bytes: 3 };
    host.settings = { ...UNDECIDED, policy: { kind: "in-force", policy: { ...NORD, models: { folder: "models", allowed: [house] } }, foundIn: "plugin" } };
    const { model, state } = await openSettings(host);
    await model.models.check();
    const { models } = state();
    const found = models.kind === "listed" ? models.lines.filter(({ name }) => name === "house-skin.onnx" || name === "skin-segmenter.onnx") : [];
    expect(found.map(({ place, file }) => [place, file.kind === "checked" && file.verdict.kind])).toEqual([
      ["plugin", "not-allowed"],
      ["studio", "allowed"],
    ]);
  });

  it("stay as they were listed when the check is cancelled", async () => {
    const { model, state } = await openSettings();
    const job = model.models.check();
    model.models.cancel();
    await job;
    const { models, says } = state();
    expect(models).toMatchObject({ kind: "listed", isChecking: false });
    expect(models.kind === "listed" && models.lines[0]?.file.kind).toBe("listed");
    expect(says).toBe("Cancelled");
  });
});

describe("the diagnostics", () => {
  const page = { webView: "Chromium", size: "320 x 640 px", text: "16px" };

  it("are shown whole, and exactly that is saved", async () => {
    const { host, model, state } = await openSettings();
    await model.diagnostics.gather(page);
    const { diagnostics } = state();
    const shown = diagnostics.kind === "shown" ? diagnostics.text : "";
    expect(shown).toContain("Trimbin: 0.1.0\nWeb view: Chromium");
    await model.diagnostics.save();
    expect(host.heard.find(({ call }) => call === "saveFile")?.params).toMatchObject({ to: { kind: "ask", suggestedName: "Trimbin diagnostics.txt" }, text: shown });
    expect(state().diagnostics).toMatchObject({ wayOut: { kind: "saved" } });
  });

  it("say how else to copy where the web view does not let a page", async () => {
    const { model, state } = await openSettings();
    await model.diagnostics.gather(page);
    await model.diagnostics.copy(copyText);
    expect(state().diagnostics).toMatchObject({ wayOut: { kind: "failed", text: { happened: "This web view does not let a panel copy." } } });
  });
});

describe("the line about the host", () => {
  it("says that it was not measured, and which panel does it", () => {
    expect(measuredInWords({ kind: "never" }, { version: "26.3.0" })).toMatch(/not measured yet.*Host Check panel/);
  });

  it("asks for another check when the host was updated since", () => {
    const of = { ...sampleMeasured, hostVersion: "26.2.0", at: "2026-11-20T10:00:00Z" };
    expect(measuredInWords({ kind: "measured", of }, { version: "26.3.0" })).toMatch(/Measured on .*2026: .*was version 26\.2\.0, and this is 26\.3\.0: run the Host Check panel again\.$/);
    expect(measuredInWords({ kind: "measured", of }, { version: "26.2.0" })).toMatch(/shows them\.$/);
  });
});
