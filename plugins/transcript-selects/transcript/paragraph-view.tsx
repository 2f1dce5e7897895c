import { memo, useId } from "react";
import { SELECT_COLORS } from "../../../shared/transcript/selects/select-colors";
import { markText, type TextMark } from "./mark-text";
import type { Paragraph } from "./paragraphs";
import { say } from "../../../shared/words/say";

type ParagraphViewProps = {
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly of: number;
  readonly timecode: string;
  readonly marks: readonly TextMark[];
  /** Null where nothing can be played. */
  readonly onPlay: ((paragraph: Paragraph) => void) | null;
};

/** One paragraph as an article of the transcript: who, when, and plain text with marks. */
export const ParagraphView = memo(function ParagraphView({ paragraph, index, of, timecode, marks, onPlay }: ParagraphViewProps) {
  const id = useId();
  return (
    <article className="paragraph" data-paragraph={index} aria-posinset={index + 1} aria-setsize={of} aria-labelledby={id}>
      <header className="paragraph-head" id={id}>
        <strong>{paragraph.speaker ?? say`Nobody named`}</strong>{" "}
        {onPlay ? (
          <button type="button" className="timecode" tabIndex={-1} aria-label={say`${timecode}, play from here`} onClick={() => onPlay(paragraph)}>
            {timecode}
          </button>
        ) : (
          <span className="timecode">{timecode}</span>
        )}
      </header>
      <p>
        {markText(paragraph, marks).map((piece, at) => {
          if (piece.marks.length === 0) return piece.text;
          return (
            <mark key={at} className={piece.marks.map(markClass).join(" ")} data-name={namesOf(piece.starting.filter(({ kind }) => kind === "select"))} title={namesOf(piece.marks) || undefined}>
              {piece.text}
            </mark>
          );
        })}
      </p>
    </article>
  );
});

function namesOf(marks: readonly TextMark[]): string {
  return marks.flatMap((mark) => (mark.kind === "found" ? [] : [mark.name])).join(", ");
}

function markClass(mark: TextMark): string {
  return mark.kind === "select" ? `mark-select mark-color-${SELECT_COLORS.indexOf(mark.color) + 1}` : `mark-${mark.kind}`;
}
