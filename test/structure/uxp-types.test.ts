import { readFileSync } from "node:fs";
import ts from "typescript";

const ADOBE = "node_modules/@adobe/cc-ext-uxp-types/uxp/index.d.ts";
/** Adobe's types send the reader of lstat here: "see Stats class in Node.js". */
const NODE_FS = "node_modules/@types/node/fs.d.ts";

/** Names of all members declared anywhere in a file, or in its ambient modules of this name. */
function memberNames(path: string, within: (node: ts.Node) => boolean): Set<string> {
  const names = new Set<string>();
  const collect = (node: ts.Node): void => {
    if ((ts.isMethodDeclaration(node) || ts.isMethodSignature(node) || ts.isPropertyDeclaration(node) || ts.isPropertySignature(node) || ts.isVariableDeclaration(node)) && ts.isIdentifier(node.name)) {
      names.add(node.name.text);
    }
    node.forEachChild(collect);
  };
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (within(node)) collect(node);
    else node.forEachChild(visit);
  };
  visit(source);
  return names;
}

const inModule = (name: string) => (node: ts.Node): boolean => ts.isModuleDeclaration(node) && node.name.text === name;
const inType = (...names: readonly string[]) => (node: ts.Node): boolean =>
  (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) && names.includes(node.name.text);

describe("what we take of UXP", () => {
  it("uses only files functions that Adobe's UXP types declare", () => {
    const declared = memberNames(ADOBE, inModule("fs"));
    const used = memberNames("shared/host/uxp/uxp-plugin-files.ts", inType("UxpFs"));
    expect(used.size).toBeGreaterThan(4);
    expect([...used].filter((name) => name !== "encoding" && !declared.has(name))).toEqual([]);
  });

  it("uses only what Node's Stats, which Adobe's types name, declare of an entry", () => {
    const declared = memberNames(NODE_FS, inType("StatsBase"));
    const used = memberNames("shared/host/uxp/uxp-plugin-files.ts", inType("UxpStats"));
    expect(used).toEqual(new Set(["size", "isFile"]));
    expect([...used].filter((name) => !declared.has(name))).toEqual([]);
  });

  it("uses only members of require(\"uxp\") that Adobe's UXP types declare", () => {
    const declared = memberNames(ADOBE, inModule("uxp"));
    const used = [
      ...memberNames("shared/host/uxp/uxp-plugin-files.ts", inType("UxpLocalFileSystem")),
      ...memberNames("shared/host/uxp/uxp-modules.ts", inType("UxpModule")),
    ];
    // The names that the module itself gives its parts, and the argument of setup(), stand in the documents only.
    const documented = new Set(["entrypoints", "host", "storage", "localFileSystem", "formats", "panels"]);
    expect(used.filter((name) => !documented.has(name) && !declared.has(name))).toEqual([]);
  });
});
