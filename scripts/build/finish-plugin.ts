import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { premierePlugin } from "../../manifests/host-plugins";
import { panels } from "../../manifests/panels";
import { modelFiles } from "../models/model-files";
import type { CompiledPlugin } from "./compile-plugins";
import { noticesText } from "./notices-text";
import { manifestText } from "./validate-manifest";

/** Puts everything beside a compiled plugin's main script that ships with it: manifest, pages, icons, models, licences. */
export async function finishPlugin(root: string, { plugin, packages }: CompiledPlugin): Promise<void> {
  const folder = join(root, "dist", plugin.host);
  const pages = join(root, "dist", premierePlugin.host);
  const { version } = v.parse(v.object({ version: v.string() }), JSON.parse(await readFile(join(root, "package.json"), "utf8")));
  await mkdir(join(folder, "models"), { recursive: true });
  if (folder !== pages) for (const { id } of panels) await cp(join(pages, `${id}.html`), join(folder, `${id}.html`));
  await writeFile(join(folder, "manifest.json"), manifestText(plugin.manifest(version, panels)));
  await cp(join(root, "manifests/icons"), join(folder, "icons"), { recursive: true });
  for (const file of ["LICENSE", "NOTICE"]) await cp(join(root, file), join(folder, file));
  for (const { name, bytes } of await modelFiles(root)) await writeFile(join(folder, "models", name), bytes);
  await writeFile(join(folder, "THIRD-PARTY-NOTICES.txt"), noticesText(packages));
  // Outside the plugin: what packing writes the bill of materials from.
  await mkdir(join(root, "dist/bundled"), { recursive: true });
  await writeFile(join(root, "dist/bundled", `${plugin.host}.json`), `${JSON.stringify(packages.map(({ name, version, licence }) => ({ name, version, licence })), null, 2)}\n`);
}
