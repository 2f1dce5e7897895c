import type { BundledPackage } from "./bundled-packages";

// Licences that ask for credit and nothing else. Anything new is a decision for a person.
const accepted = new Set(["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "W3C"]);

// The SPDX text, without the line that names who holds the rights.
const mitText = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Promises the notice that ships with the plugin; throws on a licence nobody has accepted yet. */
export function noticesText(packages: readonly BundledPackage[]): string {
  const refused = packages.filter((entry) => !accepted.has(entry.licence));
  if (refused.length > 0) {
    throw new Error(`Licences to look at before this can ship: ${refused.map((entry) => `${entry.name} (${entry.licence})`).join(", ")}.`);
  }
  const head = `This plugin contains ${packages.length} third-party packages. Each is named with its licence.`;
  return `${[head, ...packages.map(section)].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

function section({ name, version, licence, text, remark }: BundledPackage): string {
  const head = `${name} ${version}\nLicence: ${licence}`;
  return [head, remark, text === "" ? withoutFile(licence) : text].filter((part) => part !== "").join("\n\n");
}

function withoutFile(licence: string): string {
  if (licence === "Apache-2.0") return "The package carries no licence file; the text of the Apache License 2.0 is in LICENSE beside this file.";
  if (licence === "MIT") return `The package carries no licence file and states "MIT" in its package.json:\n\n${mitText}`;
  return `The package carries no licence file and states "${licence}" in its package.json.`;
}
