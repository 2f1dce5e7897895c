import type { WordRun } from "../../../shared/transcript/transcript";
import { placeOf, wordAt, type Paragraph } from "./paragraphs";

// The bridge between words and the browser's own selection: the text on the page is plain text, which people select, copy and hear as any other.

/** The words that the browser's selection covers inside this element, and whether it is only a place between letters; null where it lies elsewhere. */
export function selectedWords(root: HTMLElement, paragraphs: readonly Paragraph[]): { readonly run: WordRun; readonly isPlace: boolean } | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const [from, to] = [placeIn(root, range.startContainer, range.startOffset), placeIn(root, range.endContainer, range.endOffset)];
  const [first, last] = [from && paragraphs[from.paragraph], to && paragraphs[to.paragraph]];
  if (!from || !to || !first || !last) return null;
  const start = wordAt(first, from.offset);
  if (range.collapsed) return { run: { first: start, end: start + 1 }, isPlace: true };
  // At the very start of a paragraph the selection ends with the one before it.
  const end = to.offset === 0 && to.paragraph > from.paragraph ? last.words.first : wordAt(last, to.offset - 1) + 1;
  return { run: { first: start, end: Math.max(end, start + 1) }, isPlace: false };
}

/** Puts the browser's selection over these words, as far as they are on the page. */
export function selectWords(root: HTMLElement, paragraphs: readonly Paragraph[], run: WordRun): void {
  const selection = document.getSelection();
  const indexes = paragraphs.flatMap((paragraph, index) => (paragraph.words.first < run.end && run.first < paragraph.words.end ? [index] : []));
  const from = edgeOf(root, paragraphs, indexes[0], run, "from");
  const to = edgeOf(root, paragraphs, indexes[indexes.length - 1], run, "to");
  if (!selection || !from || !to) return;
  const now = selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (now && now.startContainer === from.node && now.startOffset === from.offset && now.endContainer === to.node && now.endOffset === to.offset) return;
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** Does the keyboard's focus or the selection stand in this element? */
export function isFocusIn(root: HTMLElement): boolean {
  return root.contains(document.activeElement) || root.contains(document.getSelection()?.anchorNode ?? null);
}

/** Room that is kept above a paragraph, for the bars that stand over the text. */
const BARS_PX = 96;

/** Brings a paragraph into sight: into the middle, or as little as needed. Only the room around the text scrolls, where there is one: scrollIntoView would move the whole page. */
export function showParagraph(root: HTMLElement, index: number, how: "nearest" | "center"): void {
  const paragraph = root.querySelector(`[data-paragraph="${index}"]`);
  const room = root.closest(".zone-look");
  if (!paragraph || !room) return;
  if (room.scrollHeight <= room.clientHeight) return paragraph.scrollIntoView({ block: how });
  const [inside, outside] = [paragraph.getBoundingClientRect(), room.getBoundingClientRect()];
  const [above, below] = [inside.top - outside.top - BARS_PX, inside.bottom - outside.bottom];
  if (how === "center") room.scrollTop += above - (outside.height - BARS_PX - inside.height) / 2;
  else if (above < 0) room.scrollTop += above;
  else if (below > 0) room.scrollTop += Math.min(below, above);
}

function placeIn(root: HTMLElement, node: Node, offset: number): { readonly paragraph: number; readonly offset: number } | null {
  const element = node instanceof Element ? node : node.parentElement;
  const article = element?.closest<HTMLElement>("[data-paragraph]");
  if (!article || !root.contains(article)) return null;
  const text = article.querySelector("p");
  const paragraph = Number(article.dataset["paragraph"]);
  if (!text || !text.contains(node)) return { paragraph, offset: 0 };
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(node, offset);
  return { paragraph, offset: before.toString().length };
}

function edgeOf(root: HTMLElement, paragraphs: readonly Paragraph[], index: number | undefined, run: WordRun, edge: "from" | "to"): { readonly node: Node; readonly offset: number } | null {
  const paragraph = index === undefined ? undefined : paragraphs[index];
  const place = paragraph && placeOf(paragraph, run);
  const text = root.querySelector(`[data-paragraph="${index}"] p`);
  if (!place || !text) return null;
  let left = place[edge];
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left < length || (left === length && edge === "to")) return { node, offset: left };
    left -= length;
  }
  return null;
}
