import { assertNever } from "../basics/assert-never";
import type { SplitterSpec } from "./tokenizer-schema";

/** A part of a text, cut as one step of a tokenizer.json says. `isFirst` tells the text's beginning. */
export function splitText(text: string, isFirst: boolean, step: SplitterSpec): readonly string[] {
  switch (step.type) {
    case "BertPreTokenizer":
      return text.match(/[!-/:-@[-`{-~\p{P}]|[^\s!-/:-@[-`{-~\p{P}]+/gu) ?? [];
    case "Whitespace":
      return text.match(/[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]+|[^\s\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]+/gu) ?? [];
    case "WhitespaceSplit":
      return text.match(/\S+/gu) ?? [];
    case "Metaspace":
      return metaspaced(text, isFirst, step);
    default:
      return assertNever(step);
  }
}

function metaspaced(text: string, isFirst: boolean, { replacement, prepend_scheme, add_prefix_space }: Extract<SplitterSpec, { type: "Metaspace" }>): readonly string[] {
  const scheme = prepend_scheme ?? (add_prefix_space === false ? "never" : "always");
  const marked = text.split(" ").join(replacement);
  const prepends = scheme === "always" || (scheme === "first" && isFirst);
  const whole = prepends && !marked.startsWith(replacement) ? replacement + marked : marked;
  return whole.split(replacement).flatMap((part, place) => (place > 0 ? [replacement + part] : part === "" ? [] : [part]));
}
