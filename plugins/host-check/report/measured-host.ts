import type { Finding, HostAnswers, MeasuredHost } from "../../../shared/host/check-port";
import type { HostDescription } from "../../../shared/host/host-port";
import { redact, redactFinding } from "./redact";

/** What a check gave, before anybody is told. */
export type CheckHarvest = { readonly host: readonly Finding[]; readonly page: readonly Finding[]; readonly figures: HostAnswers["figures"]; readonly leftBehind: readonly string[] };

/** The findings as they are kept and shown: without names and paths. `calibrated`: a response profile of this host is kept. */
export function measuredHost({ host, page, figures }: CheckHarvest, { profile, version, trimbin }: HostDescription, { calibrated, names, now }: { readonly calibrated: boolean; readonly names: readonly string[]; readonly now: Date }): MeasuredHost {
  return {
    format: "trimbin-host-profile/1",
    app: profile.app,
    hostVersion: version,
    trimbin,
    at: now.toISOString(),
    host: host.map((finding) => redactFinding(finding, names)),
    page: page.map((finding) => redactFinding(finding, names)),
    figures: { ...figures, calibrated },
  };
}

/** What was left behind, with the project's own names hidden. */
export function leftBehindInWords(leftBehind: readonly string[], names: readonly string[]): readonly string[] {
  return leftBehind.map((what) => redact(what, names));
}
