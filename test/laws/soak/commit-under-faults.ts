import { isDeepStrictEqual } from "node:util";
import { toJsonText } from "../../../shared/basics/json-text";
import { targetDifferences } from "../../../shared/edits/edit-kinds";
import { applyPlan, editsOf, type EditPlan } from "../../../shared/edits/edit-plan";
import type { ProjectSnapshot } from "../../../shared/project/project-snapshot";
import { patience } from "../../simulated-host/adapter/open-adapter";
import { readAllBooks } from "../../simulated-host/ledger/open-ledger";
import type { HostUnderLaw } from "../hosts-under-law";
import type { ChanceFaults } from "./chance-faults";

/** What a commit said of itself, every time truly. */
export type ToldOutcome = "applied" | "rolled-back" | "needs-attention" | "nothing touched" | "unsure";

/** Commits a plan on a fresh host whose calls go wrong by chance, and holds what is told against what the project holds then. Throws where they differ. */
export async function commitUnderFaults(law: HostUnderLaw, plan: EditPlan, faults: ChanceFaults): Promise<ToldOutcome> {
  const open = law.open();
  const start = await open.read();
  open.drawFaults(faults.draw);
  faults.begin();
  const answer = await open.host.commit({ projectGuid: start.project.guid, plan, reverts: null }, () => undefined, patience());
  faults.end();
  const now = await open.read();
  // Nobody knows, and that is what is said.
  if (!answer.ok && answer.problem.kind === "unsure") return "unsure";
  const ledger = await readAllBooks({ list: (signal) => open.host.listLedger(signal), readPart: (request) => open.host.readLedgerPart(request, patience()) });
  const told = answer.ok ? [answer.value.id] : [];
  holds("the ledger holds the receipt once", isDeepStrictEqual(ledger.entries.map(({ id }) => id), told), ledger.entries);
  if (!answer.ok) {
    holds(`after "${answer.problem.kind}" nothing is touched`, isDeepStrictEqual(now, start), { problem: answer.problem, differences: differencesOf(plan, start, now) });
    return "nothing touched";
  }
  const { outcome } = answer.value;
  const model = applyPlan(start, plan);
  if (!model.ok) throw new Error("The plan did not fit the model it was drawn from.");
  const expected = outcome.kind === "applied" ? model.value : start;
  const differences = differencesOf(plan, expected, now);
  const isSame = isDeepStrictEqual(now, expected);
  if (outcome.kind !== "needs-attention") holds(`"${outcome.kind}" is true`, isSame, { outcome, differences });
  else holds("what differs is told", isTold(differences, outcome.differences) && (isSame || differences.length > 0), { outcome, differences });
  return outcome.kind;
}

/** Each place that differs must be named (a host that lies may have said another value of it); that nobody can say is said too. */
function isTold(differences: readonly string[], told: readonly string[]): boolean {
  return told.some((words) => words.startsWith("nobody can say")) || differences.every((words) => told.some((one) => one.includes(words.replace(/ should .*$/, ""))));
}

function differencesOf(plan: EditPlan, expected: ProjectSnapshot, found: ProjectSnapshot): readonly string[] {
  return targetDifferences(editsOf(plan), expected, found);
}

function holds(what: string, isTrue: boolean, found: unknown): void {
  if (!isTrue) throw new Error(`Not so: ${what}. ${toJsonText(found).slice(0, 2000)}`);
}
