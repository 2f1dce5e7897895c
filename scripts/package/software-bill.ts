import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import { sha256Of, type ReleasedFile } from "./released-file";

/** An npm package inside a plugin, with the SHA-512 of what npm delivered (hex), where the lock file has one. */
export interface BilledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly sha512: string | null;
}

/** What a bill is made of: the packed plugin, what its bundles hold, and its files under models/. */
export interface BilledPlugin {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly packed: ReleasedFile;
  readonly packages: readonly BilledPackage[];
  readonly models: readonly ReleasedFile[];
}

/** Promises the CycloneDX 1.6 bill of a plugin as JSON text; the same plugin gives the same text, so it names no time. */
export function softwareBill({ id, name, version, packed, packages, models }: BilledPlugin): string {
  const plugin = new Models.Component(Enums.ComponentType.Application, name, { bomRef: id, version, hashes: hashOf(packed), licenses: licence("Apache-2.0") });
  // One package may lie in two folders; two parts of one reference would be told apart by chance.
  const once = new Map(packages.map((each) => [`${each.name}@${each.version}`, each]));
  const parts = [...[...once.values()].map(packageComponent), ...models.map(modelComponent)];
  for (const part of parts) plugin.dependencies.add(part.bomRef);
  const bill = new Models.Bom({ serialNumber: serialNumberOf(packed), metadata: new Models.Metadata({ component: plugin }), components: new Models.ComponentRepository(parts) });
  return `${new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6)).serialize(bill, { sortLists: true, space: 2 })}\n`;
}

function packageComponent({ name, version, licence: terms, sha512 }: BilledPackage): Models.Component {
  const [group, own] = name.startsWith("@") ? name.split("/") : [undefined, name];
  const purl = `pkg:npm/${group === undefined ? "" : `${encodeURIComponent(group)}/`}${own}@${version}`;
  return new Models.Component(Enums.ComponentType.Library, own ?? name, {
    ...(group === undefined ? {} : { group }),
    bomRef: purl,
    purl,
    version,
    licenses: licence(terms),
    hashes: new Models.HashDictionary(sha512 === null ? [] : [[Enums.HashAlgorithm["SHA-512"], sha512]]),
  });
}

// What runs the models, and a vocabulary, lie beside them and are no models.
function modelComponent(file: ReleasedFile): Models.Component {
  const type = file.name.endsWith(".onnx") ? Enums.ComponentType.MachineLearningModel : Enums.ComponentType.File;
  return new Models.Component(type, file.name, { bomRef: `models/${file.name}`, hashes: hashOf(file) });
}

function hashOf({ bytes }: ReleasedFile): Models.HashDictionary {
  return new Models.HashDictionary([[Enums.HashAlgorithm["SHA-256"], sha256Of(bytes)]]);
}

function licence(terms: string): Models.LicenseRepository {
  return new Models.LicenseRepository([new Models.SpdxLicense(terms)]);
}

// RFC 9562's version 8: made of the package's own checksum.
function serialNumberOf({ bytes }: ReleasedFile): string {
  const hex = sha256Of(bytes);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
