import { assertNever } from "../../../shared/basics/assert-never";
import { ActionButton } from "../../../shared/panel/action-button";
import { ApplyBar } from "../../../shared/panel/apply-bar";
import { counted } from "../../../shared/words/counted";
import { hostWords, type HostWords } from "../../../shared/panel/host-words";
import type { BinSequence } from "../../../shared/host/bin-listing";
import { templateOf, type Offer } from "../apply/offer";
import { Earlier } from "../receipts/earlier";
import type { SelectsModel } from "../selects-model";
import type { SelectsState } from "../selects-state";
import { ExportRow } from "../ways-out/export-row";
import { leftOutWords, markerOfferWords, type MarkerOffer } from "./marker-offer";
import { say } from "../../../shared/words/say";
import { thing } from "../../../shared/words/thing-word";

type MarkerBarProps = { readonly model: SelectsModel; readonly state: SelectsState; readonly offer: Offer; readonly markers: MarkerOffer };

/** What will happen in a host that takes markers and files, but no string-outs. */
export function MarkerBar({ model, state, offer, markers }: MarkerBarProps) {
  const { stringOut } = offer;
  const isNoneLeft = markers.kind === "proposed" && markers.proposals.lines.length === 0;
  const earlier = state.journal.receipts.length > 0 && <Earlier model={model} state={state} />;
  if (state.view === "markers" && markers.kind === "proposed") {
    return (
      <ApplyBar outcome={markerOfferWords(markers)} canApply={markers.plan.items.length > 0} onApply={() => model.follow(model.apply.apply("timelineMarkers"))}>
        <div className="more-ways">{earlier}</div>
      </ApplyBar>
    );
  }
  return (
    <div className="outcome">
      <p className="caption">
        {adviceOf(offer, templateOf(state), hostWords(model.tools.description.profile.app))}
      </p>
      {isNoneLeft && <p className="caption">{say`No marker can be set: ${leftOutWords(markers.proposals).join(" ")}`}</p>}
      <div className="more-ways">
        {markers.kind === "proposed" && !isNoneLeft && (
          <ActionButton isBordered onPress={() => model.openView("markers")}>
            {say`Look at ${counted(markers.proposals.lines.length, "marker")}`}
          </ActionButton>
        )}
        {stringOut.kind === "ready" && <ExportRow model={model} wayOut={state.wayOut} />}
        {earlier}
      </div>
    </div>
  );
}

function adviceOf({ stringOut, words }: Offer, template: BinSequence | null, { host, sequence }: HostWords): string {
  switch (stringOut.kind) {
    case "ready":
      return say`${words}. ${host} takes no string-outs or subclips from a panel: save a file for an editing program, or set markers.`;
    case "missing":
      return template ? stringOut.advice : say`Make a ${thing(sequence)} first: files take its frame size and rate.`;
    case "refused":
      return stringOut.problem.reason;
    default:
      return assertNever(stringOut);
  }
}
