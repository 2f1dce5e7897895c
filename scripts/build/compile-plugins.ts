import type { HostPlugin } from "../../manifests/host-plugins";
import { panels } from "../../manifests/panels";
import { mainConfig, panelConfig } from "../../webpack.config";
import { bundledPackages, type BundledPackage } from "./bundled-packages";
import { compile } from "./compile";
import { packagesShippedAsFiles } from "./packages-shipped-as-files";

/** A plugin whose main script is in its folder, with the packages inside it and its pages. */
export interface CompiledPlugin {
  readonly plugin: HostPlugin;
  readonly packages: readonly BundledPackage[];
}

/** Compiles the pages once, into Premiere's folder, and each plugin's main script into its own; throws with webpack's own words if one of them fails. */
export async function compilePlugins(root: string, plugins: readonly HostPlugin[]): Promise<CompiledPlugin[]> {
  const { stats } = await compile([...plugins.map((plugin) => mainConfig(root, plugin)), ...panels.map((panel) => panelConfig(root, panel))]);
  const compilations = stats.map((each) => each.compilation);
  const pages = compilations.slice(plugins.length);
  return plugins.map((plugin, at) => ({ plugin, packages: bundledPackages(root, [...compilations.slice(at, at + 1), ...pages], packagesShippedAsFiles) }));
}
