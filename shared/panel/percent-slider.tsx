import { say } from "../words/say";

type PercentSliderProps = {
  readonly label: string;
  /** 0 to 1. */
  readonly value: number;
  /** While it is dragged, not only at the end. */
  readonly onMove: (value: number) => void;
  readonly disabled?: boolean;
  readonly tabIndex?: number;
};

/** A slider from 0 to 100% on one line, which answers while it is dragged. The browser's own range input: Spectrum's slider brings a number field and a text field along, and takes three lines. */
export function PercentSlider({ label, value, onMove, disabled = false, tabIndex = 0 }: PercentSliderProps) {
  const percent = Math.round(value * 100);
  return (
    <label className="percent-slider">
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={100}
        value={percent}
        disabled={disabled}
        tabIndex={tabIndex}
        aria-label={label}
        aria-valuetext={say`${percent} percent`}
        onChange={(event) => onMove(Number(event.target.value) / 100)}
      />
      <span className="percent-slider-value" aria-hidden="true">
        {percent}%
      </span>
    </label>
  );
}
