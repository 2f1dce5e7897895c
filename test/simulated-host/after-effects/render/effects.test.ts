import type { RgbaImage } from "../../../../shared/basics/rgba-image";
import { rgbaImage } from "../../../../shared/basics/rgba-image";
import { ALL_EFFECTS } from "../../../../shared/effects/all-effects";
import { drawStackOnBytes } from "../../../../shared/effects/draw-stack";
import { readyStack } from "../../../../shared/effects/effect-stack";
import type { Params } from "../../../../shared/effects/effect-spec";
import { BUILT_IN_PARAMS } from "../../../hosts/after-effects/effects/host-effect";
import { findHostEffect, HOST_EFFECTS } from "../../../hosts/after-effects/effects/host-effects";
import { newEffect } from "../../../hosts/after-effects/effects/new-effect";
import { engineResponse } from "../../../hosts/after-effects/render/engine-response";
import type { GroupState } from "../../../hosts/after-effects/state/property-state";
import { defaultLumetri } from "../../../hosts/picture/lumetri/default-lumetri";
import { NEUTRAL_LUMETRI } from "../../../hosts/picture/lumetri/lumetri-response";
import { library } from "../../render/project-of-clips";
import { effect, frameOf, key, layer, project, SIZE, withEffects } from "./layers-on-stage";

const PICTURE = rgbaImage(16, 8, Uint8ClampedArray.from({ length: 16 * 8 * 4 }, (_, at) => (at % 4 === 3 ? 255 : (at * 53) % 256)));
const MEDIA = library({ red: PICTURE });

function drawn(effects: readonly GroupState[], at = 0, more = {}): Promise<RgbaImage> {
  return frameOf(project([withEffects(layer("red"), effects, more)]), at, MEDIA);
}

/** What the engine draws by itself. */
function byEngine(name: string, params: Params, frameNumber = 0): RgbaImage {
  const stack = readyStack([{ effect: name, params }], SIZE);
  if (!stack.ok) throw new Error(stack.problem.what);
  return drawStackOnBytes(PICTURE, stack.value, { layer: SIZE, scale: 1, frameNumber, lumetri: engineResponse(defaultLumetri) });
}

describe("the host's effects", () => {
  const known = ALL_EFFECTS.filter(({ spec }) => !/^(?:AE|PR)\./.test(spec.matchName));

  it.each(known.map(({ spec }) => [spec.matchName, spec] as const))("have every parameter of %s that the engine draws", (name, spec) => {
    const there = findHostEffect(name)?.params.map(({ matchName }) => matchName);
    expect(there).toEqual(expect.arrayContaining(spec.params.map(({ id }) => id)));
  });

  it("all end in Compositing Options, and no match name comes twice", () => {
    for (const each of HOST_EFFECTS) {
      const names = newEffect(each, SIZE).children.map(({ matchName }) => matchName);
      expect(names.at(-1)).toBe(BUILT_IN_PARAMS);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(new Set(HOST_EFFECTS.map(({ matchName }) => matchName)).size).toBe(HOST_EFFECTS.length);
  });

  it("have defaults within their limits", () => {
    const outside = HOST_EFFECTS.flatMap(({ params }) => params).filter(({ default: standard, min, max }) => typeof standard === "number" && (standard < (min ?? standard) || standard > (max ?? standard)));
    expect(outside).toEqual([]);
  });

  it("put points in the middle of the layer they are added to", () => {
    const center = effect("ADBE Geometry2").children[0];
    expect(center).toMatchObject({ matchName: "ADBE Geometry2-0001", value: [8, 4] });
  });

  it("are found by match name first, then by their English name", () => {
    expect([findHostEffect("ADBE Tint"), findHostEffect("Tint"), findHostEffect("ADBE Nothing")].map((found) => found?.matchName)).toEqual(["ADBE Tint", "ADBE Tint", undefined]);
  });
});

describe("drawing effects", () => {
  it("shows what the engine draws, at every default", async () => {
    for (const { matchName, params } of HOST_EFFECTS) {
      const engine = ALL_EFFECTS.find(({ spec }) => spec.matchName === matchName);
      if (!engine || matchName === "ADBE Lumetri") continue;
      const set: Params = Object.fromEntries(
        params.flatMap(({ matchName: id, type, default: standard }) => (type === "OneD" && typeof standard === "number" && engine.spec.params.some((spec) => spec.id === id) ? [[id, standard]] : [])),
      );
      expect([matchName, (await drawn([effect(matchName)])).data]).toEqual([matchName, byEngine(matchName, set).data]);
    }
  });

  it("follows a slider's keyframes with their ease", async () => {
    const slow = { inType: "BEZIER", outType: "BEZIER", inEase: [{ speed: 0, influence: 80 }], outEase: [{ speed: 0, influence: 80 }] } as const;
    const level = async (more: object, at: number): Promise<RgbaImage> => drawn([effect("ADBE Tint", {}, { 3: [key(0, 0, more), key(1, 100, more)] })], at);
    const tinted = (amount: number): RgbaImage => byEngine("ADBE Tint", { "ADBE Tint-0003": amount });
    expect((await level({}, 5)).data).toEqual(tinted(20).data);
    expect((await level({ outType: "HOLD" }, 24)).data).toEqual(tinted(0).data);
    // A cubic with handles of 80 % is at 50 % in the middle, and hardly off the ground at a fifth of the way.
    expect((await level(slow, 5)).data).not.toEqual(tinted(20).data);
    const distance = (image: RgbaImage, other: RgbaImage): number => image.data.reduce((sum, byte, at) => sum + Math.abs(byte - other.data[at]!), 0);
    expect(distance(await level(slow, 5), tinted(0))).toBeLessThan(distance(tinted(6), tinted(0)));
    expect(distance(await level(slow, 20), tinted(100))).toBeLessThan(distance(tinted(94), tinted(100)));
  });

  it("leaves out effects that are off, all of them with the layer's switch, and those the engine cannot draw", async () => {
    const tint = effect("ADBE Tint");
    expect((await drawn([{ ...tint, enabled: false }])).data).toEqual(PICTURE.data);
    expect((await drawn([tint], 0, { effectsActive: false })).data).toEqual(PICTURE.data);
    expect((await drawn([effect("ADBE Turbulent Displace"), tint])).data).toEqual((await drawn([tint])).data);
  });

  it("draws Lumetri's Basic Correction by the host's own response", async () => {
    const own = defaultLumetri.render(PICTURE, { ...NEUTRAL_LUMETRI, exposure: 0.5, saturation: 120 });
    expect((await drawn([effect("ADBE Lumetri", { 11: 0.5, 20: 120 })])).data).toEqual(own.data);
  });

  it("counts blending to 1 where the host does, not to 100", async () => {
    expect((await drawn([effect("ADBE Offset", { 1: [3, 4], 2: 1 })])).data).toEqual(PICTURE.data);
  });

  it("draws the effects that hosts have under two names alike", async () => {
    expect((await drawn([effect("ADBE Photo Filter")])).data).toEqual((await drawn([effect("ADBE PhotoFilterPS")])).data);
    expect((await drawn([effect("ADBE Photo Filter")])).data).not.toEqual(PICTURE.data);
  });
});
