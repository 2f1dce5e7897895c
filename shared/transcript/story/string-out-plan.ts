import { makePlan, type EditPlan } from "../../edits/edit-plan";
import { clockTime } from "./clock-time";
import type { StringOutLayout } from "./lay-out";
import { placedBites } from "./place-lines";
import { say } from "../../words/say";

/** A plan that makes the string-out: one line, as a half of it would be no string-out. */
export function stringOutPlan({ stringOut, placed }: StringOutLayout): EditPlan {
  const bites = placedBites(placed).length;
  const why = say`${bites} ${bites === 1 ? say`bite` : say`bites`}, ${clockTime(placed.length)}, with the settings of ${stringOut.template.name}.`;
  return makePlan(say`String-out ${stringOut.name}`, [
    { id: "string-out", title: say`String-out ${stringOut.name}`, why, needsConfirmation: false, edits: [{ kind: "add-string-out", stringOut }] },
  ]);
}
