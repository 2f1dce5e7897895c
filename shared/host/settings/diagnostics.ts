import type { Policy } from "../../policy/policy";
import type { HostProfile } from "../host-profile";
import type { Diagnostics } from "../settings-port";
import { TRIMBIN_VERSION } from "../trimbin-version";
import type { PolicyInForce } from "./policy-in-force";
import type { Seat } from "./seat";

/** What the diagnostics say of the host; `runtime` is UXP's version and the system, as far as UXP tells. */
export type DiagnosedHost = { readonly name: string; readonly version: string; readonly locale: string; readonly runtime?: string; readonly profile: () => Promise<HostProfile>;
  /** Why measured figures that are there are not used; null where they are, or where there are none. */
  readonly ignored: () => string | null;
};

const LONGEST = 200;

/**
 * What helps to find a fault. Made of words of ours, versions and figures only: what a person, a studio, a project, a file or a folder is called is
 * never looked at for it, so that there is nothing to be struck out; the host's own words are cut to what a version may look like.
 */
export async function diagnosticsOf(seat: Seat, host: DiagnosedHost): Promise<Diagnostics["lines"]> {
  const policy = await seat.policy();
  const { language, theme, person, studioFolder, tourSeen } = await seat.report();
  const profile = await host.profile();
  const lines: Readonly<Record<string, string>> = {
    Trimbin: TRIMBIN_VERSION,
    Host: plain(`${host.name} ${host.version}`),
    "Host language": plain(host.locale),
    "UXP and system": plain(host.runtime ?? "not told"),
    "Host profile": `${profile.calibrated ? "calibrated" : "not calibrated"}; ${profile.steps.maxActions} actions a step; ${profile.pauseBetweenStepsMs} ms between steps; frames as ${profile.frames.formats.join(", ")}${host.ignored() === null ? "" : "; a file of measured figures is there and does not fit, so it is not used"}`,
    Policy: standingInWords(policy),
    Settings: `language ${plain(language.value)}; theme ${theme.value}; name in the ledger ${person.value === "" ? "none" : "set"}; studio folder ${studioFolder.value === null ? "none" : "chosen"}; tour ${tourSeen ? "seen" : "not seen"}`,
    "Settings file": seat.own.wasDamaged ? "was damaged and began anew; the damaged one is kept beside it" : "as written",
    "Last problems": seat.problems.join(", ") || "none",
  };
  return Object.entries(lines).map(([name, value]) => ({ name, value }));
}

function standingInWords({ standing, policies, prints }: PolicyInForce): string {
  switch (standing.kind) {
    case "none":
      return "none";
    case "closed":
      return "closed: it cannot be followed";
    case "in-force":
      return `in force, from ${standing.foundIn}; decides ${decided(policies)}; SHA-256 ${prints.join(", ")}`;
  }
}

function decided(policies: readonly Policy[]): string {
  const parts = policies.flatMap((policy) => Object.keys(policy)).filter((part) => part !== "format" && part !== "studio");
  return [...new Set(parts)].join(", ") || "nothing";
}

// Versions, language tags and the names of programs: nothing with a separator of paths or an address can pass.
function plain(text: string): string {
  return text.replace(/[^A-Za-z0-9 ._+,;()-]/g, "?").slice(0, LONGEST);
}
