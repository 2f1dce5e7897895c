import type { ReactNode } from "react";

type CheckboxProps = {
  readonly children: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly tabIndex?: number;
};

/** A tick with a label; it shows what `checked` says, whatever was clicked. */
export function Checkbox({ children, checked, onChange, disabled = false, tabIndex = 0 }: CheckboxProps) {
  const change = (event: Event): void => onChange((event.target as HTMLInputElement).checked);
  return (
    <sp-checkbox size="s" checked={checked} disabled={disabled} tabIndex={tabIndex} onchange={change}>
      {children}
    </sp-checkbox>
  );
}
