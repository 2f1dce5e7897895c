import { moveLayerInTime } from "../../hosts/after-effects/user-edits";
import { offerOf } from "../../../plugins/transcript-selects/apply/offer";
import { leftOutWords } from "../../../plugins/transcript-selects/markers/marker-offer";
import { viewsFor } from "../../../plugins/transcript-selects/view";
import { clipOfFile } from "../../../plugins/transcript-selects/source/belongs-to";
import { ask, closePanels, until } from "./open-selects";
import { cueFile, openSelectsInAfterEffects, transcriptFile, type SelectsInAfterEffects } from "./open-selects-in-after-effects";

afterEach(closePanels);

/** "anna" is on two layers, the second begins at 5 s with its third second; "ben" is on one. */
const CUT = "Cut: anna 0-5, anna@2 5-10, ben 0-10";

/** Media id of the footage with this name. */
function idOf({ state }: SelectsInAfterEffects, name: string): string {
  return state().clips.find((clip) => clip.name.startsWith(name))?.mediaId ?? "";
}

/** With both transcripts given, and one highlight: Anna's "I left because the ferry stopped running." */
async function withHighlight(project = CUT): Promise<SelectsInAfterEffects> {
  const open = await openSelectsInAfterEffects(project);
  await open.model.openedFiles.open([transcriptFile("anna.json", "anna"), transcriptFile("ben.en.json", "ben")]);
  open.model.selects.make(idOf(open, "anna"), { first: 6, end: 13 }, "green");
  open.model.openView("markers");
  return open;
}

/** The labels in Edit > Undo. */
function history({ controls }: SelectsInAfterEffects): readonly string[] {
  return controls.history().undo.map(({ label }) => label);
}

/** Markers that the open composition and its layers hold, as the panel reads them: owner, second, name. */
function marked({ state }: SelectsInAfterEffects): unknown[] {
  const sequence = state().openSequence;
  const told = (name: string, markers: readonly { readonly start: bigint; readonly name: string }[]): unknown[] => markers.map((marker) => [name, Number(marker.start / 254016000n) / 1000, marker.name]);
  return [...told("composition", sequence?.markers ?? []), ...(sequence?.videoTracks ?? []).flatMap((track) => track.clips.flatMap((clip) => told(clip.name, clip.markers ?? [])))];
}

async function applied(open: SelectsInAfterEffects): Promise<string> {
  await open.model.apply.apply("timelineMarkers");
  const { stage } = open.state();
  if (stage.name !== "applied") throw new Error(`The stage is ${stage.name}: ${open.state().says}`);
  open.model.apply.goOn();
  return stage.receipt.id;
}

describe("transcripts in After Effects", () => {
  it("come from files that are named like the footage, and are there after a restart", async () => {
    const open = await openSelectsInAfterEffects(CUT);
    expect(open.state().clips.map(({ words }) => words.kind)).toEqual(["none", "none"]);
    await open.model.openedFiles.open([transcriptFile("Anna.MOV.json", "anna"), transcriptFile("ben_transcript.en.json", "ben")]);
    expect(open.state().opened).toEqual([]);
    expect(open.state().clips.map(({ words }) => words.kind)).toEqual(["read", "read"]);
    expect(history(open)).toEqual([]);
    const again = await open.reopen();
    expect(again.store.getState().clips.map(({ words }) => words.kind)).toEqual(["read", "read"]);
    const { search } = await ask(again, "lighthouse");
    expect(search.found[0]?.speaker).toBe("Anna");
  });

  it("wait for a person where no footage is named like the file, and replace none unasked", async () => {
    const open = await openSelectsInAfterEffects(CUT);
    const { model, state } = open;
    await model.openedFiles.open([transcriptFile("interview 3.json", "anna"), { name: "ben.srt", bytes: new Uint8Array([1]) }]);
    expect(state().opened.map(({ name, mediaId }) => [name, mediaId])).toEqual([["interview 3.json", ""], ["ben.srt", idOf(open, "ben")]]);
    const [waiting, damaged] = state().opened;
    model.openedFiles.choose(waiting?.id ?? "", idOf(open, "anna"));
    await model.openedFiles.use(waiting?.id ?? "");
    model.openedFiles.close(damaged?.id ?? "");
    expect(state().opened).toEqual([]);
    await model.openedFiles.open([transcriptFile("anna.json", "ben")]);
    expect(state().opened).toMatchObject([{ name: "anna.json", why: expect.stringContaining("has a transcript already") }]);
    expect(model.tools.shelf.clips.get(idOf(open, "anna"))?.transcript.words[0]?.text).toBe("Why");
  });

  it("are not guessed where two clips are named alike", async () => {
    const open = await openSelectsInAfterEffects(CUT);
    const anna = open.state().clips.find(({ name }) => name === "anna");
    if (!anna) throw new Error("There is a clip.");
    const twins = [anna, { ...anna, mediaId: "other", mediaPath: "/media/day2/anna.mov" }];
    expect([clipOfFile("anna.srt", [anna])?.mediaId, clipOfFile("anna.srt", twins), clipOfFile("annabel.srt", [anna])]).toEqual([anna.mediaId, null, null]);
  });
});

