import { inspectFrameFile } from "../../../../shared/host/frames/frame-file";
import { readMeaningModel } from "../../../../shared/inference/meaning-model";
import { StudioTokenizer } from "../../../../shared/inference/studio-tokenizer";
import { bytesOf, holds, saysWhy, textOfBytes, type FuzzTarget } from "../fuzz-target";

/** A studio's description of its own model. */
export const modelDescription: FuzzTarget = {
  name: "model-description",
  samples: ['{"format":"trimbin-meaning-model/1","name":"Own","version":"1","languages":["en","de"],"size":384,"maxTokens":256,"pooling":"mean"}'],
  judge(input) {
    const read = readMeaningModel(input);
    if (!read.ok) saysWhy("message" in read.problem ? read.problem.message : "");
  },
};

const bert = {
  added_tokens: [1, 2].map((id) => ({ id, special: true })),
  normalizer: { type: "Sequence", normalizers: [{ type: "BertNormalizer", clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true }, { type: "Replace", pattern: { String: "a" }, content: "b" }] },
  pre_tokenizer: { type: "BertPreTokenizer" },
  post_processor: { type: "TemplateProcessing", single: [{ SpecialToken: { id: "[CLS]" } }, { Sequence: { id: "A" } }], special_tokens: { "[CLS]": { ids: [1] } } },
  model: { type: "WordPiece", vocab: { "[UNK]": 0, "[CLS]": 1, play: 3, "##ing": 4 }, unk_token: "[UNK]", continuing_subword_prefix: "##", max_input_chars_per_word: 10 },
};
const unigram = {
  added_tokens: [{ id: 0, special: true }],
  normalizer: { type: "Precompiled" },
  pre_tokenizer: { type: "Metaspace", replacement: "_", add_prefix_space: true },
  post_processor: { type: "RobertaProcessing", sep: ["</s>", 1], cls: ["<s>", 0] },
  model: { type: "Unigram", unk_id: 2, vocab: [["<s>", 0], ["</s>", 0], ["<unk>", 0], ["_", -3], ["the", -2], ["light", -4]] },
};

/** A studio's own tokenizer, and a text cut by it. */
export const tokenizer: FuzzTarget = {
  name: "tokenizer",
  samples: [JSON.stringify(bert), JSON.stringify(unigram)],
  judge(input) {
    const read = StudioTokenizer.read(input);
    if (!read.ok) return saysWhy("message" in read.problem ? read.problem.message : "");
    const ids = read.value.idsOf("Playing the light, caf\u00e9!", 64);
    holds(ids.length <= 200 && ids.every((id) => typeof id === "number"), "pieces are numbers");
  },
};

/** Pictures of one pixel; of the JPEG only what its header says. */
const BMP = "Qk06AAAAAAAAADYAAAAoAAAAAQAAAAEAAAABABgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==";
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const JPG = "/9j/4AAEAAD/wAALCAABAAEBAREA/9k=";

/** A frame that the host exported, whole or not. */
export const frameFiles: FuzzTarget = {
  name: "frame-files",
  samples: [PNG, BMP, JPG].map((file) => textOfBytes(Buffer.from(file, "base64"))),
  judge(input) {
    for (const format of ["png", "bmp", "jpg"] as const) {
      const file = inspectFrameFile(bytesOf(input), format);
      if (file.kind === "whole") holds(Number.isInteger(file.widthPx) && Number.isInteger(file.heightPx), "a frame has whole pixels");
    }
  },
};
