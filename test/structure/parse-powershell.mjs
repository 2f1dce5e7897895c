// Prints each place of a PowerShell script that its grammar cannot read, one "line: text" a line. Jest cannot load the parser's WebAssembly module.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Language, Parser } from "web-tree-sitter";

const [file = ""] = process.argv.slice(2);
await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(createRequire(import.meta.url).resolve("tree-sitter-powershell/tree-sitter-powershell.wasm")));
print(parser.parse(readFileSync(file, "utf8"))?.rootNode ?? null);

/** @param {import("web-tree-sitter").Node | null} node */
function print(node) {
  if (node === null || !node.hasError) return;
  if (node.isError || node.isMissing) console.log(`${node.startPosition.row + 1}: ${node.text.slice(0, 80)}`);
  for (const child of node.children) print(child);
}
