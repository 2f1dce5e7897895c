import type { Cube } from "./cube";

/** Lines of a .cube file hold at most 250 characters (Adobe, Cube LUT Specification 1.0). */
const LONGEST_TEXT = 240;

/** The .cube file of a table (Adobe, Cube LUT Specification 1.0: plain ASCII, red fastest, seven decimals). Characters that the format has no room for become their nearest likeness or "?". */
export function cubeText({ size, values }: Cube, title: string, comments: readonly string[]): string {
  const lines = [...comments.map((comment) => `# ${plainLine(comment)}`), `TITLE "${plainLine(title).replace(/"/g, "'")}"`, `LUT_3D_SIZE ${size}`, "DOMAIN_MIN 0.0 0.0 0.0", "DOMAIN_MAX 1.0 1.0 1.0"];
  for (let at = 0; at < values.length; at += 3) lines.push(`${values[at]!.toFixed(7)} ${values[at + 1]!.toFixed(7)} ${values[at + 2]!.toFixed(7)}`);
  return `${lines.join("\n")}\n`;
}

function plainLine(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/\s+/g, " ")
    .replace(/[^ -~]/gu, "?")
    .trim()
    .slice(0, LONGEST_TEXT);
}
