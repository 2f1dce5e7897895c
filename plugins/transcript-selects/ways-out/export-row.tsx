import { ActionButton } from "../../../shared/panel/action-button";
import { ProblemNote } from "../../../shared/panel/problem-note";
import type { SelectsModel } from "../selects-model";
import { EXPORT_FORMATS } from "./export-file";
import type { WayOut } from "./way-out";
import { say } from "../../../shared/words/say";

/** The ways out of the panel as files, folded away until they are wanted. */
export function ExportRow({ model, wayOut }: { readonly model: SelectsModel; readonly wayOut: WayOut }) {
  return (
    <details className="export-row">
      <summary>{say`Export…`}</summary>
      <div className="export-buttons">
        {EXPORT_FORMATS.map((format) => (
          <ActionButton key={format.id} disabled={wayOut.kind === "saving"} onPress={() => model.follow(model.wayOut.save(format))}>
            {format.label}
          </ActionButton>
        ))}
      </div>
      {wayOut.kind === "saving" && <p className="caption">{say`Writing ${wayOut.format}`}</p>}
      {wayOut.kind === "saved" && (
        <p className="caption">
          {say`Saved ${wayOut.name}. ${wayOut.lost.join(" ")}`}
        </p>
      )}
      {wayOut.kind === "failed" && <ProblemNote text={wayOut.text} action={null} />}
    </details>
  );
}
