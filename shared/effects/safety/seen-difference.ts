import type { RgbaImage } from "../../basics/rgba-image";
import { measureLook } from "../choice/measure-look";
import { simulateColorVision, type ColorVision } from "./color-vision";
import { say } from "../../words/say";

/** Whether a viewer would see what a look does: the mean CIEDE2000 of both pictures as that viewer may see them, and a sentence. */
export type SeenDifference = { readonly verdict: "seen" | "hardly seen" | "not seen"; readonly difference: number; readonly spoken: string };

/** Mean CIEDE2000 from where a change of a whole picture is called seen, and below which it is called not seen: our choice about 1, which is just visible between flat fields side by side. */
const SEEN = 2;
const NOT_SEEN = 0.7;

/** Would this viewer see the difference? A model's answer about an average viewer; alpha counts as black ground. Both pictures have one size. */
export function differenceSeen(before: RgbaImage, after: RgbaImage, kind: ColorVision): SeenDifference {
  const { difference } = measureLook(simulateColorVision(before, kind), simulateColorVision(after, kind));
  const verdict = difference >= SEEN ? "seen" : difference >= NOT_SEEN ? "hardly seen" : "not seen";
  return { verdict, difference, spoken: say`${VIEWERS[kind]} ${ANSWERS[verdict]} (difference ${difference.toFixed(1)}).` };
}

const VIEWERS: Readonly<Record<ColorVision, string>> = {
  protan: say`A viewer without red cones (protan)`,
  deutan: say`A viewer without green cones (deutan)`,
  tritan: say`A viewer without blue cones (tritan)`,
  achromat: say`A viewer without colour vision`,
};

const ANSWERS: Readonly<Record<SeenDifference["verdict"], string>> = {
  seen: say`would probably see this change`,
  "hardly seen": say`would hardly see this change`,
  "not seen": say`would probably not see this change`,
};
