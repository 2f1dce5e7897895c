import type { Edit, StaleEdit } from "../../../shared/edits/edit";
import { firstCauses } from "../../../shared/edits/first-causes";
import type { EffectRef } from "../../../shared/project/references";

const effect: EffectRef = { clip: { sequenceGuid: "s", track: 0, start: 0n, sourceStart: 0n, mediaId: "m", name: "A003" }, matchName: "AE.ADBE Lumetri", occurrence: 0 };
const slider = (index: number): Edit => ({ kind: "set-parameter", on: { effect, index, displayName: `Slider ${index}` }, from: { kind: "constant", value: 0 }, to: { kind: "constant", value: 1 } });
const lumetri = (kind: "add-effect" | "remove-effect"): Edit => ({ kind, effect, displayName: "Lumetri Color", chainIndex: 2, params: [] });
const stale = (edit: Edit): StaleEdit => ({ edit, on: edit.kind, expected: "0", found: "1" });

describe("firstCauses", () => {
  it("leaves out an effect that cannot go because its slider was moved", () => {
    expect(firstCauses([stale(slider(1)), stale(lumetri("remove-effect"))])).toEqual([stale(slider(1))]);
  });

  it("leaves out the sliders of an effect that cannot be added", () => {
    expect(firstCauses([stale(lumetri("add-effect")), stale(slider(1)), stale(slider(2))])).toEqual([stale(lumetri("add-effect"))]);
  });

  it("keeps every slider that was moved", () => {
    expect(firstCauses([stale(slider(1)), stale(slider(2))])).toHaveLength(2);
  });
});
