import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { LiveRegion } from "../../../shared/panel/live-region";
import { counted } from "../../../shared/words/counted";
import { findSelect } from "../../../shared/transcript/selects/find-select";
import type { Select } from "../../../shared/transcript/selects/select";
import { SELECT_COLORS } from "../../../shared/transcript/selects/select-colors";
import { sentencesOf } from "../../../shared/transcript/sentences";
import type { SpokenClip } from "../../../shared/transcript/spoken-clip";
import type { WordRun } from "../../../shared/transcript/transcript";
import { wordsText } from "../../../shared/transcript/words-text";
import { clipTimecode } from "../source/clip-timecode";
import type { SelectsModel } from "../selects-model";
import type { SelectsState } from "../selects-state";
import { caretOver, caretRun, moveCaret, type Caret } from "./caret";
import { marksByParagraph } from "./marks-by-paragraph";
import { paragraphOf, paragraphsOf, type Paragraph } from "./paragraphs";
import { ParagraphView } from "./paragraph-view";
import { SelectionBar } from "./selection-bar";
import { isFocusIn, selectedWords, selectWords, showParagraph } from "./text-selection";
import type { TextMark } from "./mark-text";
import { useGrowing } from "./use-growing";
import { say } from "../../../shared/words/say";

type TranscriptViewProps = { readonly model: SelectsModel; readonly state: SelectsState; readonly clip: SpokenClip; readonly goTo: WordRun | null; readonly turn: number };

const NO_MARKS: readonly TextMark[] = [];

