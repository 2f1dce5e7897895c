import { ActionButton } from "../../../shared/panel/action-button";
import { ProblemNote } from "../../../shared/panel/problem-note";
import type { ShotMatchModel } from "../shot-match-model";
import type { ExportKind } from "./export-files";
import type { WayOut } from "./way-out";
import { say } from "../../../shared/words/say";

type ExportRowProps = {
  readonly model: ShotMatchModel;
  readonly wayOut: WayOut;
  /** The shots that would be saved. */
  readonly keys: ReadonlySet<string>;
  /** Whose files: "C002 kitchen", "7 ticked shots". */
  readonly of: string;
  readonly label?: string;
};

/** The ways out of the panel as files, folded away until they are wanted. */
export function ExportRow({ model, wayOut, keys, of, label = say`Export` }: ExportRowProps) {
  const save = (kind: ExportKind): void => model.follow(model.wayOut.save(kind, keys));
  const isSaving = wayOut.kind === "saving";
  return (
    <details className="export-row">
      <summary>{label}</summary>
      <div className="export-buttons">
        <ActionButton disabled={isSaving || keys.size === 0} onPress={() => save("cube")} name={say`LUT (.cube), ${of}`}>
          {say`LUT (.cube)`}
        </ActionButton>
        <ActionButton disabled={isSaving || keys.size === 0} onPress={() => save("cdl")} name={say`CDL (.cdl), ${of}`}>
          {say`CDL (.cdl)`}
        </ActionButton>
        <ActionButton disabled={isSaving} onPress={() => save("report")} name={say`Report (.json) of the whole run`}>
          {say`Report (.json)`}
        </ActionButton>
      </div>
      <Saved wayOut={wayOut} />
    </details>
  );
}

function Saved({ wayOut }: { readonly wayOut: WayOut }) {
  if (wayOut.kind === "saving" && wayOut.of > 1) return <p className="caption">{say`File ${wayOut.file} of ${wayOut.of}`}</p>;
  if (wayOut.kind === "saved") {
    return (
      <p className="caption">
        {say`Saved ${wayOut.names.join(", ")}. ${wayOut.note}`}
      </p>
    );
  }
  return wayOut.kind === "failed" ? <ProblemNote text={wayOut.text} action={null} /> : null;
}
