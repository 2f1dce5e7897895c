import { assertNever } from "../../../shared/basics/assert-never";
import { Picker } from "../../../shared/panel/picker";
import { ProblemNote } from "../../../shared/panel/problem-note";
import type { ShotMatchModel } from "../shot-match-model";
import type { Elsewhere } from "./elsewhere";
import { heroesAmong } from "./hero-of";
import type { Shot } from "./match-source";
import { say } from "../../../shared/words/say";
import { thing, things } from "../../../shared/words/thing-word";

type ReferencePickerProps = { readonly model: ShotMatchModel; readonly shots: readonly Shot[]; readonly chosenKey: string; readonly elsewhere: Elsewhere };

/** Stands in the list of shots for all that is outside the open sequence. */
const ELSEWHERE = "elsewhere";

/** Which shot is the reference; or, one list further, which other sequence of the project. */
export function ReferencePicker({ model, shots, chosenKey, elsewhere }: ReferencePickerProps) {
  const options = heroesAmong(shots).map(({ key, clip, timecode, track }) => ({ value: key, label: `${clip.name} · ${timecode} · ${track}` }));
  const pick = (key: string): void => (key === ELSEWHERE ? model.follow(model.elsewhere.look()) : model.chooseHero(key));
  return (
    <>
      <Picker label={say`Reference: the look to match`} value={elsewhere.kind === "closed" ? chosenKey : ELSEWHERE} options={[...options, { value: ELSEWHERE, label: say`Another ${thing(model.words.sequence)} of this project` }]} onPick={pick} />
      <OtherPicker model={model} elsewhere={elsewhere} />
    </>
  );
}

function OtherPicker({ model, elsewhere }: Pick<ReferencePickerProps, "model" | "elsewhere">) {
  const { sequence } = model.words;
  switch (elsewhere.kind) {
    case "closed":
      return null;
    case "reading":
      return <p className="caption">{say`Reading which ${things(sequence)} there are`}</p>;
    case "none":
      return <p className="caption">{say`This project has no other ${thing(sequence)}.`}</p>;
    case "failed":
      return <ProblemNote text={elsewhere.text} action={{ label: say`Try again`, onPress: () => model.follow(model.elsewhere.look()) }} />;
    case "listed":
      return <Picker label={say`The ${thing(sequence)}, looked at in three places of its length`} value={elsewhere.chosen.key} options={elsewhere.heroes.map(({ key, name }) => ({ value: key, label: name }))} onPick={(key) => model.elsewhere.choose(key)} />;
    default:
      return assertNever(elsewhere);
  }
}
