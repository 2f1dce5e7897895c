import * as v from "valibot";
import { boundedJson } from "../basics/bounded-json";
import { toJsonText } from "../basics/json-text";
import { flagSchema, oneOf, textOf } from "../basics/plain-schemas";
import { fail, succeed, type Result } from "../basics/result";
import type { ProjectSnapshot } from "../project/project-snapshot";
import { idSchema, nameSchema } from "../project/project-schemas";
import type { Edit, StaleEdit } from "./edit";
import { applyEdit, editSchema, invertEdit } from "./edit-kinds";

/** What a panel proposes and a person may apply: plain data, nothing happens until the host commits it. */
export type EditPlan = {
  readonly format: "trimbin-plan/1";
  /** The intent as it will stand in Edit > Undo: "Match 4 shots to A003". */
  readonly label: string;
  readonly items: readonly PlanItem[];
};

/** One line that a person can tick. */
export type PlanItem = {
  readonly id: string;
  /** What it is about: "A007 kitchen". */
  readonly title: string;
  /** Why it is proposed, one sentence. */
  readonly why: string;
  /** True where the person must look first: such items are never ticked for them. */
  readonly needsConfirmation: boolean;
  readonly edits: readonly Edit[];
};

/** Why a text is no plan. */
export type PlanProblem = { readonly kind: "bad-plan"; readonly reason: string };

const MAX_ITEMS = 10_000;

const itemsSchema: v.GenericSchema<unknown, readonly PlanItem[]> = v.array(
  v.strictObject({ id: idSchema, title: nameSchema, why: nameSchema, needsConfirmation: flagSchema, edits: v.array(editSchema) }),
);

/** A plan as it stands in JSON. */
export const editPlanSchema: v.GenericSchema<unknown, EditPlan> = v.strictObject({
  format: oneOf("trimbin-plan/1"),
  label: textOf(1, 200),
  items: v.lazy((items) => (Array.isArray(items) && items.length > MAX_ITEMS ? v.never(`a plan has at most ${MAX_ITEMS} items`) : itemsSchema)),
});

/** Makes a plan; the items' ids must differ, else it throws. */
export function makePlan(label: string, items: readonly PlanItem[]): EditPlan {
  if (new Set(items.map((item) => item.id)).size !== items.length) throw new Error("Two items have one id.");
  return { format: "trimbin-plan/1", label, items };
}

/** The plan with only the ticked items. */
export function keepItems(plan: EditPlan, ticked: ReadonlySet<string>): EditPlan {
  return { ...plan, items: plan.items.filter((item) => ticked.has(item.id)) };
}

/** All edits in the order they are meant. */
export function editsOf(plan: EditPlan): readonly Edit[] {
  return plan.items.flatMap((item) => item.edits);
}

/** The project after the whole plan, or every edit that no longer fits; never half of it. */
export function applyPlan(snapshot: ProjectSnapshot, plan: EditPlan): Result<ProjectSnapshot, readonly StaleEdit[]> {
  let current = snapshot;
  const stale: StaleEdit[] = [];
  for (const edit of editsOf(plan)) {
    const next = applyEdit(current, edit);
    if (next.ok) current = next.value;
    else stale.push(next.problem);
  }
  return stale.length === 0 ? succeed(current) : fail(stale);
}

/** The plan that takes this one back: inverse edits, last one first. */
export function invertPlan(plan: EditPlan, label: string): EditPlan {
  const items = plan.items.map((item) => ({ ...item, edits: item.edits.map(invertEdit).reverse() })).reverse();
  return { ...plan, label, items };
}

/** The plan as JSON text. */
export function planToJson(plan: EditPlan): string {
  return toJsonText(plan);
}

/** Ten thousand edits take a few million. */
const MAX_TEXT = 64 * 1024 * 1024;

/** Reads a plan; refuses what is not exactly one, with the first reason. */
export function planFromJson(text: string): Result<EditPlan, PlanProblem> {
  let data: unknown;
  try {
    data = boundedJson(text, MAX_TEXT);
  } catch (error) {
    return fail({ kind: "bad-plan", reason: `This is not JSON: ${String(error)}` });
  }
  const parsed = v.safeParse(editPlanSchema, data);
  if (parsed.success) return succeed(parsed.output);
  const issue = parsed.issues[0];
  return fail({ kind: "bad-plan", reason: `${v.getDotPath(issue) ?? "plan"}: ${issue.message}` });
}
