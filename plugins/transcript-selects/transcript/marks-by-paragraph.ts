import type { FoundBite } from "../../../shared/transcript/search/found-bite";
import type { Select } from "../../../shared/transcript/selects/select";
import type { SpokenClip } from "../../../shared/transcript/spoken-clip";
import { wordsCut } from "../../../shared/transcript/tidy/tidy-suggestion";
import type { WordRun } from "../../../shared/transcript/transcript";
import type { TidyState } from "../tidy/tidy-state";
import type { TextMark } from "./mark-text";
import { paragraphOf, type Paragraph } from "./paragraphs";
import { say } from "../../../shared/words/say";

/** The marks of a clip's text by the index of the paragraph that they stand in; paragraphs without any have no entry. */
export function marksByParagraph(
  paragraphs: readonly Paragraph[],
  { mediaId }: SpokenClip,
  selects: readonly { readonly select: Select; readonly words: WordRun }[],
  found: readonly FoundBite[],
  tidy: TidyState,
): ReadonlyMap<number, readonly TextMark[]> {
  const marks: TextMark[] = [
    ...selects.map(({ select, words }): TextMark => ({ kind: "select", words, color: select.color, name: select.tags.length > 0 ? select.tags.join(", ") : select.color })),
    ...found.flatMap((bite) => (bite.mediaId === mediaId ? bite.why.highlights.map(({ word }): TextMark => ({ kind: "found", words: { first: word, end: word + 1 } })) : [])),
    ...tidyMarks(tidy, mediaId),
  ];
  const byParagraph = new Map<number, TextMark[]>();
  for (const mark of marks) {
    for (let index = paragraphOf(paragraphs, mark.words.first); index < paragraphs.length; index++) {
      const paragraph = paragraphs[index];
      if (!paragraph || paragraph.words.first >= mark.words.end) break;
      byParagraph.set(index, [...(byParagraph.get(index) ?? []), mark]);
    }
  }
  return byParagraph;
}

function tidyMarks(tidy: TidyState, mediaId: string): TextMark[] {
  if (tidy.kind !== "looked" || tidy.mediaId !== mediaId) return [];
  const accepted = tidy.groups.flatMap(({ suggestions }) => suggestions.filter(({ id }) => tidy.accepted.has(id)));
  return accepted.flatMap((suggestion) => wordsCut(suggestion).map((words): TextMark => ({ kind: "tidy", words, name: say`${suggestion.kind}, ticked to go` })));
}
