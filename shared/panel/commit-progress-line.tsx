import type { CommitProgress } from "../host/host-port";
import { ProgressLine } from "./progress-line";
import { say } from "../words/say";

type CommitProgressLineProps = {
  readonly label: string;
  /** Null until the host has begun the first step. */
  readonly progress: CommitProgress | null;
  readonly onCancel: () => void;
};

/** How far a commit is, step by step as they will stand in Edit > Undo. */
export function CommitProgressLine({ label, progress, onCancel }: CommitProgressLineProps) {
  const words = progress ? say`${label}: step ${progress.step} of ${progress.steps}` : say`Checking the project`;
  return <ProgressLine label={words} share={progress && (progress.step - 1) / progress.steps} onCancel={onCancel} />;
}
