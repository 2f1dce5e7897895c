import type { RgbaImage } from "../../../../shared/basics/rgba-image";
import { describeShot } from "../../../../shared/color/correspond/shot-features";
import { cutJumps, worstFirst, type CutShot } from "../../../../shared/color/scene/cut-jumps";
import { renderBasicCorrection } from "../../../../shared/color/sliders/render-basic-correction";
import { moved } from "../corrections";
import { flatFrame, frameOf } from "../painted-scene";
import { runToEnd } from "./run-generator";

function shot(key: string, frames: readonly RgbaImage[], scene: string | null = null): CutShot {
  return { key, features: describeShot({ frames }), scene };
}

const wide = frameOf({ seed: 4 });
const close = frameOf({ seed: 4 }, 0.45, 0.25, 0.8);
const elsewhere = frameOf({ seed: 9 });
const dark = renderBasicCorrection(close, moved({ exposure: -1 }));

describe("the colour jump at each cut", () => {
  it("is measured between the same things where both sides show them", () => {
    const [jump] = runToEnd(cutJumps([shot("wide", [wide]), shot("dark", [dark])])).answer;
    expect(jump).toMatchObject({ from: "wide", to: "dark", basis: "same-things" });
    expect(jump!.difference).toBeGreaterThan(8);
    const [none] = runToEnd(cutJumps([shot("wide", [wide]), shot("close", [close])])).answer;
    expect(none).toMatchObject({ basis: "same-things" });
    expect(none!.difference).toBeLessThan(2);
  });

  it("is taken between the frames beside the cut, not between whole shots", () => {
    const [jump] = runToEnd(cutJumps([shot("darkens", [wide, dark]), shot("dark", [dark, wide])])).answer;
    expect(jump!.difference).toBeLessThan(1);
  });

  it("says so where it can only compare whole pictures", () => {
    const [unlike, known] = runToEnd(cutJumps([shot("wide", [wide], "1"), shot("street", [elsewhere], null), shot("close", [elsewhere], "2")])).answer;
    expect(unlike).toMatchObject({ basis: "statistics" });
    expect(known).toMatchObject({ basis: "same-things" });
    const [told] = runToEnd(cutJumps([shot("wide", [wide], "1"), shot("close", [close], "2")])).answer;
    expect(told).toMatchObject({ basis: "statistics" });
  });

  it("does not invent a number where there is no picture", () => {
    const [jump] = runToEnd(cutJumps([shot("wide", [wide]), shot("dot", [flatFrame(1, 1, 1, 1, 1)])])).answer;
    expect(jump).toEqual({ from: "wide", to: "dot", basis: "unknown", difference: null });
    expect(runToEnd(cutJumps([])).answer).toEqual([]);
  });

  it("lists what a grade explains before what content explains, each worst first", () => {
    const jumps = [
      { from: "a", to: "b", basis: "statistics", difference: 30 },
      { from: "b", to: "c", basis: "same-things", difference: 4 },
      { from: "c", to: "d", basis: "unknown", difference: null },
      { from: "d", to: "e", basis: "same-things", difference: 9 },
      { from: "e", to: "f", basis: "statistics", difference: 2 },
    ] as const;
    expect(worstFirst(jumps).map(({ from }) => from).join("")).toBe("dbaec");
  });
});
