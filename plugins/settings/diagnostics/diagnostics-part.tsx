import { useEffect, useRef } from "react";
import { assertNever } from "../../../shared/basics/assert-never";
import { ActionButton } from "../../../shared/panel/action-button";
import { ProblemNote } from "../../../shared/panel/problem-note";
import { Part } from "../part";
import type { SettingsModel } from "../settings-model";
import type { SettingsState } from "../settings-state";
import { copyText } from "./copy-text";
import type { DiagnosticsState, DiagnosticsWayOut } from "./diagnostics-state";
import { pageFacts } from "./page-facts";
import { say } from "../../../shared/words/say";

/** What helps to find a fault: shown whole before it is saved or copied. */
export function DiagnosticsPart({ model, state: { diagnostics } }: { readonly model: SettingsModel; readonly state: SettingsState }) {
  const gather = (): void => model.follow(model.diagnostics.gather(pageFacts()));
  return (
    <Part id="diagnostics">
      <p className="caption">{say`Versions, figures and the latest faults, for whoever looks for a fault. Nothing is sent: you see the text first, and save or copy it yourself.`}</p>
      {diagnostics.kind === "failed" && <ProblemNote text={diagnostics.text} action={{ label: say`Try again`, onPress: gather }} />}
      {diagnostics.kind === "gathering" && <p className="caption">{say`Gathering the diagnostics`}</p>}
      {(diagnostics.kind === "asleep" || diagnostics.kind === "shown") && (
        <div className="part-buttons">
          <ActionButton isBordered onPress={gather}>
            {diagnostics.kind === "asleep" ? say`Show the diagnostics` : say`Gather them anew`}
          </ActionButton>
        </div>
      )}
      {diagnostics.kind === "shown" && <Shown model={model} diagnostics={diagnostics} />}
    </Part>
  );
}

function Shown({ model, diagnostics }: { readonly model: SettingsModel; readonly diagnostics: Extract<DiagnosticsState, { kind: "shown" }> }) {
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <>
      <textarea ref={text} className="diagnostics-text" aria-label={say`Diagnostics, all that is saved`} readOnly rows={14} value={diagnostics.text} />
      <div className="part-buttons">
        <ActionButton isBordered disabled={diagnostics.wayOut.kind === "saving"} onPress={() => model.follow(model.diagnostics.save())}>
          {say`Save this text…`}
        </ActionButton>
        <ActionButton isBordered onPress={() => model.follow(model.diagnostics.copy(copyText))}>
          {say`Copy this text`}
        </ActionButton>
      </div>
      <WayOut wayOut={diagnostics.wayOut} />
    </>
  );
}

function WayOut({ wayOut }: { readonly wayOut: DiagnosticsWayOut }) {
  switch (wayOut.kind) {
    case "none":
      return null;
    case "saving":
      return <p className="caption">{say`Saving`}</p>;
    case "saved":
      return <p className="caption">{say`Saved ${wayOut.name}.`}</p>;
    case "copied":
      return <p className="caption">{say`Copied.`}</p>;
    case "failed":
      return <ProblemNote text={wayOut.text} action={null} />;
    default:
      return assertNever(wayOut);
  }
}
