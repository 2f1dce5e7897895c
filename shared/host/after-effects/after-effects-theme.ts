import type { HostClock } from "../host-clock";
import type { HostTheme } from "../host-port";
import { quietly } from "../quietly";
import { knownTheme, type ThemeSource } from "../uxp/theme-source";

/** The module tells of no change of theme. */
const POLL_MS = 1000;

/** The theme as After Effects' own module says it (documented: `getAppTheme` is a property), for a UXP without `document.theme`; looks only while somebody listens. */
export function afterEffectsTheme(app: AfterEffectsUXP.Application, clock: HostClock): ThemeSource {
  const current = (): HostTheme => knownTheme(quietly(() => app.getAppTheme));
  return {
    current,
    onChange: (listener) => {
      const over = new AbortController();
      void watch(current, listener, clock, over.signal);
      return () => over.abort();
    },
  };
}

async function watch(current: () => HostTheme, listener: (theme: HostTheme) => void, clock: HostClock, signal: AbortSignal): Promise<void> {
  let last = current();
  while (!signal.aborted) {
    await clock.sleep(POLL_MS, signal);
    const now = current();
    if (signal.aborted || now === last) continue;
    last = now;
    quietly(() => listener(now));
  }
}
