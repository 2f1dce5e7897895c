import type { GpuPass } from "../../../../shared/effects/effect-drawing";
import { fragmentSource } from "../../../../shared/effects/gpu/fragment-source";

const shade = "vec4 shade(vec2 px) { return current(px) * amount; }";

describe("the shader of a pass", () => {
  it("is one text for all settings of an effect, so that the driver compiles it once", () => {
    const at = (amount: number): GpuPass => ({ shade, uniforms: { amount }, tables: { curve: new Float32Array(256 * 4).fill(amount) } });
    expect(fragmentSource(at(0.2))).toBe(fragmentSource(at(0.9)));
  });

  it("is another text where a list or a table has another length", () => {
    const kernels = [5, 7].map((length) => fragmentSource({ shade, uniforms: { amount: new Array<number>(length).fill(1) } }));
    expect(new Set(kernels).size).toBe(2);
  });

  it("refuses a list that some cards could not hold", () => {
    expect(() => fragmentSource({ shade, uniforms: { amount: new Array<number>(500).fill(0) } })).toThrow(/amount lists 500 numbers/);
  });
});
