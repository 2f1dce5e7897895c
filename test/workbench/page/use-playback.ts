import { useEffect } from "react";
import { snapToFrame } from "../../../shared/time/frame-rate";
import { ticksFromSeconds } from "../../../shared/time/ticks";
import { sequenceEnd } from "../../hosts/premiere/state/find-in-state";
import { useSession } from "./use-session";

/** Moves the playhead by the clock while playing; frames that cannot be drawn in time are skipped; sound goes with it. Calls back at the end of the sequence. */
export function usePlayback(playing: boolean, onEnd: () => void): void {
  const session = useSession();
  useEffect(() => {
    const sequence = session.activeSequence();
    if (!playing || !sequence) return;
    const end = sequenceEnd(sequence);
    const from = session.view().playhead >= end - 1n ? 0n : session.view().playhead;
    const startedMs = performance.now();
    let request = 0;
    const tick = () => {
      const at = snapToFrame(from + ticksFromSeconds((performance.now() - startedMs) / 1000), sequence.frameRate);
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
