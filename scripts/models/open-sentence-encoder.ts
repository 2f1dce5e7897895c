import { succeed } from "../../shared/basics/result";
import { SentenceEncoder } from "../../shared/inference/sentence-encoder";
import { sentenceEncoderFiles } from "./model-files";

/** Promises an encoder for Node that takes its model from the repository at `root`, converting it when it is first used. */
export function openSentenceEncoder(root: string): SentenceEncoder {
  return new SentenceEncoder(async () => succeed(await sentenceEncoderFiles(root)));
}
