import type { BundledPackage } from "./bundled-packages";

// Licences that ask for credit and nothing else. Anything new is a decision for a person.
const accepted = new Set(["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "W3C"]);

/** Promises the notice that ships with the plugin; throws on a licence nobody has accepted yet. */
export function noticesText(packages: readonly BundledPackage[]): string {
  const refused = packages.filter((entry) => !accepted.has(entry.licence));
  if (refused.length > 0) {
    throw new Error(`Licences to look at before this can ship: ${refused.map((entry) => `${entry.name} (${entry.licence})`).join(", ")}.`);
  }
  const head = `This plugin contains ${packages.length} third-party packages. Each is named with its licence.`;
  return `${[head, ...packages.map(section)].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

function section({ name, version, licence, text }: BundledPackage): string {
  return `${name} ${version}\nLicence: ${licence}\n\n${text === "" ? withoutFile(licence) : text}`;
}

function withoutFile(licence: string): string {
  if (licence === "Apache-2.0") return "The package carries no licence file; the text of the Apache License 2.0 is in LICENSE beside this file.";
  return `The package carries no licence file and states "${licence}" in its package.json.`;
}
