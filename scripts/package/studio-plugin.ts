import type { Zippable } from "fflate";
import type { ManifestV5 } from "../../manifests/manifest-v5";
import { POLICY_FILE, type Policy } from "../../shared/policy/policy";
import { manifestText } from "../build/validate-manifest";
import { sha256Of } from "./released-file";

// The page's own policy is written by scripts/build/page-of-one-file.ts.
const NO_HOSTS = "connect-src 'none'";

/** Promises a plugin's files with a studio's policy among them, and with the hosts it names, and no others, allowed in the manifest and in every page. */
export function studioPlugin(files: Readonly<Record<string, Uint8Array>>, policy: Policy): Zippable {
  const hosts = policy.network?.hosts ?? [];
  const changed = Object.entries(files).map(([path, bytes]) => [path, hosts.length === 0 ? bytes : allowHosts(path, bytes, hosts)] as const);
  return Object.fromEntries([...changed, [POLICY_FILE, toBytes(`${JSON.stringify(policy, null, 2)}\n`)] as const].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A studio's name as part of a file name: letters, digits and hyphens, and where letters of other scripts were left out, a short checksum of the name in their place. */
export function studioSlug(policy: Policy): string {
  const plain = policy.studio.name.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f]/g, "");
  const slug = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40);
  // Two studios never share a folder because nothing of their names can be written in Latin letters.
  return /[^\u0000-\u024f]/.test(plain.replace(/[\p{P}\p{S}\p{Z}]/gu, "")) || slug === "" ? `${slug || "studio"}-${nameSum(policy)}` : slug;
}

function nameSum(policy: Policy): string {
  return sha256Of(toBytes(policy.studio.name)).slice(0, 8);
}

function allowHosts(path: string, bytes: Uint8Array, hosts: readonly string[]): Uint8Array {
  if (path === "manifest.json") return toBytes(manifestText(withNetwork(JSON.parse(new TextDecoder().decode(bytes)), hosts)));
  return path.endsWith(".html") ? toBytes(pageWithHosts(path, new TextDecoder().decode(bytes), hosts)) : bytes;
}

function withNetwork(manifest: ManifestV5, hosts: readonly string[]): ManifestV5 {
  return { ...manifest, requiredPermissions: { ...manifest.requiredPermissions, network: { domains: hosts } } };
}

// The policy stands in the head, before anything that a bundle brings.
function pageWithHosts(path: string, page: string, hosts: readonly string[]): string {
  const at = page.indexOf(NO_HOSTS);
  if (at < 0 || at > page.indexOf("</head>")) throw new Error(`${path} has no "${NO_HOSTS}" in its head, so hosts cannot be allowed in it.`);
  return `${page.slice(0, at)}connect-src ${hosts.join(" ")}${page.slice(at + NO_HOSTS.length)}`;
}

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
