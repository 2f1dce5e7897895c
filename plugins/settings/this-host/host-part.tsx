import { counted } from "../../../shared/words/counted";
import type { HostDescription } from "../../../shared/host/host-port";
import { hostWords } from "../../../shared/panel/host-words";
import { ProblemNote } from "../../../shared/panel/problem-note";
import { Part } from "../part";
import type { SettingsModel } from "../settings-model";
import type { SettingsState } from "../settings-state";
import type { MeasuredState } from "./measured-state";
import { dayWords } from "../../../shared/words/date-words";
import { say } from "../../../shared/words/say";

/** Which host this is, and how much of it was measured. */
export function HostPart({ model, state: { measured } }: { readonly model: SettingsModel; readonly state: SettingsState }) {
  const { description } = model.tools;
  return (
    <Part id="host">
      <dl className="facts">
        <div>
          <dt>{say`Host`}</dt>
          <dd>
            {hostWords(description.profile.app).host} {description.version}
          </dd>
        </div>
        <div>
          <dt>{say`Trimbin`}</dt>
          <dd>{description.trimbin}</dd>
        </div>
      </dl>
      {measured.kind === "failed" ? <ProblemNote text={measured.text} action={{ label: say`Try again`, onPress: () => model.follow(model.measured.read()) }} /> : <p>{measuredInWords(measured, description)}</p>}
    </Part>
  );
}

/** How far the figures can be relied on, and what would better them. */
export function measuredInWords(measured: Exclude<MeasuredState, { kind: "failed" }>, { version }: Pick<HostDescription, "version">): string {
  if (measured.kind === "unread") return say`Looking for measurements`;
  if (measured.kind === "closed") return say`Measurements are not read while the studio's policy cannot be followed.`;
  if (measured.kind === "never") {
    return say`This host was not measured yet: panels use cautious figures, and previews are our own approximation. The Host Check panel (in the host's Window menu, under Trimbin) measures it in a scratch project of its own.`;
  }
  const { at, hostVersion, host, page } = measured.of;
  const answers = counted([...host, ...page].filter(({ answer }) => answer.kind === "found").length, "answer");
  const of = say`Measured on ${dayWords(at)}: ${answers} found.`;
  return hostVersion === version ? say`${of} The Host Check panel shows them.` : say`${of} That was version ${hostVersion}, and this is ${version}: run the Host Check panel again.`;
}
