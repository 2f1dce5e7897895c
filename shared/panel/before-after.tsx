import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import type { RgbaImage } from "../basics/rgba-image";
import { Picture } from "./picture";
import { describeWipe, wipeAfterKey, wipeAtPointer, type WipePosition } from "./wipe-position";
import { say } from "../words/say";

type BeforeAfterProps = {
  readonly before: RgbaImage;
  readonly after: RgbaImage;
  /** "After", or what else it is: "Preview". */
  readonly afterLabel: string;
  readonly name: string;
  readonly wipe: WipePosition;
  readonly onWipe: (wipe: WipePosition) => void;
  /** Everything before, while B is held. */
  readonly holdBefore: boolean;
  /** In a grid the arrow keys belong to the grid, so only the pointer moves the wipe there. */
  readonly keys: "wipe" | "none";
  /** A click that was no drag; without it a click moves the wipe. */
  readonly onPress?: () => void;
};

/** A hand that clicks moves this far. */
const CLICK_PX = 4;

/** Before and after in the same place at the same size, with a wipe between them. */
export function BeforeAfter({ before, after, afterLabel, name, wipe, onWipe, holdBefore, keys, onPress }: BeforeAfterProps) {
  const pressedAt = useRef<number | null>(null);
  const shown = holdBefore ? 1 : wipe;
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons !== 1) return;
    if (event.type === "pointerdown") pressedAt.current = event.clientX;
    if (onPress && pressedAt.current !== null && Math.abs(event.clientX - pressedAt.current) < CLICK_PX) return;
    pressedAt.current = null;
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    onWipe(wipeAtPointer(event.clientX, box.left, box.width));
  };
  const click = (): void => {
    if (pressedAt.current !== null) onPress?.();
    pressedAt.current = null;
  };
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    const next = wipeAfterKey(wipe, event.key, event.shiftKey);
    if (next === null) return;
    event.preventDefault();
    onWipe(next);
  };
  const slider =
    keys === "wipe"
      ? {
          role: "slider",
          tabIndex: 0,
          "aria-label": say`Wipe between before and after, ${name}`,
          "aria-valuemin": 0,
          "aria-valuemax": 100,
          "aria-valuenow": Math.round(shown * 100),
          "aria-valuetext": describeWipe(shown),
          onKeyDown: press,
        }
      : {};
  return (
    <div className="before-after" style={{ aspectRatio: `${before.widthPx} / ${before.heightPx}` }} onPointerDown={drag} onPointerMove={drag} onClick={click} {...slider}>
      <Picture image={after} name={`${name}, ${afterLabel.toLowerCase()}`} />
      <div className="before-after-before" style={{ clipPath: `inset(0 ${(1 - shown) * 100}% 0 0)` }}>
        <Picture image={before} name={say`${name}, before`} />
      </div>
      {shown > 0 && shown < 1 && <div className="before-after-edge" style={{ left: `${shown * 100}%` }} />}
      {shown > 0 && <span className="before-after-label before-after-label-before">{say`Before`}</span>}
      {shown < 1 && <span className="before-after-label before-after-label-after">{afterLabel}</span>}
    </div>
  );
}
