import type { SettingsReport } from "../../../shared/host/settings-port";
import { TextField } from "../../../shared/panel/text-field";
import { useState } from "react";
import { Part } from "../part";
import type { SettingsModel } from "../settings-model";
import type { SettingsState } from "../settings-state";
import { ChangeTrouble } from "./change-trouble";
import { LockedLine } from "./locked-line";
import { say } from "../../../shared/words/say";

/** The name that stands beside what a person applies. */
export function PersonPart({ model, state }: { readonly model: SettingsModel; readonly state: SettingsState }) {
  const { person } = state.settings;
  const [draft, setDraft] = useState<string | null>(null);
  const finish = (): void => {
    const typed = draft?.trim() ?? person.value;
    setDraft(null);
    if (typed !== person.value) model.follow(model.choices.set("person", { person: typed.slice(0, LONGEST) }));
  };
  return (
    <Part id="person">
      <p className="caption">{personInWords(state.settings)}</p>
      {person.lockedBy === null ? (
        <TextField
          label={say`Name`}
          value={draft ?? person.value}
          placeholder={say`No name`}
          onType={setDraft}
          onLeave={finish}
          onKeyDown={(event) => {
            if (event.key === "Enter") finish();
            else if (event.key === "Escape") setDraft(null);
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
      ) : (
        <p>{person.value === "" ? say`No name` : person.value}</p>
      )}
      <LockedLine setting={person} settings={state.settings} />
      <ChangeTrouble part="person" model={model} state={state} />
    </Part>
  );
}

/** As the port takes it. */
const LONGEST = 200;

/** What the name is for and who can read it, as the policy has it. */
export function personInWords({ policy }: SettingsReport): string {
  const ledger = policy.kind === "in-force" ? policy.policy.ledger : undefined;
  if (ledger?.person === "nobody") return say`The studio's policy keeps nobody's name: what is typed here is not written into the ledger.`;
  if (ledger?.person === "seat") return say`The studio's policy writes an opaque name of this machine into the ledger: what is typed here is not.`;
  const readers =
    ledger?.folder === undefined
      ? say`It stays on this machine; whoever gets a report that you save reads it too.`
      : say`Whoever can open the folder ${ledger.folder} in the studio folder reads it, and whoever gets a report that you save.`;
  return say`It stands in the ledger beside what you apply, so that a report can say who accepted it. ${readers} Leave it empty for no name.`;
}
