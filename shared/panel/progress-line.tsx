import { Button } from "./button";
import { FrameAwaited } from "./frame-awaited";
import { say } from "../words/say";

type ProgressLineProps = {
  /** "Shot 4 of 12, sampling". */
  readonly label: string;
  /** 0 to 1; null while the length is unknown. */
  readonly share: number | null;
  readonly onCancel: (() => void) | null;
  /** Each step of it is a frame of the host. */
  readonly takesFrames?: boolean;
};

/** How far a long job is, by item, with a way out. */
export function ProgressLine({ label, share, onCancel, takesFrames = false }: ProgressLineProps) {
  return (
    <div className="progress-line">
      <sp-progress-bar size="s" label={label} indeterminate={share === null} progress={Math.round((share ?? 0) * 100)} />
      {onCancel && <Button onPress={onCancel}>{say`Cancel`}</Button>}
      <FrameAwaited what={takesFrames ? `${label} ${share}` : null} />
    </div>
  );
}
