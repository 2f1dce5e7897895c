import type { ReactNode } from "react";
import { Button } from "./button";

type ApplyBarProps = {
  /** What will happen, in numbers: "Apply to 7 shots · 8 undo steps". */
  readonly outcome: string;
  readonly onApply: () => void;
  readonly canApply: boolean;
  /** What else belongs to the decision: a strength, a way back. */
  readonly children?: ReactNode;
};

/** The bar at the bottom with the one primary button; Ctrl or Cmd with Enter presses it too. */
export function ApplyBar({ outcome, onApply, canApply, children }: ApplyBarProps) {
  return (
    <div className="apply-bar">
      {children}
      <div className="apply-bar-button">
        <Button look="primary" onPress={onApply} disabled={!canApply}>
          {outcome}
        </Button>
      </div>
    </div>
  );
}
