import { assertNever } from "../../../shared/basics/assert-never";
import { EmptyNote } from "../../../shared/panel/empty-note";
import { JumpMap } from "../../../shared/panel/jump-map";
import { jumpWords } from "../../../shared/panel/jump-words";
import { Picture } from "../../../shared/panel/picture";
import { ProblemNote } from "../../../shared/panel/problem-note";
import { counted } from "../../../shared/words/counted";
import type { ShotMatchModel } from "../shot-match-model";
import type { JumpMapState, SeenCut } from "./jump-map-state";
import { say } from "../../../shared/words/say";
import { thing, things } from "../../../shared/words/thing-word";

/** The colour jumps of the timeline, worst first; above it always the two pictures that meet at one of them, so that nothing moves. */
export function JumpZone({ model, jumps }: { readonly model: ShotMatchModel; readonly jumps: Exclude<JumpMapState, { kind: "closed" }> }) {
  switch (jumps.kind) {
    case "looking":
      return <EmptyNote action={null}>{say`Looking at both ends of every ${thing(model.words.shot)}. Nothing is changed.`}</EmptyNote>;
    case "failed":
      return <ProblemNote text={jumps.text} action={{ label: say`Try again`, onPress: () => model.follow(model.jumps.survey()) }} />;
    case "shown": {
      const open = jumps.cuts.find(({ key }) => key === jumps.openKey);
      if (jumps.cuts.length === 0) return <EmptyNote action={null}>{say`This ${thing(model.words.sequence)} has no cut between two ${things(model.words.shot)} that can be seen.`}</EmptyNote>;
      return (
        <>
          {open && <CutPictures cut={open} />}
          <JumpMap cuts={jumps.cuts} onOpen={({ key }) => model.jumps.open(key)} />
          {jumps.unseen > 0 && <p className="caption">{say`${counted(jumps.unseen, model.words.shot)} could not be seen.`}</p>}
        </>
      );
    }
    default:
      return assertNever(jumps);
  }
}

function CutPictures({ cut }: { readonly cut: SeenCut }) {
  return (
    <section className="cut-pictures" aria-label={say`Cut at ${cut.timecode}`}>
      <div className="cut-sides">
        <div className="shot-picture">{cut.from ? <Picture image={cut.from} name={say`Before the cut, ${cut.label}`} /> : <span className="caption">{say`No picture`}</span>}</div>
        <div className="shot-picture">{cut.to ? <Picture image={cut.to} name={say`After the cut, ${cut.label}`} /> : <span className="caption">{say`No picture`}</span>}</div>
      </div>
      <div className="cut-words">
        <p>
          {cut.label} · {jumpWords(cut)}
          {cut.difference !== null && <span className="caption"> · ΔE {cut.difference.toFixed(1)}</span>}
        </p>
      </div>
    </section>
  );
}
