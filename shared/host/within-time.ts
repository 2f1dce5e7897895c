import type { HostClock } from "./host-clock";
import { HostStop } from "./host-stop";

/** What the work gives, or a HostStop when it takes too long: some of the host's promises were seen never to settle. */
export async function withinTime<Value>(clock: HostClock, ms: number, during: string, work: Promise<Value>): Promise<Value> {
  const settled = new AbortController();
  const tooLate = clock.sleep(ms, settled.signal).then((): never => {
    throw new HostStop({ kind: "timed-out", during, afterMs: ms });
  });
  // When the work wins, nobody listens to the timer any more.
  tooLate.catch(() => undefined);
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    settled.abort();
  }
}
