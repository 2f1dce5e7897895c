import { problemFrom } from "../host-stop";
import type { HostClock } from "../host-clock";
import type { HostProblem } from "../host-problem";

type Comp = AfterEffectsUXP.CompItem;
type FrameCall = AfterEffectsUXP.DeferredCall;

/** How waiting for the host's word ended: "settled" proves nothing, it may be all that a host can say; the file does. */
export type Settled = { readonly kind: "settled" } | { readonly kind: "never" } | { readonly kind: "failed"; readonly problem: HostProblem };

/** The call, boxed: a thenable that an async function gave back would be waited for unseen. */
export type BoxedCall = { readonly call: FrameCall | undefined };

/** Asks for the frame at full quality; a draft only where a build has no other. Both write when the call stack has cleared, not before (documented of DeferredCall). */
export function askForFrame(comp: Comp, seconds: number, path: string): BoxedCall {
  try {
    return { call: comp.saveFrameToPng(seconds, path) };
  } catch (error) {
    if (!(error instanceof Error && /not available/i.test(error.message))) throw error;
    return { call: comp.saveDraftFrameToPng(seconds, path) };
  }
}

/** Waits for `then` where the call has one (unspecified), until cancelled or too late. Never `wait()`: whether that blocks the host is unspecified. */
export async function settle({ call }: BoxedCall, clock: HostClock, timeoutMs: number, signal: AbortSignal): Promise<Settled> {
  if (typeof call?.then !== "function") return { kind: "settled" };
  const over = new AbortController();
  const stop = (): void => over.abort();
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop);
  try {
    return await Promise.race([wordOf(call), clock.sleep(timeoutMs, over.signal).then((): Settled => ({ kind: "never" }))]);
  } finally {
    stop();
    signal.removeEventListener("abort", stop);
  }
}

function wordOf(call: FrameCall): Promise<Settled> {
  return new Promise((resolve) => {
    const settled = (): void => resolve({ kind: "settled" });
    const failed = (error: unknown): void => resolve({ kind: "failed", problem: problemFrom(error, "saving the frame") });
    try {
      void call.then?.(settled, failed);
    } catch (error) {
      failed(error);
    }
  });
}
