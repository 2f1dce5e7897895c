/** Time as the simulator sees it; replace it to make late files deterministic. */
export type HostClock = { readonly now: () => number; readonly delay: (ms: number, callback: () => void) => void };

/** The machine's own time. */
export const SYSTEM_CLOCK: HostClock = { now: () => Date.now(), delay: (ms, callback) => void setTimeout(callback, ms) };
