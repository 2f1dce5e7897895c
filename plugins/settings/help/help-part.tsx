import { PANEL_IDS } from "../../../shared/policy/policy";
import { ActionButton } from "../../../shared/panel/action-button";
import { PANEL_GUIDE } from "../../../shared/panel/panel-guide";
import { Part } from "../part";
import type { SettingsModel } from "../settings-model";
import { messageGuide } from "./message-guide";
import { say } from "../../../shared/words/say";

const MESSAGES = messageGuide();

/** What each panel does, keys, first steps, what to do about messages, guides and licences. */
export function HelpPart({ model, onKeys }: { readonly model: SettingsModel; readonly onKeys: () => void }) {
  return (
    <Part id="help">
      <div className="part-buttons">
        <ActionButton isBordered onPress={onKeys}>
          {say`Keyboard`}
        </ActionButton>
        <ActionButton isBordered onPress={() => model.follow(model.choices.set("help", { tourSeen: false }))}>
          {say`Show the first steps again`}
        </ActionButton>
      </div>
      <details>
        <summary>{say`What each panel does`}</summary>
        <dl className="facts">
          {PANEL_IDS.map((id) => (
            <div key={id}>
              <dt>{PANEL_GUIDE[id].name}</dt>
              <dd>{PANEL_GUIDE[id].does}</dd>
            </div>
          ))}
        </dl>
        <p>{say`Each panel lists its own keys: press ? in it.`}</p>
      </details>
      <details>
        <summary>{say`What can I do when a message comes up?`}</summary>
        <p>{say`Every message says what happened, what it means for your project, and what you can do. These are all kinds, with examples.`}</p>
        <dl className="messages">
          {MESSAGES.map(({ happened, meaning, advice }) => (
            <div key={happened}>
              <dt>{happened}</dt>
              <dd>{meaning}</dd>
              <dd>{advice}</dd>
            </div>
          ))}
        </dl>
      </details>
      <details>
        <summary>{say`Guides, versions and licences`}</summary>
        <p>{say`Trimbin ${model.tools.description.trimbin}, under the Apache License, Version 2.0.`}</p>
        <p>{say`In the plugin's folder: LICENSE, NOTICE (where the models come from), and THIRD-PARTY-NOTICES.txt with the licence of every package that is part of it.`}</p>
        <p>{say`The guides for editors, for whoever looks after a studio's machines, and for developers come with the release that this plugin was installed from.`}</p>
      </details>
    </Part>
  );
}
