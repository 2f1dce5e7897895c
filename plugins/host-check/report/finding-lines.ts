import type { Finding, MeasuredHost } from "../../../shared/host/check-port";
import type { PageProbe } from "../page/page-probe";
import { say } from "../../../shared/words/say";

/** A finding as it stands in the table. */
export type FindingLine = { readonly finding: Finding; readonly about: "host" | "page"; readonly assumed: string | null; readonly differs: boolean };

/** What was taken for granted, by the question's id. */
export type Assumptions = ReadonlyMap<string, string>;

/** What the probes of a page take for granted. */
export function assumptionsOf(probes: readonly PageProbe[]): Assumptions {
  return new Map(probes.flatMap(({ id, assumed }) => (assumed === null ? [] : [[id, assumed] as const])));
}

/** All findings: first what differs from what was assumed, then what has no answer, then the rest in the order it was asked. */
export function findingLines({ host, page }: Pick<MeasuredHost, "host" | "page">, assumptions: Assumptions): readonly FindingLine[] {
  const lines = [...host.map((finding) => lineOf(finding, "host", assumptions)), ...page.map((finding) => lineOf(finding, "page", assumptions))];
  return [...lines].sort((one, other) => rank(one) - rank(other));
}

/** The answer in words. */
export function answerWords({ answer }: Finding): string {
  return answer.kind === "found" ? answer.value : say`No answer: ${answer.why}`;
}

function lineOf(finding: Finding, about: FindingLine["about"], assumptions: Assumptions): FindingLine {
  const assumed = assumptions.get(finding.id) ?? null;
  return { finding, about, assumed, differs: assumed !== null && finding.answer.kind === "found" && finding.answer.value !== assumed };
}

function rank({ differs, finding }: FindingLine): number {
  if (differs) return 0;
  return finding.answer.kind === "not-found" ? 1 : 2;
}
