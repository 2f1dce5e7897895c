import { wordsText } from "../words-text";
import type { SelectsIndex } from "./selects-index";
import { transcriptHash } from "./transcript-hash";

/** What stands for a clip's meaning: one to three texts a passage, in order. The hash tells them from every other clip's; equal texts need no new vectors. */
export type TextsToEmbed = {
  readonly mediaId: string;
  readonly hash: string;
  /** Without its region ("en", "de", "und"), to be looked for in a model's languages; subtitles that say nothing count as English where they read so. */
  readonly language: string;
  readonly texts: readonly string[];
};

/** The texts whose vectors `QueryMeaning.vectorsOf` gives back, clip by clip. */
export function passagesToEmbed(index: SelectsIndex): TextsToEmbed[] {
  return index.clips.map(({ clip, language, firstPassage, endPassage }) => {
    const texts = index.passages.slice(firstPassage, endPassage).flatMap((passage) => passage.parts.map((part) => wordsText(clip.transcript, part)));
    const spoken = language === "english" ? "en" : (/^\p{L}+/u.exec(clip.transcript.language.toLowerCase())?.[0] ?? "und");
    return { mediaId: clip.mediaId, hash: transcriptHash(texts), language: spoken, texts };
  });
}
