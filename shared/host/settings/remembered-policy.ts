import * as v from "valibot";
import { boundedJson } from "../../basics/bounded-json";
import { flagSchema, oneOf, textOf } from "../../basics/plain-schemas";
import type { Policy } from "../../policy/policy";
import { inFolder, type PluginFiles, type PluginPath } from "../plugin-files";
import { checkShape } from "../protocol/check-shape";

const FOLDER: PluginPath = "plugin-data:/places";
const NAME = "studio-policy";

/** It takes a few hundred. */
const MAX_TEXT = 100_000;

/** The policy that the studio folder held when it was last read. `keepsFolder`: it names folders in there, so that a seat may not forget the folder. */
export type RememberedPolicy = { readonly format: "trimbin-remembered-policy/1"; readonly studio: Policy["studio"]; readonly keepsFolder: boolean; readonly print: string };

const schema: v.GenericSchema<unknown, RememberedPolicy> = v.strictObject({
  format: oneOf("trimbin-remembered-policy/1"),
  studio: v.strictObject({ name: textOf(1, 200), contact: textOf(1, 200) }),
  keepsFolder: flagSchema,
  print: textOf(64, 64),
});

/** What a memory stands for that is there and cannot be read. */
const UNKNOWN: RememberedPolicy = {
  format: "trimbin-remembered-policy/1",
  studio: { name: "The studio", contact: "whoever looks after the studio folder" },
  keepsFolder: false,
  print: "",
};

/** The memory; null where the folder never held a policy. Throws where the disk does not say whether there is one. */
export async function recallPolicy(files: PluginFiles): Promise<RememberedPolicy | null> {
  let text: string;
  try {
    text = await files.readText(inFolder(FOLDER, NAME));
  } catch {
    return (await files.list(FOLDER)).includes(NAME) ? UNKNOWN : null;
  }
  return parse(text) ?? UNKNOWN;
}

function parse(text: string): RememberedPolicy | null {
  try {
    const checked = checkShape(schema, boundedJson(text, MAX_TEXT));
    return checked.ok ? checked.value : null;
  } catch {
    return null;
  }
}

/** Remembers a policy of the studio folder; writes only what is new. */
export async function rememberPolicy(files: PluginFiles, { studio, ...policy }: Policy, print: string): Promise<void> {
  const known = await recallPolicy(files);
  const now: RememberedPolicy = { format: "trimbin-remembered-policy/1", studio, keepsFolder: namesFolder(policy), print };
  if (JSON.stringify(known) !== JSON.stringify(now)) await files.writeText(FOLDER, NAME, JSON.stringify(now));
}

/** Forgets it, with the folder. */
export async function forgetPolicy(files: PluginFiles): Promise<void> {
  await files.remove(inFolder(FOLDER, NAME));
}

/** Does a policy need the studio folder? */
export function namesFolder({ looks, ledger, models }: Pick<Policy, "looks" | "ledger" | "models">): boolean {
  return looks !== undefined || ledger?.folder !== undefined || models?.folder !== undefined;
}
