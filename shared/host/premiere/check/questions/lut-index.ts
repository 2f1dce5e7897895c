import { LUMETRI_26_3 } from "../../lumetri-addresses";
import { fromHostValue, toHostTime } from "../../host-values";
import { found, type Asking, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";
import { exportFrame } from "./frame-files";

/** Where the two menus stood on 26.3.2 (measured by a public bridge). */
const MENUS = [
  ["Input LUT", 6],
  ["Look", 34],
] as const;

/** Does writing the number of a LUT or a look change the picture? In another interface of the host it read back and changed nothing. */
export const lutIndex: Question<CheckGround> = {
  id: "lut-index",
  asks: "Does choosing a LUT or a look by its number change the picture?",
  does: "Puts Lumetri Color on the clip, chooses the first LUT and the first look by number, and compares exported frames.",
  limitMs: 60_000,
  async ask(ground, asking) {
    const answers: string[] = [];
    for (const [name, index] of MENUS) {
      await ground.withEffect(LUMETRI_26_3.matchName, async () => {
        answers.push(`${name}: ${await choose(ground, asking, name, index)}`);
      });
    }
    return found(answers.join("; "));
  },
};

async function choose(ground: CheckGround, asking: Asking, name: string, index: number): Promise<string> {
  const param = (await ground.lastEffect()).getParam(index);
  if (param.displayName !== name) return `index ${index} is "${param.displayName}"`;
  const before = await exportFrame(ground, "png", asking);
  const first = (await ground.lastEffect()).getParam(index);
  await ground.transact(name, () => [first.createSetValueAction(first.createKeyframe(1), true)]);
  const now = fromHostValue(await (await ground.lastEffect()).getParam(index).getValueAtTime(toHostTime(ground.ppro, 0n)));
  const after = await exportFrame(ground, "png", asking);
  const compared = before.bytes && after.bytes ? (same(before.bytes, after.bytes) ? "picture unchanged" : "picture changed") : "no frames to compare";
  return `reads back ${String(now)}, ${compared}`;
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
