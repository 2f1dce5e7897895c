import { assertNever } from "../../basics/assert-never";
import type { AscCdl } from "./asc-cdl";

/** A CDL with the name it goes by and what a colourist should know of it. */
export type NamedCdl = { readonly id: string; readonly description: string; readonly cdl: AscCdl };

/** .cc holds one correction; .ccc any number; .cdl any number, each as a decision about a shot. */
export type CdlFormat = "cc" | "ccc" | "cdl";

/** ASC CDL release 1.2 (2009). */
const NAMESPACE = "urn:ASC:CDL:v1.2";

/** The XML file of these corrections. Throws a RangeError when a .cc file is asked for anything but one. */
export function cdlText(corrections: readonly NamedCdl[], format: CdlFormat): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body(corrections, format).join("\n")}\n`;
}

function body(corrections: readonly NamedCdl[], format: CdlFormat): string[] {
  switch (format) {
    case "cc": {
      const [only, ...others] = corrections;
      if (!only || others.length > 0) throw new RangeError(`A .cc file holds one correction, got ${corrections.length}. Write a .ccc file instead.`);
      return correction(only, ` xmlns="${NAMESPACE}"`);
    }
    case "ccc":
      return [`<ColorCorrectionCollection xmlns="${NAMESPACE}">`, ...inside(corrections.flatMap((one) => correction(one, ""))), "</ColorCorrectionCollection>"];
    case "cdl":
      return [
        `<ColorDecisionList xmlns="${NAMESPACE}">`,
        ...inside(corrections.flatMap((one) => ["<ColorDecision>", ...inside(correction(one, "")), "</ColorDecision>"])),
        "</ColorDecisionList>",
      ];
    default:
      return assertNever(format);
  }
}

function correction({ id, description, cdl }: NamedCdl, attributes: string): string[] {
  return [
    `<ColorCorrection${attributes} id="${xmlText(id)}">`,
    "  <SOPNode>",
    `    <Description>${xmlText(description)}</Description>`,
    `    <Slope>${numbers(cdl.slope)}</Slope>`,
    `    <Offset>${numbers(cdl.offset)}</Offset>`,
    `    <Power>${numbers(cdl.power)}</Power>`,
    "  </SOPNode>",
    "  <SatNode>",
    `    <Saturation>${numbers([cdl.saturation])}</Saturation>`,
    "  </SatNode>",
    "</ColorCorrection>",
  ];
}

function inside(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function numbers(values: readonly number[]): string {
  return values.map((value) => value.toFixed(6)).join(" ");
}

/** Text for XML 1.0: markup escaped, characters it cannot hold replaced by a space. */
function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
