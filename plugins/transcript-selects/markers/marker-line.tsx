import { Checkbox } from "../../../shared/panel/checkbox";
import { secondsFromTicks } from "../../../shared/time/ticks";
import type { MarkerProposal } from "../../../shared/transcript/markers/marker-proposal";
import { RefusalLine } from "../apply/refusal-line";
import { lengthWords } from "../source/clip-timecode";
import { say } from "../../../shared/words/say";

type MarkerLineProps = {
  readonly line: MarkerProposal;
  /** When and on what: "00:00:04:12 · Anna". */
  readonly place: string;
  readonly isTicked: boolean;
  readonly tabIndex: 0 | -1;
  readonly onTick: () => void;
};

/** One marker that could be set: what it says, where it goes, and why not where it can't. */
export function MarkerLine({ line: { marker, remarks, refusal }, place, isTicked, tabIndex, onTick }: MarkerLineProps) {
  return (
    <>
      <div className="line-head">
        <Checkbox tabIndex={tabIndex} checked={isTicked} disabled={refusal !== null} onChange={onTick}>
          {marker.name}
        </Checkbox>
        <span className="caption">
          {place}
          {secondsFromTicks(marker.duration) > 0 && ` · ${lengthWords(marker.duration)}`}
        </span>
      </div>
      {remarks.map((remark) => (
        <p key={remark} className="caption">
          {remark}
        </p>
      ))}
      {refusal !== null && <RefusalLine>{say`Left out: ${refusal}.`}</RefusalLine>}
    </>
  );
}
