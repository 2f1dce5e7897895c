import { assertNever } from "../../basics/assert-never";
import { escapedHtml as escaped } from "../../basics/html-text";
import type { PaperEdit, PaperLine, PaperSection, PaperVoice } from "./paper-edit";
import { say } from "../../words/say";

/** Readable on a screen, by a screen reader and on paper; rows are not torn apart between pages, headers are repeated. */
const STYLE = `
body { font: 16px/1.5 Georgia, "Times New Roman", serif; color: #1a1a1a; background: #fff; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
h1, h2, th, .times { font-family: system-ui, "Segoe UI", Arial, sans-serif; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; overflow-wrap: anywhere; }
.lines th:nth-child(1) { width: 5.5rem; } .lines th:nth-child(2) { width: 7rem; } .lines th:nth-child(n+4) { width: 12.5rem; }
caption { text-align: left; font-style: italic; padding: 0.25rem 0; }
th, td { border-bottom: 1px solid #767676; padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; }
th { font-size: 0.85rem; }
.times { font-size: 0.85rem; font-variant-numeric: tabular-nums; }
.facts { font-size: 0.85rem; color: #4a4a4a; margin: 0.25rem 0 0; }
.number { text-align: right; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } tr { break-inside: avoid; } thead { display: table-header-group; } h2 { break-after: avoid; } }
`;

/** The paper edit as one HTML file without scripts, well-formed as XML too: headings, and tables with row and column headers. All text is escaped. */
export function paperEditHtml({ title, summary, sections, voices }: PaperEdit): string {
  const heading = title.trim() === "" ? say`Paper edit` : title;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>${escaped(heading)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(heading)}</h1>
<p>${escaped(summary)}</p>
${sections.map(sectionHtml).join("")}${voicesHtml(voices)}</main>
</body>
</html>
`;
}

function sectionHtml({ heading, lines }: PaperSection, index: number): string {
  const shown = heading.trim() === "" ? (index === 0 ? say`Opening` : say`Part ${index + 1}`) : heading;
  if (lines.length === 0) return `<h2>${escaped(shown)}</h2>\n<p>No lines yet.</p>\n`;
  return `<h2>${escaped(shown)}</h2>
<table class="lines">
<caption>Lines of ${escaped(shown)}</caption>
<thead><tr><th scope="col">Line</th><th scope="col">Who</th><th scope="col">Words</th><th scope="col">Source timecode</th><th scope="col">Record timecode</th></tr></thead>
<tbody>
${lines.map(lineHtml).join("")}</tbody>
</table>
`;
}

function lineHtml(line: PaperLine): string {
  switch (line.kind) {
    case "bite": {
      const language = line.language === null ? "" : ` lang="${escaped(line.language)}"`;
      const source = [line.clip, ...line.source.map((piece) => say`${piece.in} to ${piece.out}`)].map(escaped).join("<br />");
      const below = [...line.facts, ...line.remarks].map((text) => `<p class="facts">${escaped(text)}</p>`).join("");
      return rowHtml(String(line.number), line.speaker ?? say`Nobody named`, `<q${language}>${escaped(line.text)}</q>${below}`, source, `${line.recordIn} to ${line.recordOut}`);
    }
    case "voice-over":
      return rowHtml("Voice-over", "", escaped(line.text), say`To be recorded`, `${line.recordIn} to ${line.recordOut}`);
    case "note":
      return rowHtml(say`Note`, "", `<em>${escaped(line.text)}</em>`, "", "");
    default:
      return assertNever(line);
  }
}

/** `words` and `source` are HTML, the others text. */
function rowHtml(line: string, who: string, words: string, source: string, record: string): string {
  return `<tr><th scope="row">${escaped(line)}</th><td>${escaped(who)}</td><td>${words}</td><td class="times">${source}</td><td class="times">${escaped(record)}</td></tr>\n`;
}

function voicesHtml(voices: readonly PaperVoice[]): string {
  if (voices.length === 0) return "";
  const rows = voices.map(
    ({ speaker, ...times }) =>
      `<tr><th scope="row">${escaped(speaker)}</th>${[times.used, times.usedShare, times.available, times.availableShare].map((cell) => `<td class="times number">${escaped(cell)}</td>`).join("")}</tr>\n`,
  );
  return `<h2>Who speaks how long</h2>
<table>
<caption>Time of words, pauses not counted</caption>
<thead><tr><th scope="col">Who</th><th scope="col">Used</th><th scope="col">Share of used</th><th scope="col">Recorded</th><th scope="col">Share of recorded</th></tr></thead>
<tbody>
${rows.join("")}</tbody>
</table>
`;
}
