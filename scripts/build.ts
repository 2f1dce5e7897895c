import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { MultiStats } from "webpack";
import * as v from "valibot";
import { panels } from "../manifests/panels";
import { premiereManifest } from "../manifests/premiere";
import { panelConfig, premiereMainConfig, workbenchConfig } from "../webpack.config";
import { bundledPackages } from "./build/bundled-packages";
import { compile } from "./build/compile";
import { noticesText } from "./build/notices-text";
import { pluginFileList } from "./build/plugin-file-list";
import { packagesShippedAsFiles } from "./build/packages-shipped-as-files";
import { manifestText } from "./build/validate-manifest";
import { modelFiles } from "./models/model-files";

const root = process.cwd();
const plugin = join(root, "dist/premiere");
const workbench = join(root, "dist/workbench");

await rm(join(root, "dist"), { recursive: true, force: true });
await finishPlugin(await compile([premiereMainConfig(root), ...panels.map((panel) => panelConfig(root, panel))]));
await compile([workbenchConfig(root)]);
await finishWorkbench();
console.log("Built dist/premiere and dist/workbench.");

async function finishPlugin(stats: MultiStats): Promise<void> {
  const { version } = v.parse(v.object({ version: v.string() }), JSON.parse(await readFile(join(root, "package.json"), "utf8")));
  await mkdir(plugin, { recursive: true });
  await writeFile(join(plugin, "manifest.json"), manifestText(premiereManifest(version, panels)));
  await cp(join(root, "manifests/icons"), join(plugin, "icons"), { recursive: true });
  for (const file of ["LICENSE", "NOTICE"]) await cp(join(root, file), join(plugin, file));
  await mkdir(join(plugin, "models"));
  for (const { name, bytes } of await modelFiles(root)) await writeFile(join(plugin, "models", name), bytes);
  const packages = bundledPackages(root, stats.stats.map((each) => each.compilation), packagesShippedAsFiles);
  await writeFile(join(plugin, "THIRD-PARTY-NOTICES.txt"), noticesText(packages));
}

// The workbench's simulated plugin folder is filled from premiere/, by the list beside it.
async function finishWorkbench(): Promise<void> {
  await cp(plugin, join(workbench, "premiere"), { recursive: true });
  await writeFile(join(workbench, "plugin-files.json"), `${JSON.stringify(await pluginFileList(plugin), null, 2)}\n`);
  const sample = join(root, "test/workbench/sample");
  if (existsSync(sample)) await cp(sample, join(workbench, "sample"), { recursive: true });
}
