import type { HostTheme } from "../host/host-port";
import { describeProblem, type ProblemText } from "../host/host-problem";
import type { SettingsReport } from "../host/settings-port";
import type { PanelId } from "../policy/policy";
import { PANEL_GUIDE } from "./panel-guide";
import { say } from "../words/say";

/** May this panel run here? If not, who says so and what to do. */
export type PanelStanding = { readonly kind: "open" } | { readonly kind: "closed"; readonly text: ProblemText } | { readonly kind: "off"; readonly text: ProblemText };

/** What the studio's policy says of a panel. Settings always runs: there is seen what the policy says, and what is wrong with it. */
export function standingOf(panel: PanelId, { policy }: SettingsReport): PanelStanding {
  if (panel === "settings" || policy.kind === "none") return { kind: "open" };
  if (policy.kind === "closed") return { kind: "closed", text: describeProblem({ ...policy, kind: "policy-closed" }) };
  const { studio, panels } = policy.policy;
  if (panels?.[panel] !== "off") return { kind: "open" };
  return {
    kind: "off",
    text: {
      happened: say`${studio.name} has switched ${PANEL_GUIDE[panel].name} off.`,
      meaning: panel === "ledger" ? say`This panel reads nothing and changes nothing here. What is applied in the other panels is recorded all the same.` : say`This panel reads nothing and changes nothing here.`,
      advice: say`Ask ${studio.contact} if you need it; then press Try again.`,
    },
  };
}

/** The theme that the page wears: what the person chose, or the host's own. */
export function themeInForce(settings: SettingsReport, ofHost: HostTheme): HostTheme {
  return settings.theme.value === "host" ? ofHost : settings.theme.value;
}
