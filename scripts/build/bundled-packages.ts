import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Compilation, Module } from "webpack";
import webpack from "webpack";
import * as v from "valibot";

/** An npm package with at least one module inside a bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** The SPDX name its package.json states. */
  readonly licence: string;
  /** The licence file it carries, and its NOTICE if it has one; empty if it carries none. */
  readonly text: string;
}

const packageFile = v.object({ name: v.string(), version: v.string(), license: v.string() });

/** Promises every package the compilations put into their output, by name; webpack itself too where its runtime is. */
export function bundledPackages(root: string, compilations: readonly Compilation[]): BundledPackage[] {
  const folders = new Set<string>();
  for (const compilation of compilations) {
    for (const module of compilation.modules) {
      for (const folder of packageFoldersOf(root, module)) folders.add(folder);
    }
  }
  return [...folders].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function packageFoldersOf(root: string, module: Module): string[] {
  if (module instanceof webpack.RuntimeModule) return [join(root, "node_modules", "webpack")];
  const inner = "modules" in module && Array.isArray(module.modules) ? module.modules : [module];
  return inner.flatMap((part) => packageFolderOf(part.nameForCondition?.() ?? ""));
}

function packageFolderOf(file: string): string[] {
  const marker = `${sep}node_modules${sep}`;
  const at = file.lastIndexOf(marker);
  if (at < 0) return [];
  const [first = "", second = ""] = file.slice(at + marker.length).split(sep);
  const name = first.startsWith("@") ? join(first, second) : first;
  return [join(file.slice(0, at), "node_modules", name)];
}

function readPackage(folder: string): BundledPackage {
  const { name, version, license } = v.parse(packageFile, JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  return { name, version, licence: license, text: licenceTexts(folder).join("\n\n") };
}

function licenceTexts(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice|third.?party)/i.test(file) && !/\.(js|ts|json)$/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").replace(/\r\n?/g, "\n").trim());
}
