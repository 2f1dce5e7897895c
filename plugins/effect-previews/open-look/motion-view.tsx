import { useEffect, useState } from "react";
import { assertNever } from "../../../shared/basics/assert-never";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { flashInWords } from "../../../shared/effects/safety/flash-in-words";
import { ActionButton } from "../../../shared/panel/action-button";
import { Icon } from "../../../shared/panel/icon";
import type { SeenAs } from "../sheet/seen-as";
import { SeenPicture } from "../sheet/seen-picture";
import type { Motion } from "./open-look";
import { say } from "../../../shared/words/say";

type MotionViewProps = { readonly motion: Motion; readonly name: string; readonly seenAs: SeenAs; readonly onShow: () => void; readonly onClose: () => void };

/** A second of a look that moves by itself. It was checked for flashes; with a possible risk, or for people who asked for less motion, it stands still until Play. */
export function MotionView({ motion, name, seenAs, onShow, onClose }: MotionViewProps) {
  switch (motion.kind) {
    case "none":
      return <ActionButton isBordered onPress={onShow}>{say`Show it moving`}</ActionButton>;
    case "drawing":
      return <p className="caption">{say`Drawing one second, and checking it for flashes`}</p>;
    case "failed":
      return <p className="caption">{motion.why}</p>;
    case "drawn":
      return <Player motion={motion} name={name} seenAs={seenAs} onClose={onClose} />;
    default:
      return assertNever(motion);
  }
}

function Player({ motion: { frames, flashes }, name, seenAs, onClose }: Pick<MotionViewProps, "name" | "seenAs" | "onClose"> & { readonly motion: Extract<Motion, { kind: "drawn" }> }) {
  const [isPlaying, setPlaying] = useState(() => flashes.risk === "none found" && (typeof matchMedia === "undefined" || !matchMedia("(prefers-reduced-motion: reduce)").matches));
  const frame = useFrame(frames, isPlaying);
  return (
    <div className="motion-view">
      {frame && (
        <div className="flicker-view" style={{ aspectRatio: `${frame.widthPx} / ${frame.heightPx}` }}>
          <SeenPicture image={frame} seenAs={seenAs} name={`${name}, ${isPlaying ? say`moving` : say`standing still`}`} />
        </div>
      )}
      <p className="caption">
        {flashes.risk !== "none found" && <Icon name="warning" />} {flashInWords(flashes)}
      </p>
      <div className="flicker-controls">
        <button type="button" className="toggle" onClick={() => setPlaying(!isPlaying)}>
          {isPlaying ? say`Pause` : flashes.risk === "none found" ? say`Play` : say`Play it anyway`}
        </button>
        <button type="button" className="toggle" onClick={onClose}>
          {say`Close`}
        </button>
      </div>
    </div>
  );
}

/** The frames of one second, over and over. */
function useFrame(frames: readonly RgbaImage[], isPlaying: boolean): RgbaImage | undefined {
  const [at, setAt] = useState(0);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => setAt((now) => (now + 1) % frames.length), 1000 / frames.length);
    return () => clearInterval(timer);
  }, [frames, isPlaying]);
  return frames[at];
}
