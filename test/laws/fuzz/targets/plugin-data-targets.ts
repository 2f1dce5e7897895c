import { toJsonText } from "../../../../shared/basics/json-text";
import { planFromJson } from "../../../../shared/edits/edit-plan";
import type { PluginFiles } from "../../../../shared/host/plugin-files";
import { MeasuredHosts } from "../../../../shared/host/check/measured-hosts";
import { readHeads } from "../../../../shared/host/ledger/chain-heads";
import { recallPolicy } from "../../../../shared/host/settings/remembered-policy";
import { SettingsFile } from "../../../../shared/host/settings/settings-file";
import { THEME_CHOICES } from "../../../../shared/host/settings-port";
import { receiptsToLedger } from "../../../../shared/host/upgrade/receipts-to-ledger";
import { readVectorFile, vectorFileText } from "../../../../shared/transcript/search/vector-cache";
import { NO_SELECTS, readSelectsFile, selectsFileText } from "../../../../shared/transcript/selects/selects-file";
import { sampleMeasured, samplePlan, sampleReceipt } from "../../../unit/protocol/sample-messages";
import { biteSaying, clipSaying, storyOf } from "../../../unit/transcript/story/told-stories";
import { holds, saysWhy, type FuzzTarget } from "../fuzz-target";

/** A disk with files of this text wherever one of these names is asked for; it keeps what is written. */
function diskOf(text: string, ...names: readonly string[]): PluginFiles {
  const written = new Map<string, string>();
  const at = (path: string): string | null => written.get(path) ?? (names.some((name) => path.endsWith(`/${name}`)) ? text : null);
  const read = (path: string): string => at(path) ?? no();
  const no = (): never => {
    throw new Error("This disk has no such thing.");
  };
  return {
    nativeTemporaryFolder: no,
    list: async (folder) => [...names, ...written.keys()].flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : path.includes("/") ? [] : [path])),
    readBytes: async (file) => Buffer.from(read(file)),
    sizeOf: async (file) => at(file)?.length ?? null,
    readText: async (file) => read(file),
    writeText: async (folder, name, content) => void written.set(`${folder}/${name}`, content),
    writeBytes: async () => no(),
    appendText: async (folder, name, content) => void written.set(`${folder}/${name}`, (at(`${folder}/${name}`) ?? "") + content),
    remove: async (file) => void written.delete(file),
    askWhereToSave: no,
    askForFolder: no,
    openFolder: no,
  };
}

/** The settings of a seat: damaged ones count as unchosen. */
export const settings: FuzzTarget = {
  name: "settings",
  samples: ['{"format":"trimbin-settings/1","language":"en","theme":"host","person":"Ada","tourSeen":true}'],
  async judge(input) {
    const own = await new SettingsFile(diskOf(input, "settings.json")).read();
    holds(THEME_CHOICES.includes(own.theme) && own.person.length <= 200, "settings are as they can be chosen");
  },
};

/** What was measured of a host. */
export const hostProfile: FuzzTarget = {
  name: "host-profile",
  samples: [toJsonText(sampleMeasured)],
  async judge(input) {
    const { app, hostVersion } = sampleMeasured;
    const hosts = new MeasuredHosts(diskOf(input, `${app} ${hostVersion}.json`), app, hostVersion);
    const read = await hosts.read();
    if (read === null) saysWhy(hosts.ignored ?? "");
  },
};

/** What a seat remembers of the studio's policy and of the ends of its books. */
export const memories: FuzzTarget = {
  name: "memories",
  samples: [`{"format":"trimbin-remembered-policy/1","studio":{"name":"A","contact":"b@c"},"keepsFolder":true,"print":"${"0".repeat(64)}"}`, `{"ledger1-premiere-0123456789abcdef-0001.jsonl":{"seq":3,"hash":"${"a".repeat(64)}"}}`],
  async judge(input) {
    const files = diskOf(input, "studio-policy", "ledger1-heads.json");
    const contact = (await recallPolicy(files))?.studio.contact ?? "";
    holds(contact.length >= 1 && contact.length <= 200, "a policy names whom to ask");
    for (const { seq } of Object.values(await readHeads(files))) holds(Number.isSafeInteger(seq), "a head is a line");
  },
};

/** Receipts of an earlier version: what is one is taken over, what is not stays where it is. */
export const oldReceipts: FuzzTarget = {
  name: "old-receipts",
  samples: [toJsonText(sampleReceipt)],
  async judge(input) {
    const disk = diskOf(input, "2026.json");
    for (const line of await receiptsToLedger(disk, "premiere", "plugin-data:/backup")) saysWhy(line);
  },
};

/** A plan of edits from a file. */
export const editPlan: FuzzTarget = {
  name: "edit-plan",
  samples: [toJsonText(samplePlan)],
  judge(input) {
    const read = planFromJson(input);
    if (read.ok) holds(planFromJson(toJsonText(read.value)).ok, "a plan can be written and read again");
    else saysWhy(read.problem.reason);
  },
};

const clip = clipSaying("A001", "Anna: I left the island. It was winter then.");

/** Selects and stories that were kept. */
export const selectsFile: FuzzTarget = {
  name: "selects-file",
  samples: [selectsFileText(NO_SELECTS), selectsFileText({ ...NO_SELECTS, stories: [storyOf(biteSaying(clip, "I left the island."))] })],
  judge(input) {
    const read = readSelectsFile(input);
    if (read.ok) holds(readSelectsFile(selectsFileText(read.value)).ok, "selects can be kept again");
    else saysWhy(read.problem.reason);
  },
};

const source = { model: "some-model/1", size: 4, hash: "0123456789abcdef", count: 2 };

/** Vectors that were kept for a transcript. */
export const vectorFile: FuzzTarget = {
  name: "vector-file",
  samples: [vectorFileText(source, [Int8Array.of(1, -128, 127, 0), Int8Array.of(-1, 2, -3, 4)])],
  judge(input) {
    const read = readVectorFile(input, source);
    holds(read === null || (read.length === 2 && read.every((vector) => vector.length === 4)), "vectors have the size that was asked for");
  },
};
