import { useId } from "react";
import { HOST_SWITCHES, switchValue, withSwitch } from "../session/host-switch-list";
import { useSession, useView } from "./use-session";

const THEMES = ["darkest", "dark", "light"] as const;

/** The host's theme, and every question nobody outside Adobe has answered yet as a switch. */
export function HostSettings() {
  const session = useSession();
  const { theme, switches } = useView();
  return (
    <div className="host-settings">
      <Choice label="Theme" value={theme} values={THEMES} onChoose={(value) => session.setTheme(THEMES.find((each) => each === value) ?? "dark")} />
      <h2>Unknowns of the real host</h2>
      <p>Nobody has published how Premiere behaves here. Choose an answer and try the panels under it.</p>
      {HOST_SWITCHES.map((entry) => (
        <Choice
          key={entry.key}
          label={entry.label}
          value={switchValue(switches, entry.key)}
          values={entry.values}
          onChoose={(value) => session.setSwitches(withSwitch(switches, entry.key, value))}
        />
      ))}
    </div>
  );
}

type ChoiceProps = { readonly label: string; readonly value: string; readonly values: readonly string[]; readonly onChoose: (value: string) => void };

function Choice({ label, value, values, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <p className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {values.map((each) => (
          <option key={each} value={each}>
            {each.replace(/-/g, " ")}
          </option>
        ))}
      </select>
    </p>
  );
}
