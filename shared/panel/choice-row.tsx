import { useId } from "react";

/** One alternative. `unavailable` says why it can't be picked. */
export type Choice<Value extends string> = { readonly value: Value; readonly label: string; readonly key?: string; readonly unavailable?: string | null };

type ChoiceRowProps<Value extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
};

/** One of a few named alternatives, all in sight. The browser's own radio buttons: arrows move, and every screen reader knows them. A choice with a `key` shows it; the panel listens for it. */
export function ChoiceRow<Value extends string>({ label, choices, value, onChoose }: ChoiceRowProps<Value>) {
  const group = useId();
  const unavailable = choices.filter((choice) => choice.unavailable);
  return (
    <div className="choice-row" role="radiogroup" aria-label={label}>
      <div className="choice-row-choices">
        {choices.map((choice) => (
          <label key={choice.value} className="choice" title={choice.unavailable ?? undefined}>
            <input
              type="radio"
              className="unseen"
              name={group}
              value={choice.value}
              checked={choice.value === value}
              disabled={Boolean(choice.unavailable)}
              aria-keyshortcuts={choice.key}
              onChange={() => onChoose(choice.value)}
            />
            <span>
              {choice.key && (
                <span className="choice-key" aria-hidden="true">
                  {choice.key}
                </span>
              )}
              {choice.label}
            </span>
          </label>
        ))}
      </div>
      {unavailable.map((choice) => (
        <p key={choice.value} className="caption">
          {choice.label}: {choice.unavailable}
        </p>
      ))}
    </div>
  );
}
