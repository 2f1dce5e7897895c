import { useEffect, useRef } from "react";

type PercentSliderProps = {
  readonly label: string;
  /** 0 to 1. */
  readonly value: number;
  /** While it is dragged, not only at the end. */
  readonly onMove: (value: number) => void;
  readonly disabled?: boolean;
  readonly tabIndex?: number;
};

/** A slider from 0 to 100 % that answers while it is dragged. */
export function PercentSlider({ label, value, onMove, disabled = false, tabIndex = 0 }: PercentSliderProps) {
  const move = (event: Event): void => onMove(Number((event.target as HTMLInputElement).value) / 100);
  const slider = useRef<HTMLElement & { updateComplete: Promise<boolean> }>(null);
  // sp-slider forwards its tab index to a part that exists only after its first render.
  useEffect(() => {
    const element = slider.current;
    void element?.updateComplete.then(() => (element.tabIndex = tabIndex));
  }, [tabIndex]);
  return (
    <sp-slider
      ref={slider}
      size="s"
      label={label}
      min={0}
      max={100}
      step={1}
      value={Math.round(value * 100)}
      formatOptions={PERCENT}
      disabled={disabled}
      oninput={move}
    />
  );
}

const PERCENT: Intl.NumberFormatOptions = { style: "unit", unit: "percent" };
