import { Picker, type PickerOption } from "../../../shared/panel/picker";
import { FADE_SECONDS, NO_FADE, type Fade, type FadeEase, type FadeWay } from "./fade";
import { say } from "../../../shared/words/say";

type FadeRowProps = { readonly fade: Fade; readonly disabled: boolean; readonly onFade: (fade: Fade) => void };

/** A second, in After Effects' most usual ease. */
const FIRST_FADE = { kind: "fades", seconds: 1, ease: "easy" } as const;

const WAYS: readonly (PickerOption & { readonly value: "none" | FadeWay })[] = [
  { value: "none", label: say`Whole layer` },
  { value: "in", label: say`Fade in` },
  { value: "out", label: say`Fade out` },
  { value: "in-and-out", label: say`Fade in and out` },
];

const EASES: readonly (PickerOption & { readonly value: FadeEase })[] = [
  { value: "easy", label: say`Easy ease` },
  { value: "linear", label: say`Linear` },
];

const SECONDS = FADE_SECONDS.map((seconds): PickerOption => ({ value: String(seconds), label: `${seconds} s` }));

/** Whether the look is on the whole layer or comes and goes by keyframes, how long that takes, and how it moves. */
export function FadeRow({ fade, disabled, onFade }: FadeRowProps) {
  const way = fade.kind === "none" ? "none" : fade.way;
  const pickWay = (value: string): void => {
    const next = WAYS.find((each) => each.value === value)?.value ?? "none";
    onFade(next === "none" ? NO_FADE : { ...(fade.kind === "fades" ? fade : FIRST_FADE), way: next });
  };
  return (
    <fieldset className="fade-row" disabled={disabled}>
      <Picker label={say`Keyframes`} value={way} options={WAYS} onPick={pickWay} />
      {fade.kind === "fades" && (
        <>
          <Picker label={say`Length of the fade`} isLabelUnseen value={String(fade.seconds)} options={SECONDS} onPick={(value) => onFade({ ...fade, seconds: FADE_SECONDS.find((each) => String(each) === value) ?? fade.seconds })} />
          <Picker label={say`Ease of the fade`} isLabelUnseen value={fade.ease} options={EASES} onPick={(value) => onFade({ ...fade, ease: EASES.find((each) => each.value === value)?.value ?? fade.ease })} />
        </>
      )}
    </fieldset>
  );
}
