import { ActionButton } from "../../../shared/panel/action-button";
import type { SelectsModel } from "../selects-model";
import { say } from "../../../shared/words/say";

type PlayButtonProps = { readonly model: SelectsModel; readonly onPress: () => void; readonly name?: string; readonly tabIndex?: number };

/** Plays something in the host; not there where the host plays nothing for a panel. */
export function PlayButton({ model, onPress, ...more }: PlayButtonProps) {
  if (!model.cue.canPlay) return null;
  return (
    <ActionButton onPress={onPress} {...more}>
      {say`Play`}
    </ActionButton>
  );
}
