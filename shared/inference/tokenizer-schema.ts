import * as v from "valibot";

// The parts of Hugging Face's tokenizer.json that sentence models are made of (huggingface.co/docs/tokenizers, "Components"). What is not here is refused by name.

const plainNormalizer = v.variant("type", [
  v.object({ type: v.literal("BertNormalizer"), clean_text: v.boolean(), handle_chinese_chars: v.boolean(), strip_accents: v.nullish(v.boolean()), lowercase: v.boolean() }),
  v.object({ type: v.picklist(["NFC", "NFD", "NFKC", "NFKD"]) }),
  v.object({ type: v.literal("Lowercase") }),
  v.object({ type: v.literal("StripAccents") }),
  v.object({ type: v.literal("Strip"), strip_left: v.boolean(), strip_right: v.boolean() }),
  v.object({ type: v.literal("Replace"), pattern: v.union([v.object({ String: v.string() }), v.object({ Regex: v.string() })]), content: v.string() }),
  v.object({ type: v.literal("Prepend"), prepend: v.string() }),
  v.object({ type: v.literal("Precompiled") }),
]);

const plainSplitter = v.variant("type", [
  v.object({ type: v.picklist(["BertPreTokenizer", "Whitespace", "WhitespaceSplit"]) }),
  v.object({ type: v.literal("Metaspace"), replacement: v.string(), prepend_scheme: v.optional(v.picklist(["always", "first", "never"])), add_prefix_space: v.optional(v.boolean()) }),
]);

const templatePiece = v.union([
  v.object({ SpecialToken: v.object({ id: v.string() }) }),
  v.object({ Sequence: v.object({ id: v.string() }) }),
]);
const namedId = v.tuple([v.string(), v.number()]);

const frame = v.variant("type", [
  v.object({ type: v.literal("TemplateProcessing"), single: v.array(templatePiece), special_tokens: v.record(v.string(), v.object({ ids: v.array(v.number()) })) }),
  v.object({ type: v.picklist(["BertProcessing", "RobertaProcessing"]), sep: namedId, cls: namedId }),
]);

const model = v.variant("type", [
  v.object({
    type: v.literal("WordPiece"),
    vocab: v.record(v.string(), v.number()),
    unk_token: v.string(),
    continuing_subword_prefix: v.string(),
    max_input_chars_per_word: v.number(),
  }),
  v.object({ type: v.literal("Unigram"), vocab: v.array(v.tuple([v.string(), v.number()])), unk_id: v.nullish(v.number()) }),
]);

/** What a tokenizer.json has to be. */
export const tokenizerSchema = v.object({
  normalizer: v.nullish(v.variant("type", [plainNormalizer, v.object({ type: v.literal("Sequence"), normalizers: v.array(plainNormalizer) })])),
  pre_tokenizer: v.nullish(v.variant("type", [plainSplitter, v.object({ type: v.literal("Sequence"), pretokenizers: v.array(plainSplitter) })])),
  post_processor: v.nullish(frame),
  model,
  added_tokens: v.optional(v.array(v.object({ id: v.number(), special: v.boolean() })), []),
});

/** How letters are made alike before a text is cut. */
export type NormalizerSpec = v.InferOutput<typeof plainNormalizer>;
/** Where a text is cut before its words are. */
export type SplitterSpec = v.InferOutput<typeof plainSplitter>;
/** What stands before and after every text. */
export type FrameSpec = v.InferOutput<typeof frame>;
/** How words become pieces. */
export type PieceModelSpec = v.InferOutput<typeof model>;
