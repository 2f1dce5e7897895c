import { ActionButton } from "../../../shared/panel/action-button";
import type { BiteEdge } from "../../../shared/transcript/selects/trim-bite";
import { say } from "../../../shared/words/say";

/** Moves the edges of a bite by words; a cut never stands inside one. */
export function EdgeButtons({ onTrim }: { readonly onTrim: (edge: BiteEdge, by: number | "sentence") => void }) {
  return (
    <span className="edge-buttons" role="group" aria-label={say`Trim by words`}>
      <span className="caption">{say`Start`}</span>
      <ActionButton onPress={() => onTrim("start", 1)} name={say`Start one word earlier`}>
        −
      </ActionButton>
      <ActionButton onPress={() => onTrim("start", -1)} name={say`Start one word later`}>
        +
      </ActionButton>
      <span className="caption">{say`End`}</span>
      <ActionButton onPress={() => onTrim("end", -1)} name={say`End one word earlier`}>
        −
      </ActionButton>
      <ActionButton onPress={() => onTrim("end", 1)} name={say`End one word later`}>
        +
      </ActionButton>
      <ActionButton
        onPress={() => {
          onTrim("start", "sentence");
          onTrim("end", "sentence");
        }}
      >
        {say`Whole sentences`}
      </ActionButton>
    </span>
  );
}
