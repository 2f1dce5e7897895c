import { useEffect, useState } from "react";

/** Each picture stays this long: slow enough to be no flash (WCAG 2.3.1: three a second at most), fast enough for the eye to catch a jump. */
const STAY_MS = 600;

/** Two pictures taking turns in one place. `canPlay` is false for people who asked for less motion: they turn by hand. */
export type Flicker = { readonly shown: "before" | "after"; readonly isPlaying: boolean; readonly canPlay: boolean; readonly onPlay: (isPlaying: boolean) => void; readonly onTurn: () => void };

/** Takes turns while it is playing, from the start if motion is welcome; turning by hand stops it. */
export function useFlicker(): Flicker {
  const [canPlay] = useState(() => typeof matchMedia === "undefined" || !matchMedia("(prefers-reduced-motion: reduce)").matches);
  const [isPlaying, setPlaying] = useState(canPlay);
  const [shown, setShown] = useState<"before" | "after">("before");
  const turn = (): void => setShown((now) => (now === "before" ? "after" : "before"));
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(turn, STAY_MS);
    return () => clearInterval(timer);
  }, [isPlaying]);
  return {
    shown,
    isPlaying,
    canPlay,
    onPlay: setPlaying,
    onTurn: () => {
      setPlaying(false);
      turn();
    },
  };
}
