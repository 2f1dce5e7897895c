import { isDeepStrictEqual } from "node:util";
import { toJsonText } from "../../../shared/basics/json-text";
import { applyPlan, type EditPlan } from "../../../shared/edits/edit-plan";
import { planSteps } from "../../../shared/edits/plan-steps";
import { followEffects } from "../../../shared/edits/relocate-plan";
import type { Receipt } from "../../../shared/host/receipt";
import { revertPlan } from "../../../shared/panel/receipts/revert-lines";
import type { ProjectSnapshot } from "../../../shared/project/project-snapshot";
import { patience } from "../../simulated-host/adapter/open-adapter";
import { readAllBooks } from "../../simulated-host/ledger/open-ledger";
import type { HostUnderLaw, OpenUnderLaw } from "../hosts-under-law";

/** How many letters of a difference are shown, and how many of them before it. */
const [SHOWN, SHOWN_BEFORE] = [300, 80];

/** A plan on a fresh host: applied, undone, redone, and reverted in two parts; `chosen` says bit by bit which lines are the first part. Throws what broke. */
export async function liveThrough(law: HostUnderLaw, plan: EditPlan, chosen: number): Promise<void> {
  const open = law.open();
  const start = await open.read();
  const applied = await commitAs(open, plan, null, start);
  if (!applied) throw new Error("The plan did not fit the model it was drawn from.");
  const after = await open.read();
  same("Edit > Undo", open.undoLabels(), planSteps(plan, law.rules).map((step) => step.label));
  await undoAndRedo(open, start, after);

  const ids = plan.items.map((item) => item.id);
  const first = new Set(ids.filter((_, i) => ((chosen >> i) & 1) === 1));
  const receipts = [applied];
  const some = await revert(open, applied, first);
  const rest = await revert(open, applied, new Set(ids.filter((id) => !some || !first.has(id))));
  receipts.push(...[some, rest].flatMap((receipt) => receipt ?? []));
  if (rest) same("the project after everything was reverted", await open.read(), start);

  const reverted = await open.read();
  await undoAndRedo(open, start, reverted);
  same("undo groups left open", open.leftOpen(), []);
  await checkLedger(open, start, receipts);
}

async function revert(open: OpenUnderLaw, receipt: Receipt, ids: ReadonlySet<string>): Promise<Receipt | null> {
  if (ids.size === 0) return null;
  const now = await open.read();
  return commitAs(open, followEffects(revertPlan(receipt, ids), now), receipt.id, now);
}

/** Commits; what then must be is what the model says, also that nothing is done where the plan does not fit. */
async function commitAs(open: OpenUnderLaw, plan: EditPlan, reverts: string | null, now: ProjectSnapshot): Promise<Receipt | null> {
  const model = applyPlan(now, plan);
  const before = open.undoLabels().length;
  const answer = await open.host.commit({ projectGuid: now.project.guid, plan, reverts }, () => undefined, patience());
  if (!model.ok) {
    if (answer.ok || answer.problem.kind !== "stale") throw new Error(`A plan that does not fit was answered with ${toJsonText(answer)}`);
    same("Edit > Undo after a refusal", open.undoLabels().length, before);
    same("the project after a refusal", await open.read(), now);
    return null;
  }
  if (!answer.ok || answer.value.outcome.kind !== "applied") throw new Error(`Not applied: ${toJsonText(answer.ok ? answer.value.outcome : answer.problem)}`);
  same(`the project after "${plan.label}"`, await open.read(), model.value);
  same("the undo steps in the receipt", answer.value.undoSteps, open.undoLabels().slice(before));
  return answer.value;
}

async function undoAndRedo(open: OpenUnderLaw, start: ProjectSnapshot, after: ProjectSnapshot): Promise<void> {
  const count = open.undoLabels().length;
  for (let i = 0; i < count; i++) open.undo();
  same("the project after undoing everything", await open.read(), start);
  for (let i = 0; i < count; i++) open.redo();
  same("the project after redoing everything", await open.read(), after);
}

/** Each receipt stands in the ledger, once, with nothing else in it. */
async function checkLedger({ host }: OpenUnderLaw, { project }: ProjectSnapshot, receipts: readonly Receipt[]): Promise<void> {
  const ledger = await readAllBooks({ list: (signal) => host.listLedger(signal), readPart: (request) => host.readLedgerPart(request, patience()) });
  same("faults of the ledger", ledger.faults, []);
  // Receipts of one millisecond come in any order.
  same("the receipts in the ledger", ledger.entries.map(({ receipt }) => toJsonText(receipt)).sort(), receipts.map(toJsonText).sort());
  const journal = await host.readJournal(project.guid, patience());
  const ids = (from: readonly Receipt[]): readonly string[] => from.filter(({ plan }) => plan.items.length > 0).map(({ id }) => id).sort();
  same("the receipts in the journal", journal.ok ? ids(journal.value.receipts) : journal.problem, ids(receipts));
}

function same(what: string, found: unknown, expected: unknown): void {
  if (isDeepStrictEqual(found, expected)) return;
  const [is, should] = [toJsonText(found), toJsonText(expected)];
  const apart = Math.max(0, [...should].findIndex((letter, i) => is[i] !== letter) - SHOWN_BEFORE);
  throw new Error(`${what}: from letter ${apart} on expected ${should.slice(apart, apart + SHOWN)}, found ${is.slice(apart, apart + SHOWN)}`);
}
