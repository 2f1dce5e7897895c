import { useEffect } from "react";
import { snapToFrame } from "../../../shared/time/frame-rate";
import { ticksFromSeconds } from "../../../shared/time/ticks";
import { useSession } from "./use-session";

/** Moves the playhead by the clock while playing; frames that cannot be drawn in time are skipped; sound goes with it. Calls back at the end of what is on screen. */
export function usePlayback(playing: boolean, onEnd: () => void): void {
  const session = useSession();
  useEffect(() => {
    const { onScreen, playhead } = session.view();
    if (!playing || !onScreen) return;
    const { duration: end, frameRate } = onScreen;
    const from = playhead >= end - 1n ? 0n : playhead;
    const startedMs = performance.now();
    let request = 0;
    const tick = () => {
      const at = snapToFrame(from + ticksFromSeconds((performance.now() - startedMs) / 1000), frameRate);
      session.setPlayhead(at);
      session.hearPlayhead();
      if (at >= end) onEnd();
      else request = requestAnimationFrame(tick);
    };
    request = requestAnimationFrame(tick);
    return () => {
      cancelAnimationFrame(request);
      session.sound.silence();
    };
    // onEnd is a new function on every render; playing again must not restart the clock.
  }, [session, playing]);
}
