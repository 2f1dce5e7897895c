import type { RgbaImage } from "../basics/rgba-image";
import { assertNever } from "../basics/assert-never";
import { BeforeAfter } from "./before-after";
import { ChoiceRow, type Choice } from "./choice-row";
import { FlickerView } from "./flicker-view";
import { Picture } from "./picture";
import type { WipePosition } from "./wipe-position";
import { say } from "../words/say";

/** How two pictures are held against each other. */
export type CompareMode = "wipe" | "side-by-side" | "flicker";

const MODES: readonly Choice<CompareMode>[] = [
  { value: "wipe", label: say`Wipe` },
  { value: "side-by-side", label: say`Side by side` },
  { value: "flicker", label: say`Flicker` },
];

type CompareViewProps = {
  readonly before: RgbaImage;
  readonly after: RgbaImage;
  /** The reference, shown beside them in side by side. */
  readonly hero: { readonly image: RgbaImage; readonly name: string } | null;
  /** "After", or what else it is: "Preview". */
  readonly afterLabel: string;
  readonly name: string;
  readonly mode: CompareMode;
  readonly onMode: (mode: CompareMode) => void;
  readonly wipe: WipePosition;
  readonly onWipe: (wipe: WipePosition) => void;
  /** Everything before, while B is held. */
  readonly holdBefore: boolean;
};

/** Before and after, compared in the way the editor picks. */
export function CompareView(props: CompareViewProps) {
  return (
    <div className="compare-view">
      <ChoiceRow label={say`Compare by`} choices={MODES} value={props.mode} onChoose={props.onMode} />
      <Comparison {...props} />
    </div>
  );
}

function Comparison({ before, after, hero, afterLabel, name, mode, wipe, onWipe, holdBefore }: CompareViewProps) {
  switch (mode) {
    case "wipe":
      return <BeforeAfter before={before} after={after} afterLabel={afterLabel} name={name} wipe={wipe} onWipe={onWipe} holdBefore={holdBefore} keys="wipe" />;
    case "side-by-side":
      return (
        <div className="side-by-side">
          <Beside image={before} label={say`Before`} name={say`${name}, before`} />
          <Beside image={holdBefore ? before : after} label={holdBefore ? say`Before` : afterLabel} name={`${name}, ${holdBefore ? say`before` : afterLabel.toLowerCase()}`} />
          {hero && <Beside image={hero.image} label={say`Reference`} name={say`${hero.name}, the reference`} />}
        </div>
      );
    case "flicker":
      return <FlickerView before={before} after={after} afterLabel={afterLabel} name={name} holdBefore={holdBefore} />;
    default:
      return assertNever(mode);
  }
}

function Beside({ image, label, name }: { readonly image: RgbaImage; readonly label: string; readonly name: string }) {
  return (
    <div className="beside" style={{ aspectRatio: `${image.widthPx} / ${image.heightPx}` }}>
      <Picture image={image} name={name} />
      <span className="before-after-label before-after-label-before">{label}</span>
    </div>
  );
}
