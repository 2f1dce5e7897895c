/** An XML element to be written: text where it is a string, elements in order otherwise. */
export type XmlNode = { readonly name: string; readonly attributes: Readonly<Record<string, string | number>>; readonly children: readonly (XmlNode | string)[] };

/** What XML 1.0 cannot hold in any form: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;" };

/** An element with its attributes and children; a number is written as it reads. */
export function element(name: string, attributes: XmlNode["attributes"], ...children: readonly (XmlNode | string | number)[]): XmlNode {
  return { name, attributes, children: children.map((child) => (typeof child === "number" ? String(child) : child)) };
}

/** The document as text, one element a line; characters that XML cannot hold are left out. */
export function xmlText(doctype: string, root: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${doctype}>\n${lines(root, "").join("\n")}\n`;
}

function lines(node: XmlNode, indent: string): string[] {
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const head = `${indent}<${node.name}${attributes.join("")}`;
  const texts = node.children.filter((child): child is string => typeof child === "string");
  if (node.children.length === 0) return [`${head}/>`];
  if (texts.length > 0) return [`${head}>${texts.map(escaped).join("")}</${node.name}>`];
  return [`${head}>`, ...node.children.flatMap((child) => (typeof child === "string" ? [] : lines(child, `${indent}  `))), `${indent}</${node.name}>`];
}

function escaped(text: string): string {
  return text.replace(UNWRITABLE, "").replace(/[&<>"\t\n\r]/g, (each) => ESCAPES[each] ?? each);
}
