import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Compilation, Module } from "webpack";
import webpack from "webpack";
import * as v from "valibot";
import type { PackageShippedAsFiles } from "./packages-shipped-as-files";

/** An npm package with at least one module inside a bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** The SPDX name its package.json states. */
  readonly licence: string;
  /** The licence file it carries, and its NOTICE if it has one; empty if it carries none. */
  readonly text: string;
  /** What else its licence wants said; empty where nothing. */
  readonly remark: string;
}

const packageFile = v.object({ name: v.string(), version: v.string(), license: v.string() });

/** Promises every package the compilations put into their output, and those that ship as files of their own, by name; webpack itself too where its runtime is. */
export function bundledPackages(root: string, compilations: readonly Compilation[], asFiles: readonly PackageShippedAsFiles[] = []): BundledPackage[] {
  const folders = new Set(asFiles.map(({ name }) => join(root, "node_modules", name)));
  for (const compilation of compilations.flatMap(withChildren)) {
    for (const module of compilation.modules) {
      for (const folder of packageFoldersOf(root, module)) folders.add(folder);
    }
  }
  return [...folders].map((folder) => readPackage(folder, asFiles)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

// The worker of a page is built by a compilation inside the page's.
function withChildren(compilation: Compilation): Compilation[] {
  return [compilation, ...compilation.children.flatMap(withChildren)];
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

function readPackage(folder: string, asFiles: readonly PackageShippedAsFiles[]): BundledPackage {
  const { name, version, license } = v.parse(packageFile, JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  const text = licenceTexts(folder).join("\n\n");
  return { name, version, licence: refersToFile(license) ? licenceOf(text) : license, text, remark: asFiles.find((each) => each.name === name)?.remark ?? "" };
}

function refersToFile(license: string): boolean {
  return /^see licen[cs]e/i.test(license);
}

// Anything else is for a person to read.
function licenceOf(text: string): string {
  return /^\s*Apache License\s+Version 2\.0/.test(text) ? "Apache-2.0" : "unknown";
}

function licenceTexts(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice|third.?party)/i.test(file) && !/\.(js|ts|json)$/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").replace(/\r\n?/g, "\n").trim());
}
