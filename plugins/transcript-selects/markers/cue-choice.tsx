import { counted } from "../../../shared/words/counted";
import { Picker } from "../../../shared/panel/picker";
import { formatTimecode } from "../../../shared/time/timecode";
import { cueZeros } from "../../../shared/transcript/markers/cue-markers";
import type { SelectsModel } from "../selects-model";
import { FileButton } from "../source/file-button";
import type { MarkerOffer } from "./marker-offer";
import type { Marking } from "./marking";
import { say } from "../../../shared/words/say";

/** What cue lists come as; the content tells which it is. */
const CUE_FILES = ".srt,.vtt,.csv,.tsv,.txt,.otio,.xml,.edl,.json,.ttml";

type CueChoiceProps = { readonly model: SelectsModel; readonly marking: Marking; readonly offer: MarkerOffer };

/** Opens a cue list, says what is in it, and asks what its times count from where that is not plain. */
export function CueChoice({ model, marking, offer }: CueChoiceProps) {
  const { of, cues } = marking;
  return (
    <>
      {of === "cues" && cues.kind === "read" && offer.kind === "proposed" && <ZeroPicker model={model} cues={cues} offer={offer} />}
      <FileButton
        name={say`Open a cue list for the composition`}
        accept={CUE_FILES}
        isBordered
        disabled={cues.kind === "reading"}
        follow={(job) => model.follow(job)}
        onFiles={async ([file]) => {
          if (file) await model.marking.openCues(file);
        }}
      >
        {say`Open cues…`}
      </FileButton>
      {cues.kind === "failed" && (
        <p className="caption">
          {say`${cues.fileName} was not opened. ${cues.why}`}
        </p>
      )}
      {of === "cues" && cues.kind === "read" && <p className="caption">{[say`${counted(cues.list.cues.length, "cue")} in ${cues.fileName}.`, ...cues.list.warnings].join(" ")}</p>}
    </>
  );
}

type ZeroPickerProps = { readonly model: SelectsModel; readonly cues: Extract<Marking["cues"], { kind: "read" }>; readonly offer: Extract<MarkerOffer, { kind: "proposed" }> };

function ZeroPicker({ model, cues, offer: { sequence, zero } }: ZeroPickerProps) {
  const zeros = cueZeros(cues.list.cues, sequence);
  if (zeros.length < 2) return null;
  return (
    <Picker
      label={say`Its times count from`}
      value={String(zero)}
      options={zeros.map((each) => ({ value: String(each), label: each === 0n ? say`the first frame` : formatTimecode(each, sequence.frameRate, sequence.counting) }))}
      onPick={(picked) => {
        const chosen = zeros.find((each) => String(each) === picked);
        if (chosen !== undefined) model.marking.setZero(chosen);
      }}
    />
  );
}
