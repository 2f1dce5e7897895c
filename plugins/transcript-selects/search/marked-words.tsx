import { hangsOn } from "../../../shared/transcript/words-text";
import type { FoundBite } from "../../../shared/transcript/search/found-bite";
import type { Transcript } from "../../../shared/transcript/transcript";

/** The words of a result, those that answer the query marked. */
export function MarkedWords({ bite, transcript }: { readonly bite: FoundBite; readonly transcript: Transcript | undefined }) {
  if (!transcript) return <>{bite.text}</>;
  const marked = new Set(bite.why.highlights.map(({ word }) => word));
  return (
    <>
      {runsOf(transcript, bite, marked).map(({ text, isMarked }, index) => (isMarked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>))}
    </>
  );
}

function runsOf(transcript: Transcript, { words: { first, end } }: FoundBite, marked: ReadonlySet<number>): { text: string; isMarked: boolean }[] {
  const runs: { text: string; isMarked: boolean }[] = [];
  for (let index = first; index < end; index++) {
    const word = transcript.words[index];
    if (!word || word.text === "") continue;
    const space = runs.length === 0 || hangsOn(word) ? "" : " ";
    const last = runs[runs.length - 1];
    const isMarked = marked.has(index);
    if (last && last.isMarked === isMarked) last.text += space + word.text;
    else {
      // The space stands outside the mark.
      if (last && space !== "" && isMarked) last.text += space;
      runs.push({ text: isMarked ? word.text : space + word.text, isMarked });
    }
  }
  return runs;
}
