import { counted } from "../../../shared/words/counted";
import { ActionButton } from "../../../shared/panel/action-button";
import { ProblemNote } from "../../../shared/panel/problem-note";
import { TextField } from "../../../shared/panel/text-field";
import type { LedgerModel } from "../ledger-model";
import type { LedgerState } from "../ledger-state";
import { shownEntries } from "../list/shown-entries";
import { REPORT_FORMATS } from "./report-files";
import { reportTitle } from "./report-of";
import { say } from "../../../shared/words/say";

/** The AI assistance report on what is listed, folded away until it is wanted. */
export function ReportPart({ model, state }: { readonly model: LedgerModel; readonly state: LedgerState }) {
  const { way } = state.report;
  const changes = shownEntries(state).filter(({ entry }) => entry.receipt.reverts === null);
  const listed = changes.length;
  const nameless = changes.filter(({ entry }) => entry.person === null).length;
  return (
    <details className="report-part">
      <summary>{say`AI assistance report…`}</summary>
      <p className="caption">{say`It tells of the ${counted(listed, "change")} listed here: what assisted, on which shots, accepted by whom, and what was taken back. Choose a sequence or days in the filters to narrow it.`}</p>
      {nameless > 0 && <p className="caption">{say`Without the name of who applied it: ${counted(nameless, "change")}. Your name is typed in Settings, unless your studio leaves names out; it stands in what is applied from then on.`}</p>}
      <TextField label={say`Name of the sequence or delivery`} value={state.report.title ?? reportTitle(state)} onType={(title) => model.report.setTitle(title)} />
      <div className="report-buttons">
        <span className="caption">{say`Save as`}</span>
        {REPORT_FORMATS.map((format) => (
          <ActionButton key={format.extension} isBordered disabled={way.kind === "saving" || listed === 0} onPress={() => model.follow(model.report.save(format))} name={say`Save the report as ${format.label}`}>
            {format.label}
          </ActionButton>
        ))}
      </div>
      {way.kind === "saving" && <p className="caption">{say`Writing ${way.format}`}</p>}
      {way.kind === "saved" && <p className="caption">{say`Saved ${way.name}.`}</p>}
      {way.kind === "failed" && <ProblemNote text={way.text} action={null} />}
    </details>
  );
}
