import { THEME_CHOICES, type ThemeChoice } from "../../../shared/host/settings-port";
import { ChoiceRow } from "../../../shared/panel/choice-row";
import { Part } from "../part";
import type { SettingsModel } from "../settings-model";
import type { SettingsState } from "../settings-state";
import { ChangeTrouble } from "./change-trouble";
import { LockedLine } from "./locked-line";
import { say } from "../../../shared/words/say";

const NAMES: { readonly [theme in ThemeChoice]: string } = { host: say`As the host`, light: say`Light`, dark: say`Dark`, darkest: say`Darkest` };

/** How bright all panels are. */
export function ThemePart({ model, state }: { readonly model: SettingsModel; readonly state: SettingsState }) {
  const { theme } = state.settings;
  return (
    <Part id="theme">
      <p className="caption">{say`For all panels, at once.`}</p>
      {theme.lockedBy === null ? (
        <ChoiceRow label={say`Theme`} value={theme.value} choices={THEME_CHOICES.map((value) => ({ value, label: NAMES[value] }))} onChoose={(value) => model.follow(model.choices.set("theme", { theme: value }))} />
      ) : (
        <p>{NAMES[theme.value]}</p>
      )}
      <LockedLine setting={theme} settings={state.settings} />
      <ChangeTrouble part="theme" model={model} state={state} />
    </Part>
  );
}