describe("markers in After Effects", () => {
  it("of highlights go on every layer that shows them, in one undo step with its label, and back with Undo", async () => {
    const open = await withHighlight();
    const { offer, controls, model } = open;
    expect([offer().plan.label, offer().undoSteps]).toEqual(["Add 2 markers to 2 layers", 1]);
    const before = controls.state();
    await applied(open);
    expect(history(open)).toEqual(["Add 2 markers to 2 layers"]);
    expect(controls.unclosedGroups()).toEqual([]);
    await model.refresh();
    await until(model, "the markers", () => marked(open).length === 2);
    expect(offer().proposals.lines.map(({ refusal }) => refusal)).toEqual(["it is marked already", "it is marked already"]);
    controls.undo();
    expect(controls.state()).toEqual(before);
  });

  it("stay with a layer that is moved afterwards, and are found again by Revert", async () => {
    const open = await withHighlight();
    const id = await applied(open);
    await open.model.refresh();
    await until(open.model, "the markers", () => marked(open).length === 2);
    const inLayerTime = marked(open);
    const [first] = open.state().openSequence?.videoTracks.at(-1)?.clips ?? [];
    open.controls.userEdit("Move Layer", moveLayerInTime(Number(first?.ref.mediaId.replace("layer ", "")), 3));
    await open.model.refresh();
    await until(open.model, "the moved layer", ({ openSequence }) => openSequence?.videoTracks.at(-1)?.clips[0]?.range.start !== first?.range.start);
    expect(marked(open)).toEqual(inLayerTime);
    await open.model.apply.revert(id);
    expect(open.state().revert).toEqual({ kind: "none" });
    await until(open.model, "no markers", () => marked(open).length === 0);
  });

  it("of highlights go on the composition where that is chosen, but for what is unticked", async () => {
    const open = await withHighlight();
    const { model, offer } = open;
    model.marking.setOn("composition");
    const [line] = offer().proposals.lines;
    expect([offer().plan.label, line?.on.kind]).toEqual(["Add 2 markers to Cut", "sequence"]);
    model.marking.tick(line?.id ?? "");
    expect(offer().plan.label).toBe("Add 1 marker to Cut");
    await applied(open);
    await model.refresh();
    await until(model, "the marker", () => marked(open).length === 1);
    expect(marked(open)).toEqual([["composition", expect.any(Number), expect.stringContaining("Anna: I left because")]]);
  });

  it("of cues go on the composition in one undo step, and back with Revert", async () => {
    const open = await openSelectsInAfterEffects(CUT);
    const { model, offer } = open;
    await until(model, "the open composition", ({ openSequence }) => openSequence !== null);
    model.openView("markers");
    await model.marking.openCues(cueFile(1, 2, 4));
    expect(offer().plan.label).toBe("Add 3 cues of cues.srt to Cut");
    const id = await applied(open);
    expect(history(open)).toEqual(["Add 3 cues of cues.srt to Cut"]);
    await model.refresh();
    await until(model, "the markers", () => marked(open).length === 3);
    expect(marked(open)).toEqual([["composition", 1, "Cue 1"], ["composition", 2, "Cue 2"], ["composition", 4, "Cue 3"]]);
    await model.apply.revert(id);
    await until(model, "no markers", () => marked(open).length === 0);
  });

  it("leave out locked, stretched and remapped layers with the reason", async () => {
    const open = await withHighlight("Cut: anna 0-5 locked, anna@2 5-10, anna 0-5 stretch=200, anna 0-5 remap");
    expect(open.offer().plan.items).toHaveLength(1);
    expect(open.offer().proposals.refused.map(({ reason }) => reason.split(",")[0])).toEqual(["its time is remapped", "it is stretched", "it is locked"]);
    await applied(open);
    expect(history(open)).toHaveLength(1);
  });

  it("are not set, and nothing is, where a layer was locked meanwhile", async () => {
    const open = await withHighlight();
    const [layer] = open.state().openSequence?.videoTracks.at(-1)?.clips ?? [];
    open.controls.lockLayer(Number(layer?.ref.mediaId.replace("layer ", "")), true);
    const before = open.controls.state();
    await open.model.apply.apply("timelineMarkers");
    expect(open.state().stage).toMatchObject({ name: "failed", text: { happened: expect.stringContaining("locked"), meaning: "Nothing was changed in your project." } });
    expect(open.controls.state()).toEqual(before);
  });

  it("say why there are none where the open composition shows nothing of the highlights", async () => {
    const open = await withHighlight("Cut: ben 0-10 | Other: anna 0-5");
    const offer = open.offer();
    expect(offer.proposals.lines).toEqual([]);
    expect(leftOutWords(offer.proposals)).toEqual(["1 highlight is of footage that no layer of Cut shows; compositions inside it are not looked into."]);
  });

  it("wait for a composition where none is open", async () => {
    const open = await withHighlight();
    open.controls.setActiveItem(null);
    await open.model.refresh();
    await until(open.model, "no composition", ({ openSequence }) => openSequence === null);
    expect(() => open.offer()).toThrow("No composition is open.");
  });
});

