import { readdirSync, readFileSync } from "node:fs";
import Ajv from "ajv";
import fc from "fast-check";
import { SHIPPED_MODELS } from "../../../shared/inference/shipped-models";
import type { Policy } from "../../../shared/policy/policy";
import { readPolicy } from "../../../shared/policy/read-policy";
import publishedSchema from "../../../shared/policy/trimbin-policy.schema.json";

const EXAMPLES = "shared/policy/examples";
const names = readdirSync(EXAMPLES);
const textOf = (name: string): string => readFileSync(`${EXAMPLES}/${name}`, "utf8");
const published = new Ajv({ strict: true }).compile(publishedSchema);
const reads = (data: unknown): boolean => readPolicy(JSON.stringify(data)).ok;

describe("the examples", () => {
  it.each(names)("%s is a policy, by the plugin and by the published schema", (name) => {
    expect(readPolicy(textOf(name))).toMatchObject({ ok: true });
    expect(published(JSON.parse(textOf(name)))).toBe(true);
  });

  it("stand in the README as they are", () => {
    const readme = readFileSync("shared/policy/README.md", "utf8");
    const shown = [...readme.matchAll(/<!-- (\S+\.json) -->\n```json\n([^`]*)```/g)];
    expect(shown.map(([, name]) => name).sort()).toEqual([...names].sort());
    for (const [, name, text] of shown) expect(text).toBe(textOf(name ?? ""));
  });

  it("name the models that ship by their true hashes", () => {
    const facility = JSON.parse(textOf("locked-down-facility.json")) as Policy;
    const models = SHIPPED_MODELS.filter(({ name }) => name.endsWith(".onnx")).map(({ name, sha256 }) => ({ name, sha256 }));
    expect(facility.models?.allowed.map(({ name, sha256 }) => ({ name, sha256 })).sort((a, b) => (a.name < b.name ? 1 : -1))).toEqual(models.sort((a, b) => (a.name < b.name ? 1 : -1)));
  });
});

describe("the published schema", () => {
  const BASE = { format: "trimbin-policy/1", studio: { name: "Nord", contact: "it@nord.example" } };
  it.each<[string, unknown]>([
    ["nothing but the studio", BASE],
    ["everything", { ...BASE, panels: { "shot-match": "off", settings: "on" }, network: { hosts: ["https://a.example:8443"] }, models: { folder: "M 1", allowed: [] }, looks: { folder: "L" }, ledger: {}, updates: { channel: "none" }, limits: {}, language: "de-AT" }],
    ["a format of tomorrow", { ...BASE, format: "trimbin-policy/2" }],
    ["no studio", { format: BASE.format }],
    ["a misspelt part", { ...BASE, langauge: "en" }],
    ["Settings switched off", { ...BASE, panels: { settings: "off" } }],
    ["an unknown panel", { ...BASE, panels: { insights: "off" } }],
    ["a way out of the folder", { ...BASE, looks: { folder: "../Looks" } }],
    ["a drive", { ...BASE, looks: { folder: "C:Looks" } }],
    ["a dot at the end", { ...BASE, ledger: { folder: "Ledger." } }],
    ["an origin without https", { ...BASE, network: { hosts: ["http://a.example"] } }],
    ["an origin with a path", { ...BASE, network: { hosts: ["https://a.example/x"] } }],
    ["a wildcard", { ...BASE, network: { hosts: ["https://*.example.com"] } }],
    ["a hash in capitals", { ...BASE, models: { allowed: [{ name: "a.onnx", sha256: "A".repeat(64), bytes: 1 }] } }],
    ["an empty model", { ...BASE, models: { allowed: [{ name: "a.onnx", sha256: "a".repeat(64), bytes: 0 }] } }],
    ["half a step", { ...BASE, limits: { undoSteps: 1.5 } }],
    ["no step at all", { ...BASE, limits: { undoSteps: 0 } }],
    ["null for a part", { ...BASE, looks: null }],
    ["a list", [BASE]],
    ["an empty name", { ...BASE, studio: { name: "", contact: "x" } }],
  ])("says of %s what the plugin says", (_what, data) => {
    expect(published(data)).toBe(reads(data));
  });

  it("says it of anything made out of the examples", () => {
    const scraps = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom("on", "off", "", "en", "Looks", "a/b", 0, 1, 20, 1e9, null, [], {}));
    const documents = names.map((name) => JSON.parse(textOf(name)) as unknown);
    fc.assert(
      fc.property(fc.constantFrom(...documents), fc.infiniteStream(fc.nat(7)), scraps, fc.constantFrom("replace", "remove", "add"), (document, steps, scrap, deed) => {
        const changed = changedAt(document, steps, scrap, deed);
        return published(changed) === reads(changed);
      }),
      { numRuns: 3000 },
    );
  });
});

/** The document with something changed on a way down that the steps choose. */
function changedAt(value: unknown, steps: Iterator<number>, scrap: unknown, deed: "replace" | "remove" | "add"): unknown {
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) return scrap;
  const keys = Object.keys(value);
  const key = keys[Number(steps.next().value) % keys.length] ?? "";
  const isHere = Number(steps.next().value) < 3;
  const inside: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  if (!isHere) inside[key] = changedAt(inside[key], steps, scrap, deed);
  else if (deed === "remove") delete inside[key];
  else inside[deed === "add" ? "more" : key] = scrap;
  return Array.isArray(value) ? Object.values(inside) : inside;
}
