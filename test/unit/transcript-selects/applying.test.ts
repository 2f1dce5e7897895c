import { ticksFromSeconds } from "../../../shared/time/ticks";
import { offerOf } from "../../../plugins/transcript-selects/apply/offer";
import { EXPORT_FORMATS } from "../../../plugins/transcript-selects/ways-out/export-file";
import { ask, closePanels, mediaIdOf, openSelects, until, type OpenSelects } from "./open-selects";

afterEach(closePanels);

/** Three bites of two interviews in the story. */
async function withStory(): Promise<OpenSelects> {
  const open = await openSelects();
  const { model } = open;
  model.openView("story");
  model.story.addWords(mediaIdOf("anna"), { first: 6, end: 13 });
  model.story.addWords(mediaIdOf("ben"), { first: 4, end: 8 });
  model.story.addBehind({ kind: "voice-over", text: "Years later", duration: ticksFromSeconds(2) }, null);
  model.story.addWords(mediaIdOf("ben"), { first: 18, end: 22 });
  return open;
}

function offered({ model, state }: OpenSelects) {
  return offerOf(state(), model.tools.shelf.clips, model.tools.description.profile.steps);
}

describe("the string-out", () => {
  it("comes into the project with the steps that were announced, and goes again with Revert", async () => {
    const open = await withStory();
    const { model, state, controls } = open;
    const offer = offered(open);
    if (offer.stringOut.kind !== "ready") throw new Error(JSON.stringify(offer.stringOut, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value)));
    const before = controls.history().undo.length;
    await model.apply.apply("stringOut");
    const { stage } = state();
    if (stage.name !== "applied") throw new Error(`The stage is ${stage.name}: ${state().says}`);
    expect(stage.receipt.undoSteps).toHaveLength(offer.stringOut.undoSteps);
    expect(controls.history().undo.length - before).toBe(offer.stringOut.undoSteps);
    await until(model, "the new sequence", ({ source }) => source.kind === "read" && source.names.includes(offer.name));
    expect(state().clips).toHaveLength(3);
    await model.apply.revert(stage.receipt.id);
    await until(model, "its end", ({ source, revert }) => revert.kind === "none" && source.kind === "read" && !source.names.includes(offer.name));
  });

  it("gets another name where its own is taken", async () => {
    const open = await withStory();
    await open.model.apply.apply("stringOut");
    open.model.apply.goOn();
    await until(open.model, "the new sequence", ({ source }) => source.kind === "read" && source.names.includes("Version 1"));
    expect(offered(open).name).toBe("Version 1 2");
  });

  it("goes without what is unticked", async () => {
    const open = await withStory();
    const all = offered(open).words;
    const [line] = offered(open).assembly.version.beats[0]?.takes[0]?.lines ?? [];
    open.model.selects.leaveOut(line?.id ?? "");
    expect([all, offered(open).words]).toEqual(["3 bites, 0:08", "2 bites, 0:05"]);
  });

  it("is refused with the reason at the bite, where a clip is merged", async () => {
    const open = await openSelects({ change: { ben: { merged: true } } });
    open.model.openView("story");
    open.model.story.addWords(mediaIdOf("ben"), { first: 4, end: 8 });
    const { stringOut } = offered(open);
    expect(stringOut).toMatchObject({ kind: "refused", problem: { kind: "lines-refused", lines: [{ reason: expect.stringContaining("merged") }] } });
    await open.model.apply.apply("stringOut");
    expect(open.state().stage.name).toBe("deciding");
  });

  it("is made of ticked results too, and of a whole clip tidied", async () => {
    const open = await openSelects();
    const { search } = await ask(open.model, "boat");
    for (const bite of search.found) open.model.search.tick(bite);
    expect(offered(open).stringOut.kind).toBe("ready");
    open.model.openClip(mediaIdOf("anna"), null);
    open.model.openView("tidy");
    await until(open.model, "suggestions", ({ tidy }) => tidy.kind === "looked");
    expect(offered(open)).toMatchObject({ name: "anna tidied", stringOut: { kind: "ready" } });
  });

  it("does nothing but say so when it is cancelled or the host refuses", async () => {
    const open = await withStory();
    open.controls.setSwitches({ ignoreTransactions: 5 });
    await open.model.apply.apply("stringOut");
    expect(open.state().stage).toMatchObject({ name: "failed" });
    open.model.apply.goOn();
    expect(open.state().stage).toEqual({ name: "deciding" });
  });
});

describe("subclips and markers", () => {
  it("are made of selects, and can be taken back", async () => {
    const open = await openSelects();
    const { model, state } = open;
    model.selects.make(mediaIdOf("anna"), { first: 6, end: 13 }, "green");
    model.openView("selects");
    await model.apply.apply("subclips");
    expect(state().stage).toMatchObject({ name: "applied" });
    model.apply.goOn();
    await model.apply.apply("markers");
    expect(state().stage).toMatchObject({ name: "applied" });
    const [subclips, markers] = state().journal.receipts;
    await model.apply.revert(markers?.id ?? "");
    await model.apply.revert(subclips?.id ?? "");
    expect(state().revert).toEqual({ kind: "none" });
  });
});

describe("files", () => {
  it.each(EXPORT_FORMATS.map((format) => [format.label, format] as const))("of the story can be saved as %s", async (_, format) => {
    const open = await withStory();
    open.answerDialog(`/home/editor/story.${format.extension}`);
    await open.model.wayOut.save(format);
    expect(open.state().wayOut).toMatchObject({ kind: "saved", name: `story.${format.extension}` });
    expect(open.disk.readFile(`/home/editor/story.${format.extension}`)?.length).toBeGreaterThan(20);
  });

  it("are not written when the dialog is dismissed", async () => {
    const open = await withStory();
    open.answerDialog(null);
    const [format] = EXPORT_FORMATS;
    if (format) await open.model.wayOut.save(format);
    expect(open.state().wayOut).toEqual({ kind: "none" });
  });
});

describe("a transcript from a file", () => {
  const SRT = "1\n00:00:01,000 --> 00:00:03,000\nThe harbour froze in January.\n";

  it("comes into the host, is compared with what the host holds, and is found by the next search", async () => {
    const open = await openSelects();
    await open.model.imports.importFile(mediaIdOf("broll"), "broll.srt", new TextEncoder().encode(SRT));
    expect(open.state().imported).toMatchObject({ kind: "imported", words: "5 words", remarks: expect.not.arrayContaining([expect.stringContaining("host holds")]) });
    expect((await ask(open.model, "harbour January")).search.found[0]).toMatchObject({ mediaId: mediaIdOf("broll") });
  });

  it("is refused with a reason where it is none", async () => {
    const open = await openSelects();
    await open.model.imports.importFile(mediaIdOf("broll"), "letter.docx", new Uint8Array([80, 75, 0, 4]));
    expect(open.state().imported).toMatchObject({ kind: "failed", text: { happened: expect.stringContaining("no text") } });
  });
});
