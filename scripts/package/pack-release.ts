import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { hostPlugins, type HostPlugin } from "../../manifests/host-plugins";
import { fail, succeed, type Result } from "../../shared/basics/result";
import { PROTOCOL_VERSION } from "../../shared/host/protocol/message-limits";
import type { Policy } from "../../shared/policy/policy";
import { packageName } from "../build/package-name";
import { manifestFaults } from "../build/validate-manifest";
import { filesOf, zipFiles } from "../build/zip-folder";
import { lockedHashes } from "./locked-hashes";
import { releaseFolder, type ReleasedPlugin } from "./release-folder";
import { releaseNotesFor } from "./release-notes";
import type { ReleasedFile } from "./released-file";
import { textFile } from "./released-file";
import { softwareBill } from "./software-bill";
import { studioPlugin, studioSlug } from "./studio-plugin";

const bundledFile = v.array(v.object({ name: v.string(), version: v.string(), licence: v.string() }));
const packedManifest = v.object({ id: v.string(), name: v.string(), version: v.string(), host: v.object({ app: v.string(), minVersion: v.string() }) });

/** Promises the files of a release from what was built in dist/, for everybody or for one studio; the problem is a sentence that says what to do. */
export function packRelease(root: string, policy: Policy | null): Result<readonly ReleasedFile[], string> {
  const { version } = v.parse(v.object({ version: v.string() }), JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  const notes = releaseNotesFor(version, readFileSync(join(root, "manifests/release-notes.md"), "utf8"));
  if (!notes.ok) return notes;
  const packed = hostPlugins.map((plugin) => packPlugin(root, plugin, version, policy));
  const [wrong] = packed.flatMap((each) => (each.ok ? [] : [each.problem]));
  if (wrong !== undefined) return fail(wrong);
  const done = packed.flatMap((each) => (each.ok ? [each.value] : []));
  const files = [...done.flatMap((each) => each.files), textFile("RELEASE-NOTES.md", notes.value)];
  return succeed(releaseFolder({ version, protocol: PROTOCOL_VERSION, studio: policy?.studio.name ?? null, plugins: done.map((each) => each.plugin) }, files));
}

interface PackedPlugin {
  readonly plugin: ReleasedPlugin;
  readonly files: readonly ReleasedFile[];
}

function packPlugin(root: string, plugin: HostPlugin, expected: string, policy: Policy | null): Result<PackedPlugin, string> {
  const folder = join(root, "dist", plugin.host);
  const built = filesOf(folder);
  const files = policy === null ? built : studioPlugin(built, policy);
  const text = new TextDecoder().decode(built["manifest.json"]);
  const faults = manifestFaults(JSON.parse(text));
  if (faults.length > 0) return fail(`dist/${plugin.host}/manifest.json is not valid; run npm run build -- --beta.\n${faults.join("\n")}`);
  const { id, name, version, host } = v.parse(packedManifest, JSON.parse(text));
  if (version !== expected) return fail(`dist/${plugin.host} was built as version ${version}, and this is ${expected}; run npm run build -- --beta.`);
  const file = policy === null ? packageName(plugin) : packageName(plugin).replace(/\.ccx$/, `-${studioSlug(policy)}.ccx`);
  const ccx = { name: file, bytes: zipFiles(files) };
  const hashOf = lockedHashes(root);
  const packages = v.parse(bundledFile, JSON.parse(readFileSync(join(root, "dist/bundled", `${plugin.host}.json`), "utf8"))).map((each) => ({ ...each, sha512: hashOf(each.name, each.version) }));
  const models = Object.entries(built).flatMap(([path, bytes]) => (path.startsWith("models/") ? [{ name: path.slice("models/".length), bytes }] : []));
  const prefix = `trimbin-${version}-${plugin.host}`;
  return succeed({
    plugin: { file, id, name, host, isBeta: plugin.isBeta },
    files: [
      ccx,
      textFile(`${prefix}.cdx.json`, softwareBill({ id, name, version, packed: ccx, packages, models })),
      { name: `${prefix}-THIRD-PARTY-NOTICES.txt`, bytes: built["THIRD-PARTY-NOTICES.txt"] ?? new Uint8Array() },
    ],
  });
}
