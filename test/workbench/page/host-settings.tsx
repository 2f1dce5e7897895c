import { useId, type ReactNode } from "react";
import { switchValue, type SwitchEntry } from "../session/switch-list";
import { useSession, useView } from "./use-session";

const THEMES = ["darkest", "dark", "light"] as const;

type HostSettingsProps<Switches extends object> = {
  /** Why they are unknown, in a sentence. */
  readonly why: string;
  readonly list: readonly SwitchEntry<Switches>[];
  readonly switches: Switches;
  readonly onChoose: (key: string, value: string) => void;
  /** Settings of this host that are no unknowns. */
  readonly children?: ReactNode;
};

/** The host's theme, and every question nobody outside Adobe has answered yet as a switch. */
export function HostSettings<Switches extends object>({ why, list, switches, onChoose, children }: HostSettingsProps<Switches>) {
  const session = useSession();
  const { theme } = useView();
  return (
    <div className="host-settings">
      <Choice label="Theme" value={theme} values={THEMES} onChoose={(value) => session.setTheme(THEMES.find((each) => each === value) ?? "dark")} />
      {children}
      <h2>Unknowns of the real host</h2>
      <p>{why} Choose an answer and try the panels under it.</p>
      {list.map((entry) => (
        <Choice key={entry.key} label={entry.label} value={switchValue(switches, entry.key)} values={entry.values} onChoose={(value) => onChoose(entry.key, value)} />
      ))}
    </div>
  );
}

type ChoiceProps = { readonly label: string; readonly value: string; readonly values: readonly string[]; readonly onChoose: (value: string) => void };

/** A setting with a few answers. */
export function Choice({ label, value, values, onChoose }: ChoiceProps) {
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
