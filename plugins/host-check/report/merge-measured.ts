import type { Finding, MeasuredHost } from "../../../shared/host/check-port";

/** What is known after a check: its own findings, and those of an earlier check of the same version for questions that were not asked, or not answered, this time. */
export function mergeMeasured(earlier: MeasuredHost | null, fresh: MeasuredHost): MeasuredHost {
  if (earlier === null || earlier.app !== fresh.app || earlier.hostVersion !== fresh.hostVersion || earlier.trimbin !== fresh.trimbin) return fresh;
  return {
    ...fresh,
    host: mergeFindings(earlier.host, fresh.host),
    page: mergeFindings(earlier.page, fresh.page),
    figures: { ...earlier.figures, ...fresh.figures },
  };
}

function mergeFindings(earlier: readonly Finding[], fresh: readonly Finding[]): readonly Finding[] {
  const before = new Map(earlier.map((finding) => [finding.id, finding]));
  const now = fresh.map((finding) => {
    const known = before.get(finding.id);
    return finding.answer.kind === "not-found" && known?.answer.kind === "found" ? known : finding;
  });
  const asked = new Set(fresh.map(({ id }) => id));
  return [...now, ...earlier.filter(({ id }) => !asked.has(id))];
}
