import type { ReactNode } from "react";

type ActionButtonProps = {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** Where the visible words need more context for a screen reader. */
  readonly name?: string;
  readonly disabled?: boolean;
  readonly tabIndex?: number;
  /** Stands among text or alone, where a quiet one would read as a sentence. */
  readonly isBordered?: boolean;
};

/** A button beside the thing it acts on; quiet unless it needs a border to be seen as one. */
export function ActionButton({ children, onPress, name, disabled = false, tabIndex = 0, isBordered = false }: ActionButtonProps) {
  return (
    <sp-action-button size="s" quiet={!isBordered} disabled={disabled} tabIndex={tabIndex} onClick={onPress} {...(name === undefined ? {} : { label: name })}>
      {children}
    </sp-action-button>
  );
}
