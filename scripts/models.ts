import { convertSkinSegmenter } from "./models/skin-segmenter-model";

const model = await convertSkinSegmenter(process.cwd());
console.log(`skin-segmenter.onnx: ${model.length} bytes in .cache/models`);
