// npm run words: writes the English catalogue, shared/words/en.json, as the code says it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { wordsInCode } from "./words/words-in-code";

const root = join(import.meta.dirname, "..");
const words = wordsInCode(root);
writeFileSync(join(root, "shared/words/en.json"), `${JSON.stringify(words, null, 2)}\n`);
console.log(`shared/words/en.json: ${Object.keys(words).length} texts`);
