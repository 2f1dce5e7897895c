import { convertPinnedModel } from "./models/pinned-model";
import { sentenceEncoderModel } from "./models/sentence-encoder-model";
import { skinSegmenterModel } from "./models/skin-segmenter-model";

for (const model of [skinSegmenterModel, sentenceEncoderModel]) {
  const bytes = await convertPinnedModel(model, process.cwd());
  console.log(`${model.name}: ${bytes.length} bytes in .cache/models`);
}
