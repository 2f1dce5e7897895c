import { Button } from "../../shared/panel/button";
import { EmptyNote } from "../../shared/panel/empty-note";
import { LeftoverNote } from "../../shared/panel/leftover-note";
import { ProblemNote } from "../../shared/panel/problem-note";
import type { EffectPreviewsModel } from "./effect-previews-model";
import type { EffectPreviewsState } from "./effect-previews-state";
import { LooksPart } from "./looks/looks-part";
import { LookViewer } from "./open-look/look-viewer";
import type { LookingState } from "./open-look/looking-state";
import { ReceiptList } from "./receipts/receipt-list";
import { SheetView } from "./sheet/sheet-view";
import { TasteLine } from "./taste/taste-line";
import { say } from "../../shared/words/say";

type LookZoneProps = {
  readonly model: EffectPreviewsModel;
  readonly state: EffectPreviewsState;
  readonly lastOpen: string | null;
  readonly looking: LookingState;
  readonly onLooking: (looking: LookingState) => void;
  readonly holdBefore: boolean;
};

/** The pictures: all looks as a contact sheet, or one large; or what stands in the way. */
export function LookZone(props: LookZoneProps) {
  const { model, state } = props;
  const { source, stage } = state;
  const { keeping } = state.kept;
  const refresh = (): void => model.follow(model.refresh());
  const leftovers = <LeftoverNote leftovers={state.leftovers} onRemove={() => model.follow(model.leftovers.remove())} />;
  if (source.kind === "unread") return <EmptyNote action={null}>{say`Reading the selection`}</EmptyNote>;
  if (source.kind === "nothing") {
    return (
      <>
        {leftovers}
        <EmptyNote action={<Button onPress={refresh}>{say`Refresh`}</Button>}>{source.advice}</EmptyNote>
      </>
    );
  }
  if (source.kind === "problem") return <ProblemNote text={source.text} action={{ label: say`Refresh`, onPress: refresh }} />;
  return (
    <>
      {leftovers}
      {stage.name === "failed" && <ProblemNote text={stage.text} action={{ label: say`Go on`, onPress: () => model.follow(model.goOn()) }} />}
      {keeping.kind === "failed" && <p className="sheet-note">{keeping.why}</p>}
      <Pictures {...props} />
    </>
  );
}

function Pictures({ model, state, lastOpen, looking, onLooking, holdBefore }: LookZoneProps) {
  const { frame, open, grabbing } = state;
  if (frame.kind === "unseen" && grabbing === null) {
    return <ProblemNote text={frame.text} action={frame.canRetry ? { label: say`Look again`, onPress: () => model.follow(model.frame.lookAgain()) } : null} />;
  }
  if (open && frame.kind === "seen") return <LookViewer model={model} state={state} open={open} frame={frame} looking={looking} onLooking={onLooking} holdBefore={holdBefore} />;
  return (
    <>
      <SheetView model={model} state={state} lastOpen={lastOpen} />
      <LooksPart model={model} state={state} />
      <TasteLine model={model} taste={state.taste} />
      <ReceiptList model={model} state={state} />
    </>
  );
}
