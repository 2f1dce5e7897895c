import { ALL_EFFECTS } from "../../shared/effects/all-effects";
import { premiereEffect } from "../../plugins/effect-previews/edits/premiere-effect";
import { newVideoComponent } from "../hosts/premiere/effects/new-component";

const IN_PREMIERE = ALL_EFFECTS.flatMap(({ spec }) => (spec.premiere ? [spec.premiere] : []));

describe("effects as Premiere has them", () => {
  it.each(IN_PREMIERE.map((premiere) => [premiere.matchName, premiere] as const))("%s has the same parameters in the engine and in the simulated host", (matchName, { displayName, params }) => {
    const component = newVideoComponent(matchName, "new");
    expect(component?.displayName).toBe(displayName);
    expect(params.map(({ index }) => component?.params[index]).map((param) => param && { displayName: param.displayName, value: param.value })).toEqual(
      newOnes(matchName).map(({ displayName, whenNew }) => ({ displayName, value: whenNew })),
    );
    expect(params.map(({ index }) => index)).toEqual([...new Set(params.map(({ index }) => index))].sort((a, b) => a - b));
  });

  it("stand for parameters that the engine has, each once", () => {
    for (const { spec } of ALL_EFFECTS) {
      const stands = spec.premiere?.params.flatMap((param) => (param.stands ? [param.stands.for] : [])) ?? [];
      expect(spec.params.map(({ id }) => id)).toEqual(expect.arrayContaining(stands));
      expect(new Set(stands).size).toBe(stands.length);
    }
  });
});

function newOnes(matchName: string) {
  const told = premiereEffect({ effect: matchName, params: {} }, { widthPx: 1920, heightPx: 1080 }, null);
  return told.ok ? told.value.params : [];
}
