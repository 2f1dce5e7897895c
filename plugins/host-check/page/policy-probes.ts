import { found, notFound, yesOrNo, type PageProbe, type PageWindow, type ProbeAnswer } from "./page-probe";
import { say } from "../../../shared/words/say";

const A_STALL_MS = 3000;

/** A violation is reported a moment after the refusal. */
const REPORT_MS = 500;

/** An address inside the page itself: asking for it reaches no network, and the page's policy refuses it all the same. */
const OWN_ADDRESS = "data:text/plain,trimbin";

/** Whether the page's own Content Security Policy is obeyed. */
export function policyProbes(page: PageWindow): readonly PageProbe[] {
  return [
    { id: "page-policy-kept", asks: say`Is the page's ban on connections kept?`, assumed: "yes", limitMs: A_STALL_MS, look: (signal) => refusesConnections(page, signal) },
  ];
}

async function refusesConnections(page: PageWindow, signal: AbortSignal): Promise<ProbeAnswer> {
  const { fetch, document } = page;
  if (!fetch || !document) return notFound(say`The page cannot ask for anything.`);
  const reports: string[] = [];
  document.addEventListener("securitypolicyviolation", (event) => reports.push(`${event.effectiveDirective} against ${event.blockedURI}`), { signal });
  const answered = await fetch.call(globalThis, OWN_ADDRESS, { signal }).then(
    () => true,
    () => false,
  );
  await new Promise((resolve) => setTimeout(resolve, REPORT_MS));
  const seen = reports.length === 0 ? say`no violation was reported` : say`reported: ${reports.join("; ")}`;
  return answered ? found("no", say`a data address was answered; ${seen}`) : yesOrNo(true, seen);
}
