import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Members of one side of a class: "property", "(TickTime, number?)" or "async (string)". */
type MemberTable = Readonly<Record<string, string>>;
/** What the type definitions say of every class the module exports. */
type ApiTable = Readonly<Record<string, { readonly static: MemberTable; readonly instance: MemberTable }>>;

/** Reads Adobe's own declarations (@adobe/premierepro 26.3.0) into the table that the simulator checks arguments with. */
export function readTypeDefinitions(): ApiTable {
  const source = parseDeclarations();
  const types = new Map<string, ts.TypeLiteralNode>();
  source.forEachChild((node) => {
    if (ts.isTypeAliasDeclaration(node) && ts.isTypeLiteralNode(node.type)) types.set(node.name.text, node.type);
  });
  const table: Record<string, { static: MemberTable; instance: MemberTable }> = {};
  for (const member of types.get("premierepro")?.members ?? []) {
    const name = member.name?.getText() ?? "";
    if (name === "Constants") continue;
    table[name] = { static: membersOf(types.get(`${name}Static`)), instance: membersOf(types.get(name)) };
  }
  return table;
}

/** Names of the enumerations in the Constants namespace with their members, as declared. */
export function readConstants(): Readonly<Record<string, readonly string[]>> {
  const source = parseDeclarations();
  const constants: Record<string, string[]> = {};
  const visit = (node: ts.Node): void => {
    if (ts.isEnumDeclaration(node)) constants[node.name.text] = node.members.map((entry) => entry.name.getText());
    node.forEachChild(visit);
  };
  visit(source);
  return constants;
}

function parseDeclarations(): ts.SourceFile {
  const path = join(process.cwd(), "node_modules/@adobe/premierepro/src/premierepro.d.ts");
  return ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
}

function membersOf(type: ts.TypeLiteralNode | undefined): MemberTable {
  const members: Record<string, string> = {};
  for (const member of type?.members ?? []) {
    if (ts.isMethodSignature(member)) {
      const args = member.parameters.map((parameter) => kindOf(parameter.type) + (parameter.questionToken ? "?" : ""));
      const promised = member.type?.getText().startsWith("Promise<") ?? false;
      members[member.name.getText()] = `${promised ? "async " : ""}(${args.join(", ")})`;
    } else if (ts.isPropertySignature(member)) {
      members[member.name.getText()] = "property";
    }
  }
  return members;
}

function kindOf(type: ts.TypeNode | undefined): string {
  if (!type) return "any";
  const text = type.getText().replace(/\s+/g, " ");
  if (text.includes("=>")) return "function";
  if (text.includes("Constants.")) return text.includes("|") ? "any" : "enum";
  return text.replace(/ ?\| ?/g, "|");
}
