import type { ReactNode } from "react";

type ActionButtonProps = {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** Where the visible words need more context for a screen reader. */
  readonly name?: string;
  readonly disabled?: boolean;
  readonly tabIndex?: number;
};

/** A quiet button beside the thing it acts on. */
export function ActionButton({ children, onPress, name, disabled = false, tabIndex = 0 }: ActionButtonProps) {
  return (
    <sp-action-button size="s" quiet disabled={disabled} tabIndex={tabIndex} onClick={onPress} {...(name === undefined ? {} : { label: name })}>
      {children}
    </sp-action-button>
  );
}