/** A transcript as text: selected by mouse or by keyboard, with its highlights. Paragraphs out of sight cost nothing (CSS content-visibility), and are there for screen readers and for the browser's own search. */
export function TranscriptView({ model, state, clip, goTo, turn }: TranscriptViewProps) {
  const feed = useRef<HTMLDivElement>(null);
  const [caret, setCaret] = useState<Caret>(() => (goTo ? caretOver(goTo) : { anchor: 0, head: 0 }));
  const fromBrowser = useRef<Caret | null>(null);
  const [says, setSays] = useState("");
  const text = useMemo(() => {
    const paragraphs = paragraphsOf(clip.transcript);
    return { paragraphs, sentences: sentencesOf(clip.transcript), words: clip.transcript.words.length };
  }, [clip]);
  const run = caretRun(caret);
  const head = paragraphOf(text.paragraphs, caret.head);
  const shown = useGrowing(text.paragraphs.length, head + 1);
  const { selects } = state.kept.now;
  const standing = useMemo(() => selects.flatMap((select) => (select.mediaId === clip.mediaId ? standingOf(select, clip) : [])), [selects, clip]);
  const marks = useMemo(() => marksByParagraph(text.paragraphs, clip, standing, state.search.found, state.tidy), [text, clip, standing, state.search.found, state.tidy]);

  const move = useCallback((to: Caret, words: string): void => {
    setCaret(to);
    setSays(words);
  }, []);
  useEffect(() => {
    if (goTo) setCaret(caretOver(goTo));
  }, [goTo, turn]);
  useEffect(() => {
    if (goTo && feed.current) showParagraph(feed.current, paragraphOf(text.paragraphs, goTo.first), "center");
  }, [goTo, turn, text, shown]);
  // Before the browser tells of a selection that new marks have torn. What it selected itself stays as it is: somebody may still be dragging.
  useLayoutEffect(() => {
    const isOfBrowser = fromBrowser.current === caret;
    fromBrowser.current = null;
    if (feed.current && !isOfBrowser && (goTo || isFocusIn(feed.current))) selectWords(feed.current, text.paragraphs, caretRun(caret));
  }, [caret, text, shown, goTo, marks]);
  useEffect(() => {
    const follow = (): void => {
      const selected = feed.current && selectedWords(feed.current, text.paragraphs);
      if (!selected) return;
      const next = caretOver(selected.run);
      fromBrowser.current = next;
      setCaret((now) => (sameRun(caretRun(now), selected.run) ? now : next));
    };
    document.addEventListener("selectionchange", follow);
    return () => document.removeEventListener("selectionchange", follow);
  }, [text]);

  const sentenceAt = (word: number): WordRun => text.sentences.find(({ first, end }) => first <= word && word < end) ?? { first: word, end: word + 1 };
  const chosen = caret.anchor === caret.head ? sentenceAt(caret.head) : run;
  const under = standing.find(({ words }) => words.first <= caret.head && caret.head < words.end)?.select;
  const play = useCallback(
    (from: Paragraph) => model.follow(model.cue.play(clip.mediaId, { start: from.start, end: clip.source.duration }, clip.name)),
    [model, clip],
  );

  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.target !== event.currentTarget) return;
    const byUnit = event.ctrlKey || event.metaKey || event.altKey;
    const moved = moveCaret(caret, { key: event.key, shift: event.shiftKey, byUnit }, { ...text, paragraphs: text.paragraphs.map(({ words }) => words) });
    if (moved) {
      move(moved, wordsSaid(clip, moved));
      if (feed.current) showParagraph(feed.current, paragraphOf(text.paragraphs, moved.head), "nearest");
    } else if (byUnit || !act(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const act = (key: string): boolean => {
    const color = SELECT_COLORS[Number(key) - 1];
    if (key === "Enter" || color) model.selects.make(clip.mediaId, chosen, color ?? "yellow");
    else if (key === " ") playRun(model, clip, chosen);
    else if (key.toLowerCase() === "a") model.story.addWords(clip.mediaId, chosen);
    else if ((key === "Delete" || key === "Backspace") && under) model.selects.remove(under.id);
    else return false;
    return true;
  };

  return (
    <section aria-label={say`Transcript of ${clip.name}`}>
      <SelectionBar model={model} clip={clip} run={chosen} isWhole={caret.anchor === caret.head} under={under} onPlay={() => playRun(model, clip, chosen)} />
      <div ref={feed} className="transcript" role="feed" aria-label={`${clip.name}, ${counted(text.paragraphs.length, "paragraph")}`} aria-busy={shown < text.paragraphs.length} tabIndex={0} lang={languageOf(clip)} onKeyDown={press}>
        {text.paragraphs.slice(0, shown).map((paragraph, index) => (
          <ParagraphView key={paragraph.words.first} paragraph={paragraph} index={index} of={text.paragraphs.length} timecode={clipTimecode(clip, paragraph.start)} marks={marks.get(index) ?? NO_MARKS} onPlay={model.cue.canPlay ? play : null} />
        ))}
      </div>
      <LiveRegion says={says} />
    </section>
  );
}

function standingOf(select: Select, clip: SpokenClip): { readonly select: Select; readonly words: WordRun }[] {
  const found = findSelect(select, clip);
  return "words" in found ? [{ select, words: found.words }] : [];
}

function playRun(model: SelectsModel, clip: SpokenClip, { first, end }: WordRun): void {
  const [from, to] = [clip.transcript.words[first], clip.transcript.words[end - 1]];
  if (from && to) model.follow(model.cue.play(clip.mediaId, { start: from.start, end: to.end }, clip.name));
}

function wordsSaid({ transcript }: SpokenClip, caret: Caret): string {
  const run = caretRun(caret);
  const words = run.end - run.first;
  return words > 1 ? say`${counted(words, "word")} selected, ${wordsText(transcript, { first: caret.head, end: caret.head + 1 })}` : wordsText(transcript, run) || say`a sound without words`;
}

function languageOf({ transcript: { language } }: SpokenClip): string | undefined {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(language) && !language.startsWith("und") ? language : undefined;
}

function sameRun(a: WordRun, b: WordRun): boolean {
  return a.first === b.first && a.end === b.end;
}
