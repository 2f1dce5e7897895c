import type { KeyboardEvent, MouseEvent } from "react";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { FramePoint } from "../../../shared/color/scene/scene-shot";
import { Picture } from "../../../shared/panel/picture";
import { say } from "../../../shared/words/say";

type PlacePictureProps = {
  readonly image: RgbaImage;
  readonly name: string;
  readonly place: FramePoint;
  /** Places that are tied already. */
  readonly tied: readonly FramePoint[];
  readonly onPlace: (place: FramePoint) => void;
  /** Enter. */
  readonly onTie: () => void;
};

const STEP = 0.01;
const LARGE_STEP = 0.05;
const MOVES: Readonly<Record<string, FramePoint>> = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } };

/** A picture with a cross on it that a click or the arrow keys move; Shift moves further. */
export function PlacePicture({ image, name, place, tied, onPlace, onTie }: PlacePictureProps) {
  const press = (event: KeyboardEvent): void => {
    const move = MOVES[event.key];
    if (!move && event.key !== "Enter") return;
    event.preventDefault();
    event.stopPropagation();
    if (!move) return onTie();
    const step = event.shiftKey ? LARGE_STEP : STEP;
    onPlace({ x: within(place.x + move.x * step), y: within(place.y + move.y * step) });
  };
  const click = (event: MouseEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    onPlace({ x: within((event.clientX - box.left) / box.width), y: within((event.clientY - box.top) / box.height) });
  };
  const where = say`${percent(place.x)} from the left, ${percent(place.y)} from the top`;
  return (
    <div className="place-picture" role="application" tabIndex={0} aria-label={`${name}: ${where}`} style={{ aspectRatio: `${image.widthPx} / ${image.heightPx}` }} onKeyDown={press} onClick={click}>
      <Picture image={image} name={name} />
      {tied.map((each, index) => (
        <span key={index} className="place-cross place-cross-tied" style={at(each)} />
      ))}
      <span className="place-cross" style={at(place)} />
    </div>
  );
}

function at({ x, y }: FramePoint): { readonly left: string; readonly top: string } {
  return { left: percent(x), top: percent(y) };
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function within(share: number): number {
  return Math.min(1, Math.max(0, Math.round(share * 1000) / 1000));
}
