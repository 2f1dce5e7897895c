import { Button } from "./button";

type ProgressLineProps = {
  /** "Shot 4 of 12, sampling". */
  readonly label: string;
  /** 0 to 1; null while the length is unknown. */
  readonly share: number | null;
  readonly onCancel: (() => void) | null;
};

/** How far a long job is, by item, with a way out. */
export function ProgressLine({ label, share, onCancel }: ProgressLineProps) {
  return (
    <div className="progress-line">
      <sp-progress-bar size="s" label={label} indeterminate={share === null} progress={Math.round((share ?? 0) * 100)} />
      {onCancel && <Button onPress={onCancel}>Cancel</Button>}
    </div>
  );
}
