import type { ProjectState } from "../../hosts/after-effects/state/project-state";
import { updateItem } from "../../hosts/after-effects/state/edit-state";
import { openAfterEffects, patience, readAll } from "./open-after-effects";

const STAGE = "Main: red 0-10, blue 0-10 | Other: red 0-10";
const NAME = "Trimbin temporary – safe to delete";
const LABEL = "Trimbin: remove temporary compositions";

/** The project as it was saved when the host ended in the middle of a frame. */
async function crashed(project: ProjectState | string = STAGE): Promise<{ readonly before: ProjectState; readonly saved: ProjectState }> {
  const opened = openAfterEffects({ project, switches: { frameFile: "missing" } });
  const before = opened.controls.state();
  const snapshot = await readAll(opened.host);
  const clip = snapshot.sequences[0]?.videoTracks[0]?.clips[0];
  if (!clip) throw new Error("There is no layer.");
  const saved: ProjectState[] = [];
  opened.clock.delay(500, () => saved.push(opened.controls.state()));
  await opened.host.grabClipAlone({ projectGuid: snapshot.project.guid, clip: clip.ref, times: [0n], maxWidthPx: 32, maxHeightPx: 32 }, patience());
  if (!saved[0]) throw new Error("The frame was over before the crash.");
  return { before, saved: saved[0] };
}

describe("what a crash left", () => {
  it("is found and taken away in one step, and the project is what it was", async () => {
    const { before, saved } = await crashed();
    const { host, controls } = openAfterEffects({ project: saved });
    expect(await host.readLeftovers(patience())).toEqual({ ok: true, value: [{ name: NAME }] });
    expect(await host.removeLeftovers(patience())).toEqual({ ok: true, value: [LABEL] });
    expect(controls.state()).toEqual(before);
    expect(controls.history().undo.map((entry) => entry.label)).toEqual([LABEL]);
    expect(controls.unclosedGroups()).toEqual([]);
    controls.undo();
    expect(controls.state()).toBe(saved);
  });

  it("is found again after several crashes", async () => {
    const first = await crashed();
    const { saved, before } = await crashed(first.saved);
    const { host, controls } = openAfterEffects({ project: saved });
    expect(await host.readLeftovers(patience())).toMatchObject({ value: [{ name: NAME }, { name: NAME }] });
    expect(await host.removeLeftovers(patience())).toEqual({ ok: true, value: [LABEL] });
    expect(controls.state()).toEqual(first.before);
    expect(before).toEqual(first.saved);
  });

  it("is left alone once somebody has given it a name: a copy of one bears the mark too", async () => {
    const { saved } = await crashed();
    const { host, controls } = openAfterEffects({ project: saved });
    const [left] = [...saved.items.values()].filter((item) => item.name === NAME);
    controls.userEdit("Rename", (state) => updateItem(state, left?.id ?? 0, (item) => ({ ...item, name: "My grade" })));
    expect(await host.readLeftovers(patience())).toEqual({ ok: true, value: [] });
    expect(await host.removeLeftovers(patience())).toEqual({ ok: true, value: [] });
    expect([...controls.state().items.values()].map((item) => item.name)).toContain("My grade");
  });

  it("is left alone once somebody uses it", async () => {
    const { saved } = await crashed();
    const { host, controls } = openAfterEffects({ project: saved });
    const [other] = [...saved.items.values()].filter((item) => item.name === "Other");
    const [left] = [...saved.items.values()].filter((item) => item.name === NAME);
    controls.userEdit("Nest", (state) =>
      updateItem(state, other?.id ?? 0, (item) => (item.kind === "comp" ? { ...item, layers: item.layers.map((layer) => ({ ...layer, sourceId: left?.id ?? 0 })) } : item)),
    );
    expect(await host.readLeftovers(patience())).toEqual({ ok: true, value: [] });
  });

  it("is said to be there still where the host keeps it", async () => {
    const { saved } = await crashed();
    const { host, controls } = openAfterEffects({ project: saved });
    controls.injectFault("CompItem.remove", { kind: "returns", value: true });
    expect(await host.removeLeftovers(patience())).toMatchObject({ ok: false, problem: { kind: "left-behind" } });
    controls.injectFault("CompItem.remove", { kind: "throws", message: "no" });
    expect(await host.removeLeftovers(patience())).toMatchObject({ ok: false, problem: { kind: "host-refused", message: "no" } });
    expect(controls.unclosedGroups()).toEqual([]);
  });

  it("is nothing in an ordinary project, which stays untouched", async () => {
    const { host, controls } = openAfterEffects({ project: STAGE });
    expect(await host.readLeftovers(patience())).toEqual({ ok: true, value: [] });
    expect(await host.removeLeftovers(patience())).toEqual({ ok: true, value: [] });
    expect(controls.history().undo).toEqual([]);
  });
});
