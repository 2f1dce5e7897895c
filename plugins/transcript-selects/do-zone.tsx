import { assertNever } from "../../shared/basics/assert-never";
import { ActionButton } from "../../shared/panel/action-button";
import { ApplyBar } from "../../shared/panel/apply-bar";
import { Button } from "../../shared/panel/button";
import { CommitProgressLine } from "../../shared/panel/commit-progress-line";
import { counted } from "../../shared/words/counted";
import { ProblemNote } from "../../shared/panel/problem-note";
import { DraftField } from "../../shared/panel/draft-field";
import type { ApplyWhat } from "./apply/apply-model";
import { templateOf, type Offer } from "./apply/offer";
import { MarkerBar } from "./markers/marker-bar";
import type { MarkerOffer } from "./markers/marker-offer";
import { Earlier } from "./receipts/earlier";
import { ReceiptList } from "./receipts/receipt-list";
import type { SelectsModel } from "./selects-model";
import type { SelectsState } from "./selects-state";
import { ExportRow } from "./ways-out/export-row";
import { say } from "../../shared/words/say";

type DoZoneProps = {
  readonly model: SelectsModel;
  readonly state: SelectsState;
  readonly offer: Offer;
  /** Null where the host takes string-outs and keeps its markers in the bin. */
  readonly markers: MarkerOffer | null;
};

/** What will happen next, with one primary button; or how far it is, or what came of it. */
export function DoZone({ model, state, offer, markers }: DoZoneProps) {
  const { stage, source } = state;
  if (source.kind !== "read") return null;
  switch (stage.name) {
    case "deciding":
      return markers ? <MarkerBar model={model} state={state} offer={offer} markers={markers} /> : <Decide model={model} state={state} offer={offer} />;
    case "applying":
      return <CommitProgressLine label={stage.label} progress={stage.progress} onCancel={() => model.apply.cancel()} />;
    case "applied":
      return (
        <div className="outcome">
          <ReceiptList model={model} state={state} />
          <div className="apply-bar">
            <Button onPress={() => model.apply.goOn()}>{say`Go on`}</Button>
          </div>
        </div>
      );
    case "failed":
      return (
        <div className="outcome">
          <ProblemNote text={stage.text} action={{ label: say`Go on`, onPress: () => model.apply.goOn() }} />
          {stage.receipt && <ReceiptList model={model} state={state} />}
        </div>
      );
    default:
      return assertNever(stage);
  }
}

function Decide({ model, state, offer }: Omit<DoZoneProps, "markers">) {
  const { stringOut, subclips, markers, sequenceMarkers } = offer;
  const earlier = state.journal.receipts.length > 0;
  const make = (what: ApplyWhat): void => model.follow(model.apply.apply(what));
  if (stringOut.kind === "missing") {
    return (
      <div className="outcome">
        <p className="caption">{stringOut.advice}</p>
        {earlier && <Earlier model={model} state={state} />}
      </div>
    );
  }
  return (
    <ApplyBar outcome={outcomeWords(offer)} canApply={stringOut.kind === "ready"} onApply={() => make("stringOut")}>
      {stringOut.kind === "refused" && <Refused offer={offer} model={model} />}
      <div className="string-out-name">
        <DraftField label={say`Name of the string-out`} value={offer.name} onDone={(name) => model.apply.setName(name)} />
        <span className="caption">{templateOf(state) && say`with the settings of ${templateOf(state)?.name ?? ""}`}</span>
      </div>
      {stringOut.kind === "ready" && stringOut.layout.warnings.length > 0 && (
        <details className="caption">
          <summary>{say`${counted(stringOut.layout.warnings.length, "thing")} to know`}</summary>
          <ul>
            {stringOut.layout.warnings.map(({ text }, index) => (
              <li key={index}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="more-ways">
        {subclips && <ActionButton onPress={() => make("subclips")}>{say`Subclips in a bin · ${counted(subclips.undoSteps, "undo step")}`}</ActionButton>}
        {markers && <ActionButton onPress={() => make("markers")}>{say`Markers on clips · ${counted(markers.undoSteps, "undo step")}`}</ActionButton>}
        {sequenceMarkers && <ActionButton onPress={() => make("sequenceMarkers")}>{say`Markers in ${state.openSequence?.name ?? say`the sequence`} · ${counted(sequenceMarkers.undoSteps, "undo step")}`}</ActionButton>}
        {stringOut.kind === "ready" && <ExportRow model={model} wayOut={state.wayOut} />}
        {earlier && <Earlier model={model} state={state} />}
      </div>
    </ApplyBar>
  );
}

/** The reasons stand with the bites they are about, by their words. */
function Refused({ offer, model }: Pick<DoZoneProps, "offer" | "model">) {
  const { stringOut, assembly } = offer;
  if (stringOut.kind !== "refused") return null;
  const { problem } = stringOut;
  const lines = assembly.version.beats.flatMap(({ takes, current }) => takes.find(({ id }) => id === current)?.lines ?? []);
  return (
    <div className="refused note">
      <p>{problem.reason}</p>
      {problem.kind === "lines-refused" && (
        <ul>
          {problem.lines.map(({ lineId, reason }) => {
            const line = lines.find(({ id }) => id === lineId);
            return (
              <li key={lineId}>
                {line?.kind === "bite" && <>“{line.text.slice(0, 60)}”: </>}
                {reason}{" "}
                {!lineId.startsWith("bite-") && (
                  <ActionButton onPress={() => model.selects.leaveOut(lineId)} name={say`Untick this bite`}>
                    {say`Untick`}
                  </ActionButton>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

function outcomeWords({ words, stringOut }: Offer): string {
  return stringOut.kind === "ready" ? say`Make string-out: ${words} · ${counted(stringOut.undoSteps, "undo step")}` : say`Make string-out: ${words}`;
}
