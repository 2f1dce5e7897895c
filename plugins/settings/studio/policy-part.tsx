import { describeProblem } from "../../../shared/host/host-problem";
import { ProblemNote } from "../../../shared/panel/problem-note";
import { POLICY_FILE, type PolicyStanding } from "../../../shared/policy/policy";
import { Part } from "../part";
import type { SettingsModel } from "../settings-model";
import type { SettingsState } from "../settings-state";
import { policyInWords } from "./policy-in-words";
import { say } from "../../../shared/words/say";

const PLACES = { plugin: say`beside the plugin`, "studio-folder": say`in the studio folder`, both: say`beside the plugin and in the studio folder` } as const;

/** What the studio decided for this machine, in words; or why its policy cannot be followed. */
export function PolicyPart({ model, state }: { readonly model: SettingsModel; readonly state: SettingsState }) {
  const { settings, change } = state;
  const tryAgain = (): void => model.follow(model.choices.tryAgain());
  return (
    <Part id="policy">
      <Standing policy={settings.policy} onTryAgain={tryAgain} />
      {change.kind === "saving" && change.part === "policy" && <p className="caption">{say`Looking for the policy`}</p>}
      {change.kind === "failed" && change.part === "policy" && <ProblemNote text={change.text} action={{ label: say`Try again`, onPress: tryAgain }} />}
    </Part>
  );
}

function Standing({ policy, onTryAgain }: { readonly policy: PolicyStanding; readonly onTryAgain: () => void }) {
  if (policy.kind === "none") {
    return (
      <p>
        {say`None: no file ${POLICY_FILE} was found beside the plugin or in the studio folder. Everything here is up to you, and nothing is sent anywhere.`}
      </p>
    );
  }
  if (policy.kind === "closed") {
    return <ProblemNote text={describeProblem({ ...policy, kind: "policy-closed" })} action={{ label: say`Try again`, onPress: onTryAgain }} />;
  }
  const { studio } = policy.policy;
  return (
    <>
      <p>
        {say`Decided by`} <strong>{studio.name}</strong>{say`, found ${PLACES[policy.foundIn]}. Whom to ask: ${studio.contact}.`}
      </p>
      <dl className="facts">
        {policyInWords(policy.policy).map(({ what, decided }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{decided}</dd>
          </div>
        ))}
      </dl>
      <p className="caption">{say`What is not listed is up to you.`}</p>
    </>
  );
}
