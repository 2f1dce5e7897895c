import { say } from "../words/say";

/** Share of the picture, from the left, that shows "before". */
export type WipePosition = number;

const SMALL_STEP = 0.02;
const LARGE_STEP = 0.1;

/** Where a key moves the wipe; null for keys that mean something else. */
export function wipeAfterKey(position: WipePosition, key: string, withShift: boolean): WipePosition | null {
  const step = withShift ? LARGE_STEP : SMALL_STEP;
  switch (key) {
    case "ArrowLeft":
      return clamp(position - step);
    case "ArrowRight":
      return clamp(position + step);
    case "Home":
      return 0;
    case "End":
      return 1;
    default:
      return null;
  }
}

/** Where a pointer at `clientX` puts the wipe on a picture that spans `left` to `left + width`. */
export function wipeAtPointer(clientX: number, left: number, width: number): WipePosition {
  return width > 0 ? clamp((clientX - left) / width) : 0;
}

/** The wipe in words, for a screen reader. */
export function describeWipe(position: WipePosition): string {
  if (position === 0) return say`all after`;
  if (position === 1) return say`all before`;
  return say`${Math.round(position * 100)} percent before, from the left`;
}

function clamp(position: number): WipePosition {
  return Math.min(1, Math.max(0, Math.round(position * 1000) / 1000));
}
