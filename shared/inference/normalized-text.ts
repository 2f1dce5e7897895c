import { assertNever } from "../basics/assert-never";
import type { NormalizerSpec } from "./tokenizer-schema";

/** The text with its letters made alike, as one step of a tokenizer.json says. */
export function normalizedText(text: string, step: NormalizerSpec): string {
  switch (step.type) {
    case "BertNormalizer":
      return bertText(text, step);
    case "NFC":
    case "NFD":
    case "NFKC":
    case "NFKD":
      return text.normalize(step.type);
    case "Lowercase":
      return text.toLowerCase();
    case "StripAccents":
      return text.replace(/\p{Mn}/gu, "");
    case "Strip":
      return step.strip_left ? (step.strip_right ? text.trim() : text.trimStart()) : step.strip_right ? text.trimEnd() : text;
    case "Replace":
      return "String" in step.pattern ? text.split(step.pattern.String).join(step.content) : text.replace(new RegExp(step.pattern.Regex, "gu"), () => step.content);
    case "Prepend":
      return text === "" ? "" : step.prepend + text;
    case "Precompiled":
      // SentencePiece's own table of letters; for all but a few dozen signs it is NFKC with single spaces ("nmt_nfkc").
      return text.normalize("NFKC").replace(/[\p{Cc}\p{Zs}\u2028\u2029]+/gu, " ");
    default:
      return assertNever(step);
  }
}

function bertText(text: string, { clean_text, handle_chinese_chars, strip_accents, lowercase }: Extract<NormalizerSpec, { type: "BertNormalizer" }>): string {
  let clean = clean_text ? text.replace(/\s/gu, " ").replace(/[\p{C}\uFFFD]/gu, "") : text;
  if (handle_chinese_chars) clean = clean.replace(/[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{2FA1F}]/gu, " $& ");
  if (strip_accents ?? lowercase) clean = clean.normalize("NFD").replace(/\p{Mn}/gu, "");
  return lowercase ? clean.toLowerCase() : clean;
}
