import { findEffect } from "../../all-effects";
import type { LookEffect } from "../../looks/look";
import { lookMoves, type Move } from "./look-moves";

const LUMETRI = "ADBE Lumetri";

/** Lumetri's Basic Correction by the names of its sliders, and how far an added one may go: what is still a trim, not a look. */
const TRIMS: readonly { readonly name: string; readonly range: readonly [number, number] }[] = [
  { name: "Exposure", range: [-0.8, 0.8] },
  { name: "Contrast", range: [-50, 50] },
  { name: "Temperature", range: [-40, 40] },
  { name: "Saturation", range: [50, 150] },
];

/** The stack with a correction at rest behind it, unless it ends with one already; unchanged where Lumetri cannot be drawn. */
export function withCorrection(stack: readonly LookEffect[]): readonly LookEffect[] {
  const added = correctionAtRest();
  return added === null || isCorrection(stack[stack.length - 1], added) ? stack : [...stack, added];
}

/** The numbers of the correction that such a stack ends with. */
export function addedCorrection(stack: readonly LookEffect[]): readonly Move[] {
  const last = stack.length - 1;
  const added = correctionAtRest();
  return added !== null && isCorrection(stack[last], added) ? lookMoves(stack).filter(({ at }) => at === last) : [];
}

/** The stack without a correction that corrects nothing. */
export function withoutIdleCorrection(stack: readonly LookEffect[]): readonly LookEffect[] {
  const last = stack[stack.length - 1];
  const added = correctionAtRest();
  return added !== null && last && isCorrection(last, added) && Object.keys(last.params).length === 0 ? stack.slice(0, -1) : stack;
}

function correctionAtRest(): LookEffect | null {
  const spec = findEffect(LUMETRI)?.spec;
  if (!spec) return null;
  const trims = TRIMS.flatMap(({ name, range }) => spec.params.filter((param) => param.kind === "number" && param.name === name).slice(0, 1).map(({ id }) => [id, range] as const));
  return { effect: LUMETRI, premiere: spec.premiere?.matchName ?? null, params: {}, ranges: Object.fromEntries(trims), atZero: {} };
}

/** An added correction is known by its ranges: no author writes exactly these. */
function isCorrection(effect: LookEffect | undefined, added: LookEffect): boolean {
  return effect?.effect === LUMETRI && JSON.stringify(effect.ranges) === JSON.stringify(added.ranges);
}
