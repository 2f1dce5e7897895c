import type { RgbaImage } from "../basics/rgba-image";
import { Picture } from "./picture";
import { useFlicker } from "./use-flicker";
import { say } from "../words/say";

type FlickerViewProps = { readonly before: RgbaImage; readonly after: RgbaImage; readonly afterLabel: string; readonly name: string; readonly holdBefore: boolean };

/** Before and after taking turns in the same place, with a pause, and a button that turns by hand. */
export function FlickerView({ before, after, afterLabel, name, holdBefore }: FlickerViewProps) {
  const { shown, isPlaying, canPlay, onPlay, onTurn } = useFlicker();
  const isBefore = holdBefore || shown === "before";
  return (
    <>
      <div className="flicker-view" style={{ aspectRatio: `${before.widthPx} / ${before.heightPx}` }}>
        <div className={isBefore ? "flicker-picture flicker-hidden" : "flicker-picture"}>
          <Picture image={after} name={`${name}, ${afterLabel.toLowerCase()}`} />
        </div>
        <div className={isBefore ? "flicker-picture" : "flicker-picture flicker-hidden"}>
          <Picture image={before} name={say`${name}, before`} />
        </div>
        <span className="before-after-label before-after-label-before">{isBefore ? say`Before` : afterLabel}</span>
      </div>
      <div className="flicker-controls">
        {canPlay && (
          <button type="button" className="toggle" onClick={() => onPlay(!isPlaying)}>
            {isPlaying ? say`Pause` : say`Play`}
          </button>
        )}
        <button type="button" className="toggle" onClick={onTurn}>
          {say`Swap`}
        </button>
      </div>
    </>
  );
}
