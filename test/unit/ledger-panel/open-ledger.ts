import { LedgerModel } from "../../../plugins/ledger/ledger-model";
import type { LedgerState } from "../../../plugins/ledger/ledger-state";
import type { EditPlan } from "../../../shared/edits/edit-plan";
import type { Deed } from "../../../shared/host/ledger-entry";
import type { HostPort } from "../../../shared/host/host-port";
import type { Receipt } from "../../../shared/host/receipt";

const opened: LedgerModel[] = [];

/** The moment of every report in these tests. */
export const NOW = "2026-11-20T09:30:00Z";

/** The Ledger panel over a host, with the books read. */
export async function openLedger(host: HostPort): Promise<{ readonly model: LedgerModel; readonly state: () => LedgerState }> {
  const described = await host.describe(new AbortController().signal);
  if (!described.ok) throw new Error(`The host does not say who it is: ${described.problem.kind}.`);
  const model = new LedgerModel({ host, description: described.value }, () => NOW);
  opened.push(model);
  await model.refresh();
  return { model, state: model.store.getState };
}

/** Closes all panels; a host is polled as long as one listens. */
export function closeLedgers(): void {
  for (const model of opened.splice(0)) model.dispose();
}

/** Applies a plan as a panel would, and gives back its receipt. */
export async function applied(host: HostPort, projectGuid: string, plan: EditPlan, by: Deed): Promise<Receipt> {
  const answer = await host.commit({ projectGuid, plan, reverts: null, by }, () => undefined, new AbortController().signal);
  if (!answer.ok || answer.value.outcome.kind !== "applied") throw new Error(`The plan was not applied: ${JSON.stringify(answer)}`);
  return answer.value;
}
