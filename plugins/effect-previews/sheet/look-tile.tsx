import { memo, type KeyboardEvent } from "react";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { Icon } from "../../../shared/panel/icon";
import type { SeenAs } from "./seen-as";
import { SeenPicture } from "./seen-picture";
import { say } from "../../../shared/words/say";

type LookTileProps = {
  readonly id: string;
  readonly name: string;
  readonly changes: string;
  readonly numbers: string;
  /** Joined: a list would be another one at every draw. */
  readonly badges: string;
  readonly spoken: string;
  readonly image: RgbaImage | null;
  /** Why it cannot be drawn, in a sentence. */
  readonly undrawn: string | null;
  readonly seenAs: SeenAs;
  readonly isFavourite: boolean;
  readonly alike: number;
  readonly isCurrent: boolean;
  readonly index: number;
  readonly onCurrent: (index: number) => void;
  readonly onOpen: (id: string) => void;
  readonly onFavourite: (id: string) => void;
  readonly onAlike: (id: string) => void;
};

/** One look on the clip's own frame, with what it does. */
export const LookTile = memo(function LookTile(props: LookTileProps) {
  const { id, name, changes, numbers, badges, spoken, image, undrawn, seenAs, isFavourite, alike, isCurrent, index } = props;
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") props.onOpen(id);
    else if (event.key.toLowerCase() === "f") props.onFavourite(id);
    else if (event.key.toLowerCase() === "m" && alike > 0) props.onAlike(id);
    else return;
    event.preventDefault();
  };
  return (
    <div role="gridcell" className="look-cell">
      <div role="group" data-cell="" data-look={id} className="look-tile" tabIndex={isCurrent ? 0 : -1} aria-label={spoken} onFocus={() => props.onCurrent(index)} onKeyDown={press}>
        <div className="look-picture" title={say`Click to open it large`} onClick={() => props.onOpen(id)}>
          {image ? <SeenPicture image={image} seenAs={seenAs} name={say`${name} on this frame`} /> : <span className="caption">{undrawn === null ? "" : say`Not drawn`}</span>}
        </div>
        <p className="look-name">
          {isFavourite && (
            <span className="look-star" aria-hidden="true">
              ★
            </span>
          )}
          {name}
        </p>
        <p className="look-changes">{undrawn ?? changes}</p>
        {numbers !== "" && <p className="caption">{numbers}</p>}
        {badges !== "" && (
          <p className="caption">
            <Icon name={badges.startsWith("measured") ? "good" : "guess"} /> {badges}
          </p>
        )}
        {alike > 0 && (
          <button type="button" className="look-alike" tabIndex={isCurrent ? 0 : -1} onClick={() => props.onAlike(id)} aria-label={say`${alike} more like this one, ${name}`}>
            {say`${alike} more like this one`}
          </button>
        )}
      </div>
    </div>
  );
});
