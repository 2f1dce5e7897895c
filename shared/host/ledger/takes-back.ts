import { invertEdit } from "../../edits/edit-kinds";
import type { EditPlan } from "../../edits/edit-plan";
import type { Receipt } from "../receipt";

/** Does a plan do nothing but take back edits of this receipt, each in the line it was applied in? */
export function takesBack(plan: EditPlan, { plan: applied, reverts, outcome }: Receipt): boolean {
  if (reverts !== null || outcome.kind !== "applied") return false;
  const inverses = new Map(applied.items.map(({ id, edits }) => [id, new Set(edits.map((edit) => sorted(invertEdit(edit))))]));
  return plan.items.every(({ id, edits }) => edits.every((edit) => inverses.get(id)?.has(sorted(edit)) === true));
}

/** As text that does not depend on the order in which the parts were set. */
function sorted(part: unknown): string {
  if (typeof part === "bigint") return part.toString();
  if (Array.isArray(part)) return `[${part.map(sorted).join(",")}]`;
  if (typeof part !== "object" || part === null) return JSON.stringify(part) ?? "";
  const fields = Object.entries(part).filter(([, value]) => value !== undefined);
  return `{${fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `${JSON.stringify(name)}:${sorted(value)}`).join(",")}}`;
}
