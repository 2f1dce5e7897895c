import { useEffect, useState } from "react";
import { say } from "../words/say";

/** Long enough for a slow frame, and well before the host is given up (20 s). */
const PATIENCE_MS = 8_000;

type FrameAwaitedProps = {
  /** Anything that changes when a frame has come; null while none is awaited. */
  readonly what: string | null;
};

/** Says where to look when a frame of the host is long in coming; nothing until then. */
export function FrameAwaited({ what }: FrameAwaitedProps) {
  const [late, setLate] = useState<string | null>(null);
  useEffect(() => {
    if (what === null) return;
    const timer = setTimeout(() => setLate(what), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setLate(null);
    };
  }, [what]);
  if (what === null || late !== what) return null;
  return (
    <p className="caption" role="status">
      {say`The host has not written this frame yet. It may be showing a dialog: look there.`}
    </p>
  );
}
