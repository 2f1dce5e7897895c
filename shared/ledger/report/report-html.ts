import { counted } from "../../words/counted";
import { escapedHtml as escaped } from "../../basics/html-text";
import type { AssistanceReport } from "./assistance-report";
import { decisionWord, momentText, nowWords, shotWords } from "./line-words";
import { PANEL_DEEDS } from "./panel-words";
import type { ReportLine } from "./report-lines";
import { REPORT_STYLE } from "./report-style";
import { say } from "../../words/say";
import { spokenLanguage } from "../../words/spoken-language";

/** The report as one HTML file without scripts that loads nothing, well-formed as XML too: headings, tables with captions and headers. All text is escaped; names are kept apart from the direction of the text around them. */
export function reportHtml(report: AssistanceReport): string {
  const title = say`AI assistance report: ${report.title}`;
  return `<!DOCTYPE html>
<html lang="${escaped(spokenLanguage()?.tag ?? "en")}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
<title>${escaped(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
<h1>AI assistance report: ${name(report.title)}</h1>
${factsHtml(report)}<h2>Statement</h2>
${listHtml(report.statement)}${panelsHtml(report)}${modelsHtml(report)}${linesHtml(report.lines)}<h2>What this report cannot know</h2>
${listHtml(report.limits)}</main>
</body>
</html>
`;
}

function factsHtml({ projects, sequences, first, last, made, people, hosts }: AssistanceReport): string {
  const names = (things: AssistanceReport["projects"]): string => things.map((thing) => (thing.name === null ? say`a sequence whose name was not kept` : name(thing.name))).join(", ") || say`none`;
  const facts: readonly (readonly [string, string])[] = [
    [say`Project`, names(projects)],
    [say`Sequences`, names(sequences)],
    [say`Period`, first === null || last === null ? say`no work is recorded` : say`${momentText(first)} to ${momentText(last)}`],
    [say`Applied by`, people.map(({ person, plans }) => `${person === null ? say`nobody named` : name(person)} (${counted(plans, "plan")})`).join(", ") || say`nobody`],
    [say`Host`, hosts.map((host) => escaped(`${host.name} ${host.version}`)).join(", ") || say`none`],
    [say`Report made`, say`${momentText(made.at)}${made.by === null ? "" : say`, by ${name(made.by)}`}, with Trimbin ${escaped(made.trimbin)}`],
  ];
  return `<dl>\n${facts.map(([term, value]) => `<div><dt>${term}</dt><dd>${value}</dd></div>\n`).join("")}</dl>\n`;
}

function panelsHtml({ panels }: AssistanceReport): string {
  if (panels.length === 0) return "";
  const rows = panels.map((panel) => `<tr><th scope="row">${escaped(panel.name)}</th><td>${escaped(panel.did)}</td>${[panel.plans, panel.lines, panel.shots].map(numberCell).join("")}</tr>\n`);
  return tableHtml(say`Which panels assisted`, say`Panels, what each did, and how much of it was applied`, [say`Panel`, say`What it did`, say`Plans`, say`Lines applied`, say`Shots`], rows);
}

function modelsHtml({ models }: AssistanceReport): string {
  if (models.length === 0) return "<h2>Engines and models</h2>\n<p>None are recorded for this work.</p>\n";
  const rows = models.map(({ name: engine, version, model, panels, role }) => {
    const file = model === null ? "none" : `${name(model.file)}<br /><code>${escaped(model.sha256)}</code>`;
    return `<tr><th scope="row">${name(engine)} ${escaped(version)}</th><td>${file}</td><td>${escaped(panels.join(", "))}</td><td>${escaped(role)}</td></tr>\n`;
  });
  return tableHtml(say`Engines and models`, say`What took part in finding the proposals; models by file and SHA-256`, [say`Engine`, say`Model`, say`Panel`, say`What it is for`], rows);
}

function linesHtml(lines: readonly ReportLine[]): string {
  if (lines.length === 0) return "<h2>Lines</h2>\n<p>There are none.</p>\n";
  return tableHtml(say`Lines`, say`Every line that was offered, what was decided, and what became of it`, [say`Line`, say`Decision`, say`Proposed`, say`Applied`, say`Shots`, say`When and by whom`, say`Now`], lines.map(lineHtml));
}

function lineHtml({ title, panel, plan, decision, proposed, applied, changes, shots, at, person, now }: ReportLine): string {
  const places = shots.map((shot) => name(shotWords(shot))).join("<br />");
  const details = changes.length === 0 ? "" : `<ul>${changes.map((change) => `<li>${name(change)}</li>`).join("")}</ul>`;
  const cells = [
    escaped(decisionWord(decision)),
    proposed === null ? say`not recorded` : name(proposed),
    `${applied === null ? say`nothing` : name(applied)}${details}`,
    places,
    `${momentText(at)}<br />${person === null ? say`nobody named` : name(person)}`,
    name(nowWords(now)),
  ];
  return `<tr><th scope="row">${name(title)}<p>${panel === null ? "" : `${escaped(PANEL_DEEDS[panel].name)}: `}${name(plan)}</p></th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>\n`;
}

/** `rows` are HTML, the rest is text. A wide table scrolls inside its own region, which takes the focus for that. */
function tableHtml(heading: string, caption: string, columns: readonly string[], rows: readonly string[]): string {
  const headers = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join("");
  return `<h2>${escaped(heading)}</h2>
<div class="table" role="region" aria-label="${escaped(caption)}" tabindex="0">
<table>
<caption>${escaped(caption)}</caption>
<thead><tr>${headers}</tr></thead>
<tbody>
${rows.join("")}</tbody>
</table>
</div>
`;
}

function listHtml(sentences: readonly string[]): string {
  return `<ul>\n${sentences.map((sentence) => `<li>${name(sentence)}</li>\n`).join("")}</ul>\n`;
}

function numberCell(value: number): string {
  return `<td class="number">${value}</td>`;
}

function name(text: string): string {
  return `<bdi>${escaped(text)}</bdi>`;
}
