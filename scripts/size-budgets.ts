import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { hostPlugins } from "../manifests/host-plugins";
import { panels } from "../manifests/panels";

interface SizeBudget {
  readonly file: string;
  readonly limitBytes: number;
  readonly measure: "raw" | "gzip";
}

// Raised on purpose, from 97 kB: the ledger with its hash chain and the upgrades of what is kept (some 30 kB), policy, settings and the guard of each panel (20 kB), the host check's questions
// (34 kB in Premiere), and the schemas of all of it. One main script serves all panels of a host; there is no React and no AI in it.
const mainScriptBytes = 192_000;

// Raised on purpose, from 450 kB: the words of a page go through a catalogue.
const PAGE_GZIP_BYTES = 460_000;

const budgets: readonly SizeBudget[] = [
  ...hostPlugins.map(({ host }): SizeBudget => ({ file: `dist/${host}/main.js`, limitBytes: mainScriptBytes, measure: "raw" })),
  ...panels.map((panel): SizeBudget => ({ file: `dist/premiere/${panel.id}.html`, limitBytes: PAGE_GZIP_BYTES, measure: "gzip" })),
];

for (const { file, limitBytes, measure } of budgets) {
  if (!existsSync(file)) {
    console.error(`${file} is not there; run npm run build -- --beta.`);
    process.exitCode = 1;
    continue;
  }
  const bytes = readFileSync(file);
  const size = measure === "gzip" ? gzipSync(bytes, { level: 9 }).length : bytes.length;
  const line = `${file}: ${size} of ${limitBytes} bytes ${measure}`;
  if (size <= limitBytes) {
    console.log(line);
  } else {
    console.error(`${line}: over its budget. See what grew with webpack's stats, or raise the budget on purpose.`);
    process.exitCode = 1;
  }
}
