import type { ReactNode } from "react";
import { assertNever } from "../../../shared/basics/assert-never";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { BeforeAfter } from "../../../shared/panel/before-after";
import { ChoiceRow, type Choice } from "../../../shared/panel/choice-row";
import { Picture } from "../../../shared/panel/picture";
import { CheckedFlicker } from "./checked-flicker";
import type { LookingBy, LookingState } from "./looking-state";
import { say } from "../../../shared/words/say";

type LookCompareProps = {
  readonly before: RgbaImage;
  readonly after: RgbaImage;
  /** The host's own picture of the look, once it was taken. */
  readonly host: RgbaImage | null;
  readonly name: string;
  readonly looking: LookingState;
  readonly onLooking: (looking: LookingState) => void;
  readonly holdBefore: boolean;
  /** What stands there at full size: pictures, or how far they are. */
  readonly fullSize: ReactNode;
};

const WAYS: readonly Choice<LookingBy>[] = [
  { value: "wipe", label: say`Wipe` },
  { value: "side-by-side", label: say`Side by side` },
  { value: "flicker", label: say`Flicker` },
  { value: "full-size", label: say`Full size` },
];

/** The frame without and with the look, compared in the way the editor picks. */
export function LookCompare(props: LookCompareProps) {
  const { looking, onLooking } = props;
  return (
    <div className="compare-view">
      <ChoiceRow label={say`Compare by`} choices={WAYS} value={looking.by} onChoose={(by) => onLooking({ ...looking, by })} />
      <Comparison {...props} />
    </div>
  );
}

function Comparison({ before, after, host, name, looking, onLooking, holdBefore, fullSize }: LookCompareProps) {
  switch (looking.by) {
    case "wipe":
      return <BeforeAfter before={before} after={after} afterLabel={say`Preview`} name={name} wipe={looking.wipe} onWipe={(wipe) => onLooking({ ...looking, wipe })} holdBefore={holdBefore} keys="wipe" />;
    case "side-by-side":
      return (
        <div className="side-by-side">
          <Beside image={before} label={say`Before`} name={name} />
          <Beside image={holdBefore ? before : after} label={holdBefore ? say`Before` : say`Preview`} name={name} />
          {host && <Beside image={host} label={say`The host's frame`} name={name} />}
        </div>
      );
    case "flicker":
      return <CheckedFlicker before={before} after={after} name={name} holdBefore={holdBefore} />;
    case "full-size":
      return fullSize;
    default:
      return assertNever(looking.by);
  }
}

function Beside({ image, label, name }: { readonly image: RgbaImage; readonly label: string; readonly name: string }) {
  return (
    <div className="beside" style={{ aspectRatio: `${image.widthPx} / ${image.heightPx}` }}>
      <Picture image={image} name={`${name}, ${label.toLowerCase()}`} />
      <span className="before-after-label before-after-label-before">{label}</span>
    </div>
  );
}
