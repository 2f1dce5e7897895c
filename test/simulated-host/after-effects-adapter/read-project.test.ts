import { readAll, openAfterEffects, patience, everything } from "./open-after-effects";
import { layerNamed } from "./plans-for-layers";

const STAGE = "Main: text:Title 0-4, camera:Eye 0-10, light:Sun 0-10, audio:Music 0-10, null:Ground 0-10, adjustment:Grade 0-10, red@2 1-6, missing:Lost 0-2, comp:Inner 3-8 stretch=200, green 0-5 shy, blue 0-5 remap 3d | Inner: red 0-10";

describe("a composition as the port has it", () => {
  it("is a sequence in which each layer is a track of its own, from the bottom up", async () => {
    const { host } = openAfterEffects({ project: "Main: red 0-5, green 2-8, blue 0-10" });
    const { sequences, activeSequenceGuid } = await readAll(host);
    expect(sequences.map(({ guid, name, widthPx, heightPx }) => ({ guid, name, widthPx, heightPx }))).toEqual([{ guid: activeSequenceGuid, name: "Main", widthPx: 64, heightPx: 36 }]);
    expect(sequences[0]?.videoTracks.map((track) => [track.index, track.clips.map((clip) => clip.name)])).toEqual([[0, ["blue"]], [1, ["green"]], [2, ["red"]]]);
  });

  it("says why nothing may be put on a layer, and what to know of the others", async () => {
    const { host, controls } = openAfterEffects({ project: STAGE });
    const snapshot = await readAll(host);
    const refusal = (name: string): string | null => layerNamed(snapshot, name).refusal;
    expect(["Eye", "Sun", "Ground", "Music"].map(refusal)).toEqual(["it is a camera, which has no picture", "it is a light, which has no picture", "it is a null, which has no picture", "it is sound only"]);
    expect(["Title", "Grade", "red", "Lost", "Inner", "green", "blue"].map(refusal)).toEqual(Array(7).fill(null));
    expect(layerNamed(snapshot, "Lost").offline).toBe(true);
    expect(layerNamed(snapshot, "Grade").adjustmentLayer).toBe(true);
    expect(layerNamed(snapshot, "Inner").remarks.join(" ")).toMatch(/shows the composition Inner.*50 % of its speed/);
    expect(["Inner", "blue", "red"].map((name) => layerNamed(snapshot, name).pace)).toEqual(["stretched", "remapped", undefined]);
    expect(layerNamed(snapshot, "blue").remarks.join(" ")).toMatch(/time is remapped.*3D layer/);
    controls.userEdit("Hide shy layers", (state) => ({ ...state, items: new Map([...state.items].map(([id, item]) => [id, item.kind === "comp" ? { ...item, hideShyLayers: true } : item])) }));
    expect(layerNamed(await readAll(host), "green").refusal).toBe("it is hidden as shy");
  });

  it("is asked for by a person who opened one, and not several", async () => {
    const { host, controls } = openAfterEffects({ project: "Main: red 0-5" });
    controls.setActiveItem(null);
    expect(await host.readProject(everything(), patience())).toEqual({ ok: false, problem: { kind: "no-composition" } });
    expect(await host.readProject({ ...everything(), sequence: { kind: "guid", guid: "999" } }, patience())).toEqual({ ok: false, problem: { kind: "composition-gone", name: null } });
  });

  it("reads the same whichever shape the module has, and in whichever language", async () => {
    const plain = await readAll(openAfterEffects({ project: STAGE }).host);
    for (const switches of [{ moduleShape: "application" }, { language: "german" }, { missingProperty: "throw", dynamicLinkGuid: "empty" }] as const) {
      const { sequences } = await readAll(openAfterEffects({ project: STAGE, switches }).host);
      expect(sequences).toEqual(plain.sequences);
    }
  });

  it("lists footage and compositions, and effects without the obsolete and the hidden ones", async () => {
    const { host, module } = openAfterEffects({ project: STAGE });
    const bin = await host.readBin(patience());
    if (!bin.ok) throw new Error("not read");
    expect(bin.value.sequences.map(({ name }) => name)).toEqual(["Main", "Inner"]);
    expect(bin.value.clips.map(({ name, offline, hasTranscript }) => [name, offline, hasTranscript])).toEqual(expect.arrayContaining([["red", false, false], ["Lost", true, false]]));
    const effects = await host.listEffects(patience());
    const hidden = module.app?.effects.filter(({ category }) => category === "" || category.includes("Obsolete")).map(({ matchName }) => matchName) ?? [];
    expect(hidden.length).toBeGreaterThan(0);
    expect(effects.ok ? effects.value.filter(({ matchName }) => hidden.includes(matchName)) : null).toEqual([]);
  });
});
