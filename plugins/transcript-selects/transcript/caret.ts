import type { WordRun } from "../../../shared/transcript/transcript";

/** Where the keyboard stands in a transcript: on words from `anchor` to `head`, both included. */
export type Caret = { readonly anchor: number; readonly head: number };

/** What a key asks for. */
export type CaretKey = { readonly key: string; readonly shift: boolean; readonly byUnit: boolean };

type Text = { readonly words: number; readonly sentences: readonly WordRun[]; readonly paragraphs: readonly WordRun[] };

/** The words that the caret covers. */
export function caretRun({ anchor, head }: Caret): WordRun {
  return { first: Math.min(anchor, head), end: Math.max(anchor, head) + 1 };
}

/** The caret over all words of a run. */
export function caretOver({ first, end }: WordRun): Caret {
  return { anchor: first, head: Math.max(first, end - 1) };
}

/**
 * Where a key moves the caret: by word with left and right, by sentence with Ctrl, Cmd or Alt, by paragraph with up and down, to the ends with Home and End
 * (of the sentence; with Ctrl of the transcript). Shift keeps the anchor. Null for keys that don't move it.
 */
export function moveCaret(caret: Caret, { key, shift, byUnit }: CaretKey, text: Text): Caret | null {
  const to = target(caret, key, byUnit, shift, text);
  if (to === null || text.words === 0) return null;
  const head = Math.max(0, Math.min(text.words - 1, to));
  return { anchor: shift ? caret.anchor : head, head };
}

function target({ anchor, head }: Caret, key: string, byUnit: boolean, shift: boolean, text: Text): number | null {
  const growsForward = shift && head >= anchor;
  switch (key) {
    case "ArrowRight":
      return byUnit ? nextSentence(head, growsForward, text.sentences) : head + 1;
    case "ArrowLeft":
      return byUnit ? sentenceBefore(head, text.sentences) : head - 1;
    case "ArrowDown":
      return startOf(text.paragraphs, unitOf(text.paragraphs, head) + 1) ?? text.words - 1;
    case "ArrowUp": {
      const own = startOf(text.paragraphs, unitOf(text.paragraphs, head)) ?? 0;
      return head > own ? own : (startOf(text.paragraphs, unitOf(text.paragraphs, head) - 1) ?? 0);
    }
    case "Home":
      return byUnit ? 0 : (startOf(text.sentences, unitOf(text.sentences, head)) ?? 0);
    case "End":
      return byUnit ? text.words - 1 : (text.sentences[unitOf(text.sentences, head)]?.end ?? text.words) - 1;
    default:
      return null;
  }
}

/** While a selection grows, to the end of a sentence; else to the start of the next one. */
function nextSentence(head: number, grows: boolean, sentences: readonly WordRun[]): number {
  const own = unitOf(sentences, head);
  if (!grows) return startOf(sentences, own + 1) ?? head;
  const end = (sentences[own]?.end ?? head + 1) - 1;
  return head < end ? end : (sentences[own + 1]?.end ?? head + 1) - 1;
}

function sentenceBefore(head: number, sentences: readonly WordRun[]): number {
  const own = unitOf(sentences, head);
  const start = startOf(sentences, own) ?? 0;
  return head > start ? start : (startOf(sentences, own - 1) ?? 0);
}

function startOf(units: readonly WordRun[], index: number): number | undefined {
  return units[index]?.first;
}

/** Units cover all words in order. */
function unitOf(units: readonly WordRun[], word: number): number {
  let [low, high] = [0, units.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (word < (units[middle]?.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low);
}
