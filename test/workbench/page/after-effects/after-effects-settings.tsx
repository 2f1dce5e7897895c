import { AFTER_EFFECTS_SWITCHES } from "../../session/after-effects/host-switch-list";
import { addressWith, START_SETTINGS, startSettingsOf } from "../../session/after-effects/start-settings";
import { switchValue, withSwitch } from "../../session/switch-list";
import { Choice, HostSettings } from "../host-settings";
import { useAfterEffects, useAfterEffectsView } from "./use-after-effects";

/** The simulated After Effects' settings: what it starts with, and what is unknown of the real one. */
export function AfterEffectsSettings() {
  const session = useAfterEffects();
  const { switches } = useAfterEffectsView();
  const start = startSettingsOf(location.search);
  return (
    <HostSettings
      why="The documents of After Effects' module leave these open."
      list={AFTER_EFFECTS_SWITCHES}
      switches={switches}
      onChoose={(key, value) => session.setSwitches(withSwitch(switches, AFTER_EFFECTS_SWITCHES, key, value))}
    >
      {switches.frameFile === "modal-block" && <button onClick={() => session.dismissDialog()}>Close the dialog that holds the frame up</button>}
      <h2>When it starts</h2>
      <p>A choice here starts After Effects anew, with the sample project.</p>
      {START_SETTINGS.map(({ key, label, values }) => (
        <Choice
          key={key}
          label={label}
          value={switchValue(start, key)}
          values={values}
          onChoose={(value) => {
            location.search = addressWith(location.search, key, value);
          }}
        />
      ))}
    </HostSettings>
  );
}
