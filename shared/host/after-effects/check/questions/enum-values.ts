import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** ExtendScript's numbers (public type definitions). The adapter never uses them; whether they hold tells how near the two are. */
const EXTENDSCRIPT = [
  ["KeyframeInterpolationType", "LINEAR", 6612],
  ["KeyframeInterpolationType", "BEZIER", 6613],
  ["KeyframeInterpolationType", "HOLD", 6614],
  ["PropertyType", "PROPERTY", 6212],
] as const;

/** Where enumerations are, and which numbers they have. */
export const enumValues: Question<CheckGround> = {
  id: "enum-values",
  asks: "Which numbers do the host's enumerations have?",
  does: "Reads four of them.",
  async ask({ context: { module } }) {
    const numbers = EXTENDSCRIPT.map(([type, name]) => (module[type] as Readonly<Record<string, number>> | undefined)?.[name]);
    const seen = EXTENDSCRIPT.map(([type, name], i) => `${type}.${name} ${String(numbers[i])}`).join(", ");
    if (numbers.some((number) => number === undefined)) return found("missing", seen);
    return found(EXTENDSCRIPT.every(([, , number], i) => numbers[i] === number) ? "extendscript" : "other numbers", seen);
  },
};
