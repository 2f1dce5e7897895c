import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A class's members: "readonly", "optional", the kind of a property that can be set ("number"), or a signature ("(number, string?)"). */
type MemberTable = Readonly<Record<string, string>>;

/** Interfaces of the draft that are no classes of the host: bases that no object is, plain records, and the module itself. */
const NO_CLASSES = new Set(["HostModule", "ClassTable", "EnumTable", "EffectInfo", "UsedFont", "GuideRecord", "GuideHost", "ItemBase", "AVItemBase", "FootageSourceBase", "PropertyBase", "EssentialGraphicsMember"]);

/** Families that arguments may come from, by the name the draft gives them. */
const FAMILIES: Readonly<Record<string, string>> = { Item: "CompItem|FootageItem|FolderItem", AVItem: "CompItem|FootageItem", AnyLayer: "Layer|AVLayer|TextLayer|CameraLayer|LightLayer|ShapeLayer" };

const PRIMITIVES: Readonly<Record<string, string>> = { Seconds: "number", NativePath: "string", RGB: "array", RGBA: "array", Vec2: "array", Vec3: "array" };

const NAMESPACE = readNamespace();

/** Reads our draft of After Effects' module into the table that the simulator checks every access with. */
export function readAfterEffectsDefinitions(): Readonly<Record<string, MemberTable>> {
  const classes = [...NAMESPACE].filter(([name]) => !NO_CLASSES.has(name));
  return Object.fromEntries(classes.map(([name]) => [name, membersOf(name)]));
}

/** Names of the module's enumerations with the members that the draft spells out; none for those it leaves open. */
export function readAfterEffectsEnums(): Readonly<Record<string, readonly string[]>> {
  const members = NAMESPACE.get("EnumTable")?.members.filter(ts.isPropertySignature) ?? [];
  return Object.fromEntries(members.map((member) => [member.name.getText(), [...(member.type?.getText() ?? "").matchAll(/"(\w+)"/g)].map(([, name]) => name ?? "")]));
}

function readNamespace(): ReadonlyMap<string, ts.InterfaceDeclaration> {
  const path = join(process.cwd(), "shared/host/after-effects/after-effects-uxp.d.ts");
  const found = new Map<string, ts.InterfaceDeclaration>();
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) found.set(node.name.text, node);
    else node.forEachChild(visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true));
  return found;
}

function membersOf(name: string): MemberTable {
  const declared = NAMESPACE.get(name);
  if (!declared) return {};
  const members: Record<string, string> = {};
  for (const base of declared.heritageClauses?.flatMap((clause) => [...clause.types]) ?? []) Object.assign(members, membersOf(base.expression.getText()));
  const methods = new Map<string, ts.MethodSignature[]>();
  for (const member of declared.members) {
    if (ts.isMethodSignature(member)) methods.set(member.name.getText(), [...(methods.get(member.name.getText()) ?? []), member]);
    else if (ts.isPropertySignature(member)) members[member.name.getText()] = propertyOf(member);
  }
  for (const [method, forms] of methods) members[method] = forms[0]?.questionToken ? "optional" : signatureOf(forms);
  return members;
}

function propertyOf(member: ts.PropertySignature): string {
  if (member.questionToken) return "optional";
  return member.modifiers?.some((one) => one.kind === ts.SyntaxKind.ReadonlyKeyword) ? "readonly" : kindOf(member.type);
}

/** Several forms of one method give one signature that takes what any of them takes. */
function signatureOf(forms: readonly ts.MethodSignature[]): string {
  const longest = Math.max(...forms.map((form) => form.parameters.length));
  const kinds = Array.from({ length: longest }, (_, at) => {
    const parameters = forms.map((form) => form.parameters[at]);
    const kind = [...new Set(parameters.flatMap((one) => (one ? kindOf(one.type).split("|") : [])))].join("|");
    return kind + (parameters.every((one) => one && !one.questionToken) ? "" : "?");
  });
  return `(${kinds.join(", ")})`;
}

function kindOf(type: ts.TypeNode | undefined): string {
  if (!type || type.kind === ts.SyntaxKind.UnknownKeyword) return "any";
  if (ts.isUnionTypeNode(type)) return [...new Set(type.types.flatMap((one) => kindOf(one).split("|")))].join("|");
  if (ts.isFunctionTypeNode(type)) return "function";
  if (ts.isArrayTypeNode(type)) return "array";
  const text = type.getText();
  if (["number", "string", "boolean", "any", "null"].includes(text)) return text;
  const known = PRIMITIVES[text] ?? FAMILIES[text];
  if (known !== undefined || !ts.isTypeReferenceNode(type)) return known ?? "object";
  // Other names stand for several kinds of values; a record is an object.
  return NAMESPACE.has(text) && !NO_CLASSES.has(text) ? text : text.startsWith("Record<") ? "object" : "any";
}
