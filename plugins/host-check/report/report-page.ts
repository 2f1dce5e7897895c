import { escapedHtml as escaped } from "../../../shared/basics/html-text";
import type { MeasuredHost } from "../../../shared/host/check-port";
import { questionWords } from "../questions/question-words";
import { answerWords, type FindingLine } from "./finding-lines";
import type { Consequence } from "./follows";
import { say } from "../../../shared/words/say";

/** All that stands on the page; redacted already. */
export type CheckReport = {
  readonly measured: MeasuredHost;
  readonly hostName: string;
  readonly lines: readonly FindingLine[];
  readonly consequences: readonly Consequence[];
  readonly calibration: string;
  /** What could not be removed. */
  readonly leftBehind: readonly string[];
  /** The check was stopped before its end. */
  readonly isPartial: boolean;
};

/** The findings as one HTML file for people: loads nothing, runs nothing, reads well aloud and on paper. */
export function reportPage({ measured, hostName, lines, consequences, calibration, leftBehind, isPartial }: CheckReport): string {
  const title = say`Host check: ${hostName} ${measured.hostVersion}`;
  const facts: readonly (readonly [string, string])[] = [
    [say`Program`, `${hostName} ${measured.hostVersion}`],
    ["Trimbin", measured.trimbin],
    [say`Measured`, measured.at],
    [say`Questions`, isPartial ? say`${lines.length} answered; the check was stopped before its end` : String(lines.length)],
    [say`Calibration`, calibration],
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>Trimbin asked this host what only a real host can answer, in a scratch project. Paths and the names of people, projects and media were taken out.</p>
<dl>
${facts.map(([term, value]) => `<div><dt>${term}</dt><dd>${escaped(value)}</dd></div>`).join("\n")}
</dl>
<h2>What follows</h2>
${listOf(consequences.map(({ words, differs }) => (differs ? `<strong>Other than assumed:</strong> ${escaped(words)}` : escaped(words))), say`Nothing was measured that adapters go by.`)}
${leftBehind.length === 0 ? "" : `<h2>Left behind</h2>\n${listOf(leftBehind.map(escaped), "")}`}
<h2>Findings</h2>
<div class="wide" tabindex="0" role="region" aria-label="Findings">
<table>
<caption>What differs from what was assumed stands first, then what has no answer.</caption>
<thead><tr><th scope="col">Question</th><th scope="col">Answer</th><th scope="col">What was seen</th><th scope="col">Took</th></tr></thead>
<tbody>
${lines.map(rowOf).join("\n")}
</tbody>
</table>
</div>
</main>
</body>
</html>
`;
}

function rowOf({ finding, assumed, differs }: FindingLine): string {
  const mark = differs ? `<br><strong>Other than assumed (${escaped(assumed ?? "")})</strong>` : "";
  const { asks } = questionWords(finding);
  const technical = asks === finding.asks ? "" : `<br>${escaped(finding.asks)}`;
  return `<tr><th scope="row"><strong>${escaped(asks)}</strong>${technical}<br><code>${escaped(finding.id)}</code></th><td>${escaped(answerWords(finding))}${mark}</td><td>${escaped(finding.seen)}</td><td>${finding.tookMs} ms</td></tr>`;
}

function listOf(items: readonly string[], empty: string): string {
  return items.length === 0 ? `<p>${empty}</p>` : `<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`;
}

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 2rem auto; max-width: 64rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
dl > div { display: grid; grid-template-columns: 8rem 1fr; gap: 1rem; }
dt { font-weight: 600; }
dd { margin: 0; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: start; padding-block: 0.5rem; }
th, td { padding: 0.5rem; border-block-end: 1px solid #808080; text-align: start; vertical-align: top; }
tbody th { font-weight: 400; }
code { font-size: 0.85em; }
@media print { body { margin: 0; max-width: none; } .wide { overflow: visible; } }
`;
