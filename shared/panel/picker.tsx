import { useId } from "react";

/** One line of a Picker. */
export type PickerOption = { readonly value: string; readonly label: string };

type PickerProps = {
  readonly label: string;
  readonly options: readonly PickerOption[];
  readonly value: string;
  readonly onPick: (value: string) => void;
  readonly disabled?: boolean;
};

/** One of several, by name. */
export function Picker({ label, options, value, onPick, disabled = false }: PickerProps) {
  const id = useId();
  const pick = (event: Event): void => onPick((event.target as HTMLSelectElement).value);
  return (
    <div className="picker">
      <sp-field-label size="s" for={id}>
        {label}
      </sp-field-label>
      <sp-picker size="s" id={id} label={label} value={value} disabled={disabled} onchange={pick}>
        {options.map((option) => (
          <sp-menu-item key={option.value} value={option.value}>
            {option.label}
          </sp-menu-item>
        ))}
      </sp-picker>
    </div>
  );
}
