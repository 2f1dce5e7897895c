import type { KeyboardEvent, Ref } from "react";

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  /** "search" brings the browser's own cross to empty it. */
  readonly kind?: "text" | "search" | "date" | "number";
  readonly placeholder?: string;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onLeave?: () => void;
  readonly ref?: Ref<HTMLInputElement>;
  /** The label is only heard; what stands around it says it to the eye. */
  readonly isLabelUnseen?: boolean;
  readonly tabIndex?: number;
};

/** One line of text under its label. The browser's own input: Spectrum's brings a form library along. */
export function TextField({ label, value, onType, kind = "text", placeholder, onKeyDown, onLeave, ref, isLabelUnseen = false, tabIndex = 0 }: TextFieldProps) {
  return (
    <label className="text-field">
      <span className={isLabelUnseen ? "unseen" : ""}>{label}</span>
      <input ref={ref} type={kind} value={value} placeholder={placeholder} tabIndex={tabIndex} spellCheck={false} onChange={(event) => onType(event.target.value)} onKeyDown={onKeyDown} onBlur={onLeave} />
    </label>
  );
}
