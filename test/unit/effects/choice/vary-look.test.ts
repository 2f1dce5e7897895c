import { readyStack } from "../../../../shared/effects/effect-stack";
import { BUILT_IN_LOOKS } from "../../../../shared/effects/looks/built-in-looks";
import type { Look } from "../../../../shared/effects/looks/look";
import { stackAt } from "../../../../shared/effects/looks/look-strength";
import { PIN_GROUPS } from "../../../../shared/effects/choice/vary/pin-groups";
import { varyLook } from "../../../../shared/effects/choice/vary/vary-look";

const LAYER = { widthPx: 1920, heightPx: 1080 };
const COARSE = { step: "coarse", pinned: [], round: 0 } as const;

function look(id: string): Look {
  return BUILT_IN_LOOKS.find((each) => each.id === id)!;
}

/** How far numbers moved in all, in shares of their ranges. */
function travelled(from: Look, to: Look): number {
  return from.stack.reduce((sum, { params, ranges }, at) => sum + Object.entries(ranges).reduce((all, [id, [low, high]]) => all + Math.abs(Number(to.stack[at]!.params[id] ?? 0) - Number(params[id] ?? 0)) / (high - low), 0), 0);
}

describe("varying a look", () => {
  it("gives every built-in look at least eight variations that can be drawn, none like another", () => {
    for (const each of BUILT_IN_LOOKS) {
      const variations = varyLook(each, COARSE);
      expect({ id: each.id, enough: variations.length >= 8 && variations.length <= 24 }).toEqual({ id: each.id, enough: true });
      expect(new Set(variations.map(({ stack }) => JSON.stringify(stack))).size).toBe(variations.length);
      expect(new Set(variations.map(({ id }) => id)).size).toBe(variations.length);
      for (const variation of variations) expect(readyStack(stackAt(variation, 1), LAYER).ok).toBe(true);
    }
  });

  it("stays within the ranges that the author gave", () => {
    for (const each of BUILT_IN_LOOKS) {
      for (const { stack } of varyLook(each, COARSE)) {
        for (const { params, ranges } of stack) {
          for (const [id, [low, high]] of Object.entries(ranges)) {
            if (params[id] === undefined) continue;
            expect(Number(params[id])).toBeGreaterThanOrEqual(low);
            expect(Number(params[id])).toBeLessThanOrEqual(high);
          }
        }
      }
    }
  });

  it("steps half as far for fine, and less each round", () => {
    const from = look("golden-hour");
    const reach = (step: "coarse" | "fine", round: number) => Math.max(...varyLook(from, { step, pinned: [], round }).map((to) => travelled(from, to)));
    expect(reach("fine", 0)).toBeLessThan(0.7 * reach("coarse", 0));
    expect(reach("coarse", 2)).toBeLessThan(0.7 * reach("coarse", 0));
  });

  it("keeps pinned parts of the picture", () => {
    const names = varyLook(look("warm-memory"), { ...COARSE, pinned: ["color", "brightness"] }).map(({ name }) => name.split(": ")[1]);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).not.toMatch(/warmer|cooler|colour|brighter|darker|green|magenta/);
  });

  it("adds a correction where the look's own effects are pinned, and moves the same one in the next round", () => {
    const from = look("noir");
    const [variation] = varyLook(from, { ...COARSE, pinned: ["effects"] });
    expect(variation!.stack.slice(0, -1)).toEqual(from.stack);
    expect(variation!.stack[from.stack.length]!.effect).toBe("ADBE Lumetri");
    for (const next of varyLook(variation!, { ...COARSE, pinned: ["effects"], round: 1 })) expect(next.stack.length).toBeLessThanOrEqual(from.stack.length + 1);
  });

  it("leaves nothing to vary where everything is pinned, and adds no idle effect", () => {
    expect(varyLook(look("noir"), { ...COARSE, pinned: PIN_GROUPS })).toEqual([]);
    for (const each of BUILT_IN_LOOKS) {
      for (const { stack } of varyLook(each, COARSE)) if (stack.length > each.stack.length) expect(Object.keys(stack[stack.length - 1]!.params)).not.toEqual([]);
    }
  });

  it("is named after the look and what it changes, also after several rounds", () => {
    const [first] = varyLook(look("golden-hour"), COARSE);
    expect(first!.name).toMatch(/^Golden hour: /);
    expect(first!.from).toEqual({ kind: "variation", of: "golden-hour" });
    const [second] = varyLook(first!, { ...COARSE, round: 1 });
    expect(second!.name.match(/Golden hour/g)).toHaveLength(1);
    expect(second!.from).toEqual({ kind: "variation", of: "golden-hour" });
  });

  it("gives the same variations again", () => {
    expect(varyLook(look("moonlit"), COARSE)).toEqual(varyLook(look("moonlit"), COARSE));
  });
});
