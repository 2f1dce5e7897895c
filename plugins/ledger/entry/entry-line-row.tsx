import { Checkbox } from "../../../shared/panel/checkbox";
import { decisionWord } from "./entry-words";
import type { FatedLine } from "./line-fate";
import { say } from "../../../shared/words/say";

type EntryLineRowProps = { readonly line: FatedLine; readonly isTicked: boolean; readonly isBusy: boolean; readonly tabIndex: 0 | -1; readonly onTick: () => void };

/** A line: what was proposed, what was decided and applied, how it stands now and why. */
export function EntryLineRow({ line, isTicked, isBusy, tabIndex, onTick }: EntryLineRowProps) {
  const { title, fate, decision, proposed, applied, changes } = line;
  const remark = fate.kind === "settled" ? fate.why : fate.remark;
  return (
    <>
      <div className="line-head">
        {fate.kind === "revertable" ? (
          <Checkbox tabIndex={tabIndex} disabled={isBusy} checked={isTicked} onChange={onTick}>
            <span className="line-name">{title}</span>
          </Checkbox>
        ) : (
          <span className="line-name entry-fixed">{title}</span>
        )}
        <span className="caption">
          {decisionWord(decision)} · {fate.word}
        </span>
      </div>
      {proposed !== null && proposed !== applied && <p className="entry-facts caption">{say`Proposed: ${proposed}`}</p>}
      {applied !== null && <p className="entry-facts">{decision === "unrecorded" ? applied : say`Applied: ${applied}`}</p>}
      {remark !== null && <p className="entry-facts entry-warning">{remark}</p>}
      {changes.length > 0 && (
        <details className="entry-facts caption">
          <summary tabIndex={tabIndex}>{changes.length === 1 ? say`1 change in the project` : say`${changes.length} changes in the project`}</summary>
          <ul>
            {changes.map((change, index) => (
              <li key={index}>{change}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
