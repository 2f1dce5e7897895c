import type { EditPlan } from "../../../shared/edits/edit-plan";
import type { Deed } from "../../../shared/host/ledger-entry";
import type { EffectPreviewsState } from "../effect-previews-state";

/** What the ledger is told of a look that somebody chose: on which clips, at which strength and with which fade. No model takes part in it. `version` is the plugin's. */
export function lookDeed({ open, source }: Pick<EffectPreviewsState, "open" | "source">, plan: EditPlan, version: string): Deed {
  const isAsWritten = open === null || (open.strength === 1 && open.fade.kind === "none");
  return {
    panel: "effect-previews",
    sequence: source.kind === "read" ? { guid: source.sequence.guid, name: source.sequence.name } : null,
    proposal: {
      offered: plan.items.map(({ id, title }) => ({ id, title, decision: isAsWritten ? "accepted" : "adjusted", proposed: open?.look.name ?? plan.label, applied: plan.label })),
      engines: [{ name: "Effect Previews", version, model: null }],
    },
  };
}
