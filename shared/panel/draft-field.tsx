import { useState } from "react";
import { TextField } from "./text-field";

type DraftFieldProps = {
  readonly label: string;
  readonly value: string;
  /** Called once, with Enter or when the field is left, if the text is another one. */
  readonly onDone: (text: string) => void;
  readonly placeholder?: string;
  readonly tabIndex?: number;
};

/** A field whose text counts when it is finished: Enter takes it, Esc gives it back. */
export function DraftField({ label, value, onDone, placeholder, tabIndex = 0 }: DraftFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const finish = (): void => {
    if (draft !== null && draft !== value) onDone(draft);
    setDraft(null);
  };
  return (
    <TextField
      label={label}
      isLabelUnseen
      value={draft ?? value}
      onType={setDraft}
      onLeave={finish}
      tabIndex={tabIndex}
      {...(placeholder === undefined ? {} : { placeholder })}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) finish();
        else if (event.key === "Escape") setDraft(null);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
