import { fail, succeed, type Result } from "../../basics/result";
import { mergePolicies } from "../../policy/merge-policies";
import { POLICY_FILE, type Policy } from "../../policy/policy";
import { MAX_POLICY_BYTES } from "../../policy/read-policy";
import type { HostClock } from "../host-clock";
import type { ChosenFolder, PluginFiles } from "../plugin-files";
import type { StudioFolder } from "../studio-folder";
import { withinTime } from "../within-time";
import { NO_POLICY, type PolicyInForce } from "./policy-in-force";
import { policyOfFile, tooLarge, type FoundPolicy, type PolicyTrouble } from "./policy-source";
import { namesFolder, recallPolicy, rememberPolicy, type RememberedPolicy } from "./remembered-policy";

/** A shared drive that is slower than this holds no panel up any longer; what it holds is then not known, and nothing runs. */
const PATIENCE_MS = 5000;

type Found = Result<FoundPolicy | null, PolicyTrouble>;

/** Finds the policy beside the plugin and in the studio folder. Whatever goes wrong with a policy that is there closes everything: a seat must not escape it by breaking it. */
export class PolicyKeeper {
  private reading: Promise<PolicyInForce> | null = null;

  constructor(
    private readonly files: PluginFiles,
    private readonly studio: StudioFolder,
    private readonly clock: HostClock,
  ) {}

  /** As it was last read; read now where it never was. Never rejects. */
  inForce(): Promise<PolicyInForce> {
    return (this.reading ??= this.read());
  }

  /** Reads it anew; whoever asks meanwhile waits for the new one. */
  reread(): Promise<PolicyInForce> {
    return (this.reading = this.read());
  }

  private async read(): Promise<PolicyInForce> {
    let remembered: RememberedPolicy | null;
    try {
      remembered = await withinTime(this.clock, PATIENCE_MS, "reading what is remembered of the policy", recallPolicy(this.files));
    } catch {
      // A disk that stumbles once: whoever asks next looks again.
      this.reading = null;
      return closed({ why: "The plugin's own data could not be read, so it is not known whether a studio's policy applies.", contact: null }, null, null);
    }
    try {
      return await withinTime(this.clock, PATIENCE_MS, "reading the policy", this.readNow(remembered));
    } catch {
      const where = remembered ? "the studio folder" : "the place of the policy";
      return closed({ why: `${POLICY_FILE} could not be read: ${where} did not answer.`, contact: remembered?.studio.contact ?? null }, remembered, null);
    }
  }

  private async readNow(remembered: RememberedPolicy | null): Promise<PolicyInForce> {
    const beside = await this.besidePlugin();
    if (!beside.ok) return closed(beside.problem, remembered, null);
    const inFolder = await this.inStudioFolder(remembered);
    if (!inFolder.ok) return closed(inFolder.problem, remembered, beside.value?.policy ?? null);
    return inForce(beside.value, inFolder.value);
  }

  private async besidePlugin(): Promise<Found> {
    const file = `${POLICY_FILE} beside the plugin`;
    const bytes = await this.files.sizeOf(`plugin:/${POLICY_FILE}`);
    if (bytes !== null && bytes > MAX_POLICY_BYTES) return tooLarge(file);
    try {
      return policyOfFile(file, await this.files.readBytes(`plugin:/${POLICY_FILE}`));
    } catch {
      // Hosts word it differently that a file is not there.
      return bytes === null && (await this.isCertainlyNotBeside()) ? succeed(null) : unreadable(file);
    }
  }

  /** A host that does not list the plugin's own folder must at least find the manifest in it. */
  private async isCertainlyNotBeside(): Promise<boolean> {
    try {
      return !(await this.files.list("plugin:/")).includes(POLICY_FILE);
    } catch {
      return (await this.files.sizeOf("plugin:/manifest.json")) !== null;
    }
  }

  private async inStudioFolder(remembered: RememberedPolicy | null): Promise<Found> {
    const missing = (what: string): Found => fail({ why: `${what}, and with it the policy of ${remembered?.studio.name ?? "the studio"}.`, contact: remembered?.studio.contact ?? null });
    let folder: ChosenFolder | null;
    try {
      folder = await this.studio.open();
    } catch {
      // Without a policy in it the folder may be away: what needs it says so itself.
      return remembered ? missing("The studio folder cannot be reached") : succeed(null);
    }
    if (!folder) return remembered ? missing("It is not known any more where the studio folder is") : succeed(null);
    const found = await readInFolder(folder);
    if (found.ok && found.value === null && remembered) return missing(`${POLICY_FILE} is gone from the studio folder`);
    // A memory that could not be written makes the seat forget the policy with the folder; it is written again next time.
    if (found.ok && found.value) await rememberPolicy(this.files, found.value.policy, found.value.print).catch(() => undefined);
    return found;
  }
}

/** The policy that a studio folder holds; null where it holds none. */
export async function readInFolder(folder: ChosenFolder): Promise<Found> {
  const file = `${POLICY_FILE} in the studio folder`;
  try {
    if (!(await folder.list()).includes(POLICY_FILE)) return succeed(null);
    if ((await folder.sizeOf(POLICY_FILE)) > MAX_POLICY_BYTES) return tooLarge(file);
    return policyOfFile(file, await folder.readBytes(POLICY_FILE));
  } catch {
    return unreadable(file);
  }
}

function unreadable(file: string): Result<never, PolicyTrouble> {
  return fail({ why: `${file} is there and cannot be read.`, contact: null });
}

function inForce(beside: FoundPolicy | null, inFolder: FoundPolicy | null): PolicyInForce {
  const found = [beside, inFolder].filter((each) => each !== null);
  const [first, second] = found.map(({ policy }) => policy);
  if (!first) return NO_POLICY;
  const policies = second ? [first, second] : [first];
  return {
    standing: { kind: "in-force", policy: second ? mergePolicies(first, second) : first, foundIn: second ? "both" : beside ? "plugin" : "studio-folder" },
    policies,
    folderKeptBy: policies.find(namesFolder)?.studio ?? null,
    prints: found.map(({ print }) => print),
  };
}

function closed({ why, detail, contact }: PolicyTrouble, remembered: RememberedPolicy | null, beside: Policy | null): PolicyInForce {
  const whom = contact ?? remembered?.studio.contact ?? "whoever installed Trimbin";
  const folderKeptBy = beside && namesFolder(beside) ? beside.studio : remembered?.keepsFolder ? remembered.studio : null;
  const first = remembered ? "Connect the drive of the studio folder" : "Have the file mended";
  const instead = remembered && !folderKeptBy ? " Where it is no longer your studio's, forget the studio folder in Settings." : "";
  return { standing: { kind: "closed", why, advice: `${first}, or ask ${whom}, then press Try again.${instead}`, ...(detail !== undefined && { detail }) }, policies: [], folderKeptBy, prints: [] };
}
