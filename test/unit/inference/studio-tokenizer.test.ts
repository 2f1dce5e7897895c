import { StudioTokenizer } from "../../../shared/inference/studio-tokenizer";

const BERT_VOCABULARY = ["[UNK]", "[CLS]", "[SEP]", "play", "##ing", "cafe", "don", "'", "t", "!", "東", "京", "3"];
const bert = {
  added_tokens: [1, 2].map((id) => ({ id, special: true })),
  normalizer: { type: "BertNormalizer", clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true },
  pre_tokenizer: { type: "BertPreTokenizer" },
  post_processor: {
    type: "TemplateProcessing",
    single: [{ SpecialToken: { id: "[CLS]", type_id: 0 } }, { Sequence: { id: "A", type_id: 0 } }, { SpecialToken: { id: "[SEP]", type_id: 0 } }],
    special_tokens: { "[CLS]": { id: "[CLS]", ids: [1], tokens: ["[CLS]"] }, "[SEP]": { id: "[SEP]", ids: [2], tokens: ["[SEP]"] } },
  },
  model: { type: "WordPiece", vocab: Object.fromEntries(BERT_VOCABULARY.map((piece, id) => [piece, id])), unk_token: "[UNK]", continuing_subword_prefix: "##", max_input_chars_per_word: 10 },
};

const UNIGRAM_VOCABULARY = [["<s>", 0], ["</s>", 0], ["<unk>", 0], ["▁", -3], ["▁the", -2], ["▁light", -4], ["house", -4], ["s", -2], ["▁fi", -3], ["ne", -3]];
const unigram = {
  added_tokens: [0, 1, 2].map((id) => ({ id, special: true })),
  normalizer: { type: "Precompiled", precompiled_charsmap: "" },
  pre_tokenizer: { type: "Sequence", pretokenizers: [{ type: "WhitespaceSplit" }, { type: "Metaspace", replacement: "▁", add_prefix_space: true }] },
  post_processor: { type: "RobertaProcessing", sep: ["</s>", 1], cls: ["<s>", 0] },
  model: { type: "Unigram", unk_id: 2, vocab: UNIGRAM_VOCABULARY },
};

function idsOf(tokenizer: object, text: string, most = 100): readonly number[] {
  const read = StudioTokenizer.read(JSON.stringify(tokenizer));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value.idsOf(text, most);
}

function refusal(tokenizer: unknown): string {
  const read = StudioTokenizer.read(typeof tokenizer === "string" ? tokenizer : JSON.stringify(tokenizer));
  return read.ok || read.problem.kind === "cancelled" ? "" : read.problem.message;
}

// The same texts and files gave these numbers in @huggingface/tokenizers 0.2.0 (but for signs that somebody says).
describe("a tokenizer.json of BERT's kind", () => {
  it.each([
    { text: "playing", ids: [3, 4] },
    { text: "  CAFÉ,\tplay!", ids: [5, 0, 3, 9] },
    { text: "don't", ids: [6, 7, 8] },
    { text: "東京3", ids: [10, 11, 12] },
    { text: "playful", ids: [0] },
    { text: "playplayplayplay", ids: [0] },
    { text: "", ids: [] },
  ])("cuts $text", ({ text, ids }) => expect(idsOf(bert, text)).toEqual([1, ...ids, 2]));

  it("takes what somebody says for words, not for signs", () => {
    expect(idsOf(bert, "[SEP]")).toEqual([1, 0, 0, 0, 2]);
  });

  it("cuts a long text before the sign at its end", () => {
    expect(idsOf(bert, "play play play play", 4)).toEqual([1, 3, 3, 2]);
  });
});

describe("a tokenizer.json of SentencePiece's kind", () => {
  it.each([
    { text: "the lighthouses", ids: [4, 5, 6, 7] },
    { text: "  the   light ", ids: [4, 5] },
    { text: "ﬁne", ids: [8, 9] },
    { text: "xyz", ids: [3, 2] },
    { text: "</s>", ids: [3, 2, 7, 2] },
  ])("cuts $text", ({ text, ids }) => expect(idsOf(unigram, text)).toEqual([0, ...ids, 1]));

  it("marks only the first word where the file says so", () => {
    const first = { ...unigram, normalizer: { type: "Lowercase" }, pre_tokenizer: { type: "Metaspace", replacement: "▁", prepend_scheme: "first" } };
    expect(idsOf(first, "The houses")).toEqual([0, 4, 3, 6, 7, 1]);
    expect(idsOf({ ...first, pre_tokenizer: { ...first.pre_tokenizer, prepend_scheme: "never" } }, "houses")).toEqual([0, 6, 7, 1]);
  });
});

describe("a tokenizer.json that can't be used", () => {
  it.each([
    { what: "another model", file: { ...bert, model: { type: "BPE", vocab: {}, merges: [] } }, words: 'model.type is "BPE"' },
    { what: "another normalizer", file: { ...bert, normalizer: { type: "ByteLevel" } }, words: 'normalizer.type is "ByteLevel"' },
    { what: "another way to split", file: { ...bert, pre_tokenizer: { type: "Split" } }, words: 'pre_tokenizer.type is "Split"' },
    { what: "no piece for unknown words", file: { ...unigram, model: { ...unigram.model, unk_id: null } }, words: "no piece for unknown words" },
    { what: "a pattern nobody can read", file: { ...bert, normalizer: { type: "Replace", pattern: { Regex: "(" }, content: "" } }, words: "a pattern" },
    { what: "no JSON", file: "{", words: "no tokenizer.json" },
  ])("is refused by name: $what", ({ file, words }) => {
    expect(refusal(file)).toContain(words);
    expect(refusal(file)).toContain("WordPiece or Unigram");
  });
});
