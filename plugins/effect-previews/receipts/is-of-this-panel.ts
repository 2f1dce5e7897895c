import type { Receipt } from "../../../shared/host/receipt";

/** Looks bring effects to clips, and nothing else than effects and their settings; a match moves what one Lumetri holds, and its name says so. */
export function isOfThisPanel({ plan }: Receipt): boolean {
  const edits = plan.items.flatMap((item) => item.edits);
  return plan.items.length > 0 && !plan.label.startsWith("Match ") && plan.items.every((item) => item.edits[0]?.kind === "add-effect") && edits.every(({ kind }) => kind === "add-effect" || kind === "set-parameter");
}
