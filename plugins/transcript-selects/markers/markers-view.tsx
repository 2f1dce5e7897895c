import { ActionButton } from "../../../shared/panel/action-button";
import { EmptyNote } from "../../../shared/panel/empty-note";
import { LineGrid } from "../../../shared/panel/line-grid";
import { Picker } from "../../../shared/panel/picker";
import { formatTimecode } from "../../../shared/time/timecode";
import type { SequenceSnapshot } from "../../../shared/project/project-snapshot";
import type { MarkerProposal } from "../../../shared/transcript/markers/marker-proposal";
import type { SelectsModel } from "../selects-model";
import type { SelectsState } from "../selects-state";
import { CueChoice } from "./cue-choice";
import { isMarked, leftOutWords, type MarkerOffer } from "./marker-offer";
import { MarkerLine } from "./marker-line";
import { say } from "../../../shared/words/say";

type MarkersViewProps = { readonly model: SelectsModel; readonly state: SelectsState; readonly offer: MarkerOffer };

/** Every marker that could be set on the open composition or its layers, a line each; nothing is set from here. */
export function MarkersView({ model, state, offer }: MarkersViewProps) {
  const { marking } = state;
  return (
    <section aria-label={say`Markers`}>
      <div className="list-choices">
        <Picker
          label={say`Mark`}
          value={marking.of}
          options={[
            { value: "highlights", label: say`Highlights` },
            { value: "cues", label: say`Cues from a file` },
          ]}
          onPick={(of) => model.marking.setOf(of === "cues" ? "cues" : "highlights")}
        />
        {marking.of === "highlights" && (
          <Picker
            label={say`On`}
            value={marking.on}
            options={[
              { value: "layers", label: say`The layers (they move along)` },
              { value: "composition", label: say`The composition` },
            ]}
            onPick={(on) => model.marking.setOn(on === "composition" ? "composition" : "layers")}
          />
        )}
        <CueChoice model={model} marking={marking} offer={offer} />
      </div>
      {offer.kind === "missing" ? <EmptyNote action={null}>{offer.advice}</EmptyNote> : <Proposed model={model} state={state} offer={offer} />}
    </section>
  );
}

function Proposed({ model, state, offer }: MarkersViewProps & { readonly offer: Extract<MarkerOffer, { kind: "proposed" }> }) {
  const { sequence, proposals } = offer;
  const { unticked } = state.marking;
  const settable = proposals.lines.filter(({ refusal }) => refusal === null);
  const ticked = settable.filter((line) => isMarked(line, unticked)).length;
  return (
    <>
      {leftOutWords(proposals).map((sentence) => (
        <p key={sentence} className="caption">
          {sentence}
        </p>
      ))}
      {settable.length > 0 && (
        <ActionButton onPress={() => model.marking.tickAll(settable.map(({ id }) => id))} name={ticked === settable.length ? say`Untick all markers` : say`Tick all markers`}>
          {ticked === settable.length ? say`Untick all` : say`Tick all`}
        </ActionButton>
      )}
      <LineGrid
        label={say`Markers for ${sequence.name}`}
        items={proposals.lines}
        keyOf={({ id }) => id}
        nameOf={(line) => spokenLine(line, sequence, unticked)}
        onKey={({ id }, { key }) => {
          if (key.toLowerCase() !== "x") return false;
          model.marking.tick(id);
          return true;
        }}
      >
        {(line, { tabIndex }) => <MarkerLine line={line} place={placeOf(line, sequence)} isTicked={isMarked(line, unticked)} tabIndex={tabIndex} onTick={() => model.marking.tick(line.id)} />}
      </LineGrid>
    </>
  );
}

function placeOf({ at, on }: MarkerProposal, { zeroPoint, frameRate, counting }: SequenceSnapshot): string {
  return `${formatTimecode(zeroPoint + at, frameRate, counting)} · ${on.name}`;
}

function spokenLine(line: MarkerProposal, sequence: SequenceSnapshot, unticked: ReadonlySet<string>): string {
  const state = line.refusal ?? (isMarked(line, unticked) ? "ticked" : say`not ticked`);
  return [line.marker.name, placeOf(line, sequence), ...line.remarks, state].join(", ");
}
