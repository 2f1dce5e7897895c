/** One line of a Picker. */
export type PickerOption = { readonly value: string; readonly label: string };

type PickerProps = {
  readonly label: string;
  readonly options: readonly PickerOption[];
  readonly value: string;
  readonly onPick: (value: string) => void;
  /** The label is only heard; what stands around it says it to the eye. */
  readonly isLabelUnseen?: boolean;
};

/** One of several, by name. The browser's own select: it opens at once with a thousand clips, reaches beyond a narrow panel, and every screen reader knows it. */
export function Picker({ label, options, value, onPick, isLabelUnseen = false }: PickerProps) {
  return (
    <label className="picker">
      <span className={isLabelUnseen ? "unseen" : ""}>{label}</span>
      <select value={value} onChange={(event) => onPick(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
