import * as v from "valibot";
import { boundedJson } from "../basics/bounded-json";
import { assertNever } from "../basics/assert-never";
import { fail, succeed, type Result } from "../basics/result";
import { unavailable, type InferenceProblem } from "./inference-problem";
import { normalizedText } from "./normalized-text";
import { splitText } from "./split-text";
import { tokenizerSchema, type FrameSpec, type NormalizerSpec, type PieceModelSpec, type SplitterSpec } from "./tokenizer-schema";
import { UnigramPieces } from "./unigram-pieces";
import { wordPieces } from "./word-pieces";
import { say } from "../words/say";

/** The largest that are in use (250,000 pieces) take 17 million characters. */
const MAX_TEXT = 64 * 1024 * 1024;

/** What is wrong may quote the file; the message has room for a line. */
const LONGEST_REASON = 300;

/** A tokenizer.json of Hugging Face's, for models of BERT's kind (WordPiece) and SentencePiece's (Unigram). */
export class StudioTokenizer {
  private constructor(
    private readonly normalizers: readonly NormalizerSpec[],
    private readonly splitters: readonly SplitterSpec[],
    private readonly piecesOf: (word: string) => readonly number[],
    private readonly frame: TextFrame,
  ) {}

  /** Reads the file; a kind that it can't cut texts for is refused with its name and those that it can. */
  static read(json: string): Result<StudioTokenizer, InferenceProblem> {
    const file = v.safeParse(tokenizerSchema, parsedJson(json));
    if (!file.success) return fail(refusal(file.issues[0]));
    const { normalizer, pre_tokenizer, model, post_processor, added_tokens } = file.output;
    const normalizers = normalizer ? (normalizer.type === "Sequence" ? normalizer.normalizers : [normalizer]) : [];
    const badPattern = normalizers.find((step) => step.type === "Replace" && "Regex" in step.pattern && !isPattern(step.pattern.Regex));
    if (badPattern) return fail(unusable(say`its normalizer replaces a pattern that this program can't read`));
    const splitters = pre_tokenizer ? (pre_tokenizer.type === "Sequence" ? pre_tokenizer.pretokenizers : [pre_tokenizer]) : [];
    const special = added_tokens.filter((token) => token.special).map(({ id }) => id);
    const pieces = pieceModel(model, special);
    if (pieces === null) return fail(unusable(say`it names no piece for unknown words`));
    return succeed(new StudioTokenizer(normalizers, splitters, pieces, textFrame(post_processor)));
  }

  /** The numbers of a text's pieces with what the model wants before and after them, `most` of them at most. */
  idsOf(text: string, most: number): readonly number[] {
    const normalized = this.normalizers.reduce(normalizedText, text);
    const words = this.splitters.reduce<readonly string[]>((parts, step) => parts.flatMap((part, place) => splitText(part, place === 0, step)), [normalized]);
    const { before, after } = this.frame;
    const pieces = words.flatMap(this.piecesOf).slice(0, Math.max(0, most - before.length - after.length));
    return [...before, ...pieces, ...after];
  }
}

interface TextFrame {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

function pieceModel(model: PieceModelSpec, special: readonly number[]): ((word: string) => readonly number[]) | null {
  switch (model.type) {
    case "WordPiece": {
      const numbers = new Map(Object.entries(model.vocab));
      const unknown = numbers.get(model.unk_token);
      if (unknown === undefined) return null;
      const vocabulary = { numbers, unknown, insidePrefix: model.continuing_subword_prefix, longestWord: model.max_input_chars_per_word };
      return (word) => wordPieces(word, vocabulary);
    }
    case "Unigram": {
      if (typeof model.unk_id !== "number") return null;
      const pieces = new UnigramPieces({ pieces: model.vocab, unknown: model.unk_id, reserved: new Set(special) });
      return (word) => pieces.split(word);
    }
    default:
      return assertNever(model);
  }
}

function textFrame(frame: FrameSpec | null | undefined): TextFrame {
  if (!frame) return { before: [], after: [] };
  if (frame.type !== "TemplateProcessing") return { before: [frame.cls[1]], after: [frame.sep[1]] };
  const text = frame.single.findIndex((piece) => "Sequence" in piece);
  const ids = (pieces: typeof frame.single): number[] => pieces.flatMap((piece) => ("SpecialToken" in piece ? frame.special_tokens[piece.SpecialToken.id]?.ids ?? [] : []));
  return { before: ids(frame.single.slice(0, text)), after: ids(frame.single.slice(text + 1)) };
}

function refusal(issue: v.BaseIssue<unknown>): InferenceProblem {
  const place = v.getDotPath(issue);
  return unusable(place === null ? say`it is no tokenizer.json` : say`its ${place} is ${issue.received} where ${issue.expected ?? say`something else`} is needed`);
}

function unusable(why: string): InferenceProblem {
  return unavailable("model-invalid", say`The studio's meaning-tokenizer.json can't be used: ${why.slice(0, LONGEST_REASON)}. Models with a WordPiece or Unigram tokenizer.json of Hugging Face's work.`);
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, "gu") instanceof RegExp;
  } catch {
    return false;
  }
}

function parsedJson(text: string): unknown {
  try {
    return boundedJson(text, MAX_TEXT);
  } catch {
    return undefined;
  }
}
