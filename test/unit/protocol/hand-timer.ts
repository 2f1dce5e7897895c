import type { Timer } from "../../../shared/host/protocol/timer";

/** A timer whose clock is turned by hand. */
export function handTimer(): { readonly timer: Timer; turn(ms: number): void } {
  let now = 0;
  const alarms = new Map<object, { readonly at: number; readonly call: () => void }>();
  return {
    timer: (afterMs, call) => {
      const alarm = {};
      alarms.set(alarm, { at: now + afterMs, call });
      return () => alarms.delete(alarm);
    },
    turn: (ms) => {
      now += ms;
      for (const [alarm, { at, call }] of [...alarms]) {
        if (at > now) continue;
        alarms.delete(alarm);
        call();
      }
    },
  };
}
