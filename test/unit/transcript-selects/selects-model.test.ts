import { pageProject } from "../../../plugins/transcript-selects/engine/page-project";
import { currentVersion, linesOf } from "../../../shared/transcript/story/read-story";
import { standingsOf, usageWords } from "../../../plugins/transcript-selects/selects/select-words";
import { ask, closePanels, mediaIdOf, openSelects, until } from "./open-selects";

afterEach(closePanels);

describe("what the panel knows of the project", () => {
  it("lists every clip with what is said in it, and names those that are not transcribed", async () => {
    const { state } = await openSelects();
    expect(state().clips.map(({ name, words }) => [name, words.kind, words.kind === "read" ? words.speakers : []])).toEqual([
      ["anna", "read", ["Interviewer", "Anna"]],
      ["ben", "read", ["Interviewer", "Ben"]],
      ["broll", "none", []],
    ]);
  });

  it("says so when a transcript cannot be read, and reads the others", async () => {
    const { state } = await openSelects({ change: { ben: { transcript: "{ not a transcript" } } });
    expect(state().clips.map(({ words }) => words.kind)).toEqual(["read", "unreadable", "none"]);
  });
});

describe("searching", () => {
  it("finds who said it, with the words that answer marked", async () => {
    const { model } = await openSelects();
    const { search } = await ask(model, "lighthouse storm");
    const [best] = search.found;
    expect(best).toMatchObject({ mediaId: mediaIdOf("anna") });
    expect(best?.text).toContain("lighthouse");
    expect(best?.why.highlights.length).toBeGreaterThanOrEqual(2);
  });

  it("answers only the last of several questions", async () => {
    const { model, state } = await openSelects();
    model.search.setText("oak");
    await ask(model, "ferry");
    expect(state().search.found[0]?.text).toContain("ferry");
  });

  it("keeps to the filters, and forgets results that they leave out", async () => {
    const { model } = await openSelects();
    await ask(model, "every");
    model.search.setFilters({ speakers: ["Ben"] });
    const { search } = await until(model, "filtered results", ({ search: now }) => !now.isBehind);
    expect(search.found.every(({ speaker }) => speaker === "Ben")).toBe(true);
  });

  it("searches by words where no worker starts, and says why meaning is missing", async () => {
    const { model, state } = await openSelects({ engine: pageProject() });
    const { search } = await ask(model, "ferry");
    expect(search.found[0]?.text).toContain("ferry");
    const { meaning } = await until(model, "news of the model", (now) => now.meaning.kind === "unavailable");
    expect(meaning).toMatchObject({ kind: "unavailable", why: expect.stringMatching(/model can't be loaded|needs one/) });
    await model.imports.importFile(mediaIdOf("broll"), "broll.srt", new Uint8Array());
    expect(state().imported).toMatchObject({ kind: "failed", text: { happened: expect.stringContaining("no worker") } });
  });
});

describe("selects", () => {
  it("survive a restart with their labels", async () => {
    const { model, state, reopen } = await openSelects();
    const { search } = await ask(model, "ferry");
    const [bite] = search.found;
    if (!bite) throw new Error("Nothing was found.");
    model.selects.toggle(bite.mediaId, bite.words, bite);
    const [select] = state().kept.now.selects;
    if (!select) throw new Error("Nothing was kept.");
    model.selects.label(select.id, { tags: ["leaving"], rating: 4, note: "for the opening" });
    await until(model, "a save", ({ keeping }) => keeping.kind === "kept");
    const again = await reopen();
    expect(again.store.getState().kept.now.selects).toEqual([{ ...select, tags: ["leaving"], rating: 4, note: "for the opening" }]);
  });

  it("are one and the same when the same words are highlighted twice, and go when asked again", async () => {
    const { model, state } = await openSelects();
    model.selects.make(mediaIdOf("anna"), { first: 2, end: 6 }, "green");
    model.selects.make(mediaIdOf("anna"), { first: 2, end: 6 }, "blue");
    expect(state().kept.now.selects).toHaveLength(1);
    model.keep.undo();
    expect(state().kept.now.selects).toEqual([]);
    model.keep.redo();
    expect(state().kept.now.selects.map(({ color }) => color)).toEqual(["green"]);
  });

  it("are trimmed to words", async () => {
    const { model, state } = await openSelects();
    model.selects.make(mediaIdOf("ben"), { first: 4, end: 8 }, "yellow");
    const [before] = state().kept.now.selects;
    model.selects.trim(before?.id ?? "", "end", -1);
    expect([before?.text, state().kept.now.selects[0]?.text]).toEqual(["Boats made of oak.", "Boats made of"]);
  });

  it("say which sequences use them", async () => {
    const { model, state } = await openSelects();
    model.selects.make(mediaIdOf("anna"), { first: 2, end: 6 }, "green");
    const { clips, usage } = await until(model, "usage", (now) => now.usage !== null);
    const [line] = standingsOf(state().kept.now.selects, model.tools.shelf.clips, clips, usage);
    expect(usageWords(line?.uses ?? null)).toBe("used in Sequence 01");
  });

  it("say so when they cannot be saved, and are saved when it is tried again", async () => {
    const { model, disk } = await openSelects();
    disk.setFull(true);
    model.selects.make(mediaIdOf("ben"), { first: 4, end: 8 }, "yellow");
    await until(model, "a failed save", ({ keeping }) => keeping.kind === "failed");
    disk.setFull(false);
    await model.keep.saveNow();
    expect(model.store.getState().keeping).toEqual({ kind: "kept" });
  });

  it("are never written over a file that cannot be read", async () => {
    const { model, reopen, host } = await openSelects();
    const signal = new AbortController().signal;
    model.selects.make(mediaIdOf("ben"), { first: 4, end: 8 }, "yellow");
    await until(model, "a save", ({ keeping }) => keeping.kind === "kept");
    const { source } = model.store.getState();
    const name = source.kind === "read" ? `selects-${source.projectGuid}.json` : "";
    await host.saveFile({ to: { kind: "data", name }, text: "{ torn" }, signal);
    const again = await reopen();
    expect(again.store.getState().keeping.kind).toBe("damaged");
    again.selects.make(mediaIdOf("ben"), { first: 4, end: 8 }, "yellow");
    expect(again.store.getState().kept.now.selects).toEqual([]);
  });
});

describe("the story", () => {
  it("takes bites, notes and voice-over, and comes back after a restart", async () => {
    const { model, state, reopen } = await openSelects();
    model.story.addWords(mediaIdOf("anna"), { first: 6, end: 13 });
    const [bite] = linesOf(currentVersion(state().kept.now.story));
    model.story.addBehind({ kind: "note", text: "wind on the track" }, bite?.id ?? null);
    model.story.addHeading("Boats");
    model.story.addWords(mediaIdOf("ben"), { first: 4, end: 8 });
    await until(model, "a save", ({ keeping }) => keeping.kind === "kept");
    const again = (await reopen()).store.getState();
    expect(again.kept.now.story).toEqual(state().kept.now.story);
    expect(currentVersion(again.kept.now.story).beats.map(({ heading }) => heading)).toEqual(["", "Boats"]);
  });

  it("tidies a bite without touching a word that stays", async () => {
    const { model, state } = await openSelects();
    model.story.addWords(mediaIdOf("anna"), { first: 6, end: 23 });
    const [bite] = linesOf(currentVersion(state().kept.now.story));
    if (bite?.kind !== "bite") throw new Error("There is no bite.");
    await model.story.tidy(bite);
    const [tidied] = linesOf(currentVersion(state().kept.now.story));
    expect(tidied?.kind === "bite" && tidied.pieces).toHaveLength(2);
    expect(tidied?.kind === "bite" && tidied.text).not.toContain("um");
  });

  it("splits a bite between its sentences", async () => {
    const { model, state } = await openSelects();
    model.story.addWords(mediaIdOf("ben"), { first: 4, end: 18 });
    const [bite] = linesOf(currentVersion(state().kept.now.story));
    if (bite?.kind === "bite") model.story.splitInMiddle(bite);
    expect(linesOf(currentVersion(state().kept.now.story)).map((line) => line.kind === "bite" && line.text)).toEqual(["Boats made of oak.", "My hands know the wood better than my eyes do."]);
  });
});
