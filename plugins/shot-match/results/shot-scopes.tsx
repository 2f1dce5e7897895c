import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { ScopeView, type ScopedPicture } from "../../../shared/panel/scope-view";
import type { ShotOutcome } from "../search/shot-outcome";
import type { SeenShot } from "../source/sample-shot";
import { say } from "../../../shared/words/say";

type ShotScopesProps = {
  readonly outcome: ShotOutcome;
  readonly after: RgbaImage | null;
  readonly afterLabel: string;
  readonly reference: SeenShot | null;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
};

/** Parade and vectorscope of a shot before and after, and of its reference; measured only while they are open. */
export function ShotScopes({ outcome, after, afterLabel, reference, isOpen, onOpen }: ShotScopesProps) {
  const pictures: ScopedPicture[] = [];
  if ("frame" in outcome && outcome.frame) pictures.push({ label: say`Before`, image: outcome.frame });
  if (outcome.kind === "proposal" && after) pictures.push({ label: afterLabel, image: after });
  if (reference) pictures.push({ label: say`Reference`, image: reference.middle });
  return (
    <details className="shot-scopes" open={isOpen} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>{say`Scopes`}</summary>
      {isOpen && <ScopeView pictures={pictures} />}
    </details>
  );
}