describe("a temporary composition that is brought back by Edit > Undo", () => {
  it("is noticed here too, and removed on request", async () => {
    const open = await openSelectsInAfterEffects(CUT);
    const { model, controls, state } = open;
    const { signal } = new AbortController();
    const read = await model.tools.host.readProject({ sequence: { kind: "active" }, effectsOf: "none", params: [], markersOfItems: [] }, signal);
    const ref = read.ok ? read.value.sequences[0]?.videoTracks[0]?.clips[0]?.ref : undefined;
    if (!read.ok || !ref) throw new Error("There is no layer.");
    await model.tools.host.grabClipAlone({ projectGuid: read.value.project.guid, clip: ref, times: [ref.start], maxWidthPx: 96, maxHeightPx: 54 }, signal);
    expect(state().leftovers.kind).toBe("none");
    controls.undo();
    await until(model, "the note", ({ leftovers }) => leftovers.kind === "found");
    await model.leftovers.remove();
    expect(state().leftovers.kind).toBe("removed");
  });
});

describe("what After Effects cannot do", () => {
  it("is not offered: no playing, no string-out; searching, tidying and files work", async () => {
    const open = await withHighlight();
    const { model, state } = open;
    const { can, steps } = model.tools.description.profile;
    expect(viewsFor(can).map(({ label }) => label)).toEqual(["Found", "Transcript", "Selects", "Tidy", "Story", "Markers"]);
    await model.cue.play(idOf(open, "anna"), { start: 0n, end: 1n }, "Anna");
    expect([model.cue.canPlay, state().cue]).toEqual([false, { kind: "silent" }]);
    model.openView("tidy");
    await until(model, "suggestions", ({ tidy }) => tidy.kind === "looked");
    model.openView("selects");
    expect(offerOf(state(), model.tools.shelf.clips, steps).stringOut.kind).toBe("ready");
    await model.applyNext();
    expect(state().view).toBe("markers");
  });
});
