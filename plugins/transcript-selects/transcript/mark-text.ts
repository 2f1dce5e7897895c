import type { SelectColor } from "../../../shared/transcript/selects/select";
import type { WordRun } from "../../../shared/transcript/transcript";
import { placeOf, type Paragraph } from "./paragraphs";

/** Words that are marked, and as what. */
export type TextMark =
  | { readonly kind: "select"; readonly words: WordRun; readonly color: SelectColor; readonly name: string }
  /** Words that answer a search. */
  | { readonly kind: "found"; readonly words: WordRun }
  /** Words that tidying would take out. */
  | { readonly kind: "tidy"; readonly words: WordRun; readonly name: string };

/** A piece of a paragraph's text with the marks on it, and those of them that begin with it. */
export type MarkedPiece = { readonly text: string; readonly marks: readonly TextMark[]; readonly starting: readonly TextMark[] };

/** The paragraph's text cut at the ends of the marks; together the pieces are the text. */
export function markText(paragraph: Paragraph, marks: readonly TextMark[]): MarkedPiece[] {
  const placed = marks.flatMap((mark) => {
    const place = placeOf(paragraph, mark.words);
    return place && place.from < place.to ? [{ mark, ...place }] : [];
  });
  const cuts = [...new Set([0, paragraph.text.length, ...placed.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0;
    const here = placed.filter((each) => each.from <= from && each.to >= to);
    return { text: paragraph.text.slice(from, to), marks: here.map(({ mark }) => mark), starting: here.flatMap((each) => (each.from === from ? [each.mark] : [])) };
  });
}
