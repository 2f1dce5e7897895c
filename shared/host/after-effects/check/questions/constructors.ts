import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

const CLASSES = ["MarkerValue", "KeyframeEase", "ImportOptions", "Shape", "TextDocument"] as const;

/** Can a plugin make values? No page documents a constructor. */
export const constructors: Question<CheckGround> = {
  id: "constructors",
  asks: "Can a plugin make markers, eases and import options?",
  does: "Makes one of each, and uses none of them.",
  async ask({ context: { module } }) {
    const there = CLASSES.filter((name) => typeof module[name] === "function");
    const { MarkerValue, KeyframeEase, ImportOptions } = module;
    const made: string[] = [];
    if (MarkerValue) made.push(`marker "${new MarkerValue("x").comment}"`);
    if (KeyframeEase) made.push(`ease of ${new KeyframeEase(0, 33.3).influence} %`);
    if (ImportOptions) made.push(`import options ${typeof new ImportOptions("/x.png")}`);
    const value = there.length === CLASSES.length ? "present" : there.length === 0 ? "missing" : `only ${there.join(", ")}`;
    return found(value, made.join(", "));
  },
};
