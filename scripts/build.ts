import { existsSync } from "node:fs";
import { cp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hostPlugins } from "../manifests/host-plugins";
import { workbenchConfig } from "../webpack.config";
import { compile } from "./build/compile";
import { compilePlugins } from "./build/compile-plugins";
import { finishPlugin } from "./build/finish-plugin";
import { pluginFileList } from "./build/plugin-file-list";

const flags = process.argv.slice(2);
if (flags.some((flag) => flag !== "--beta")) throw new Error(`Unknown: ${flags.join(" ")}. Use npm run build, or npm run build -- --beta for After Effects too.`);

const root = process.cwd();
const workbench = join(root, "dist/workbench");
const plugins = hostPlugins.filter(({ isBeta }) => !isBeta || flags.includes("--beta"));

await rm(join(root, "dist"), { recursive: true, force: true });
for (const compiled of await compilePlugins(root, plugins)) await finishPlugin(root, compiled);
await compile([workbenchConfig(root)]);
await finishWorkbench();
console.log(`Built ${[...plugins.map(({ host }) => `dist/${host}`), "dist/workbench"].join(", ")}.`);

// The workbench's simulated plugin folder is filled from the folder with the host's name, by the list inside.
async function finishWorkbench(): Promise<void> {
  for (const { host } of plugins) {
    await cp(join(root, "dist", host), join(workbench, host), { recursive: true });
    await writeFile(join(workbench, host, "plugin-files.json"), `${JSON.stringify(await pluginFileList(join(root, "dist", host)), null, 2)}\n`);
  }
  const sample = join(root, "test/workbench/sample");
  if (existsSync(sample)) await cp(sample, join(workbench, "sample"), { recursive: true });
}
