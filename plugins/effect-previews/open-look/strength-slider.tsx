import { MAX_STRENGTH } from "../../../shared/effects/looks/look-strength";
import { say } from "../../../shared/words/say";

type StrengthSliderProps = { readonly strength: number; readonly onMove: (strength: number) => void; readonly disabled: boolean };

/** How much of a look, beyond what its author wrote if wanted; answers while it is dragged. */
export function StrengthSlider({ strength, onMove, disabled }: StrengthSliderProps) {
  const percent = Math.round(strength * 100);
  return (
    <label className="percent-slider">
      <span>{say`Strength`}</span>
      <input type="range" min={0} max={MAX_STRENGTH * 100} value={percent} disabled={disabled} aria-label={say`Strength`} aria-valuetext={say`${percent} percent`} onChange={(event) => onMove(Number(event.target.value) / 100)} />
      <span className="percent-slider-value" aria-hidden="true">
        {`${percent}\u00a0%`}
      </span>
    </label>
  );
}
