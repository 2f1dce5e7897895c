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
  const slider = useRef<HTMLElement & { updateComplete: Promise<boolean>; value: number }>(null);
  // The inner range input's event passes through before sp-slider has taken its value over.
  const move = (): void => queueMicrotask(() => slider.current && onMove(Number(slider.current.value) / 100));
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
      onchange={move}
    />
  );
}

const PERCENT: Intl.NumberFormatOptions = { style: "unit", unit: "percent" };
