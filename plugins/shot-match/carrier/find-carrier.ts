import { fail, succeed, type Result } from "../../../shared/basics/result";
import type { HostPort } from "../../../shared/host/host-port";
import { describeProblem, type ProblemText } from "../../../shared/host/host-problem";
import type { HostProfile } from "../../../shared/host/host-profile";
import { hostWords } from "../../../shared/panel/host-words";
import { carriersOf, type Carrier } from "./carrier";
import { say } from "../../../shared/words/say";

/** Why there is none, for the panel; null in place of words where it was cancelled. */
export type CarrierProblem = { readonly text: ProblemText | null };

/** The best effect of this host that can take corrections. Premiere always has Lumetri; After Effects is asked. */
export async function findCarrier(host: HostPort, profile: HostProfile, signal: AbortSignal): Promise<Result<Carrier, CarrierProblem>> {
  const carriers = carriersOf(profile);
  const [first, ...others] = carriers;
  if (first && others.length === 0) return succeed(first);
  const listed = await host.listEffects(signal);
  if (!listed.ok) return fail({ text: listed.problem.kind === "cancelled" ? null : describeProblem(listed.problem) });
  const installed = new Set(listed.value.map(({ matchName }) => matchName));
  const found = carriers.find(({ addresses }) => installed.has(addresses.matchName));
  if (found) return succeed(found);
  const names = carriers.map(({ addresses }) => addresses.displayName).join(" nor ");
  return fail({
    text: {
      happened: say`A match needs an effect to go out as, and this ${hostWords(profile.app).host} has neither ${names}.`,
      meaning: say`Nothing was looked at, and nothing was changed in your project.`,
      advice: say`Repair the installation (both come with the program), then refresh.`,
    },
  });
}
