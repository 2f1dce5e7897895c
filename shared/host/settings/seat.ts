import type { Result } from "../../basics/result";
import type { Policy } from "../../policy/policy";
import { whoDecided } from "../../policy/merge-policies";
import type { HostClock } from "../host-clock";
import type { FileListing, HostEvent } from "../host-port";
import type { HostProblem } from "../host-problem";
import { attempt, HostStop } from "../host-stop";
import type { ChosenFolder, PluginFiles } from "../plugin-files";
import { quietly } from "../quietly";
import type { DataKind, KeptData, Setting, SettingsChange, SettingsReport } from "../settings-port";
import { StudioFolder } from "../studio-folder";
import { eraseKept, measureKept } from "./kept-files";
import { closedProblem, notAllowed, refusalBy, rulesOf, type PolicyInForce } from "./policy-in-force";
import { PolicyKeeper, readInFolder } from "./policy-keeper";
import { forgetPolicy, recallPolicy } from "./remembered-policy";
import { SettingsFile } from "./settings-file";

const MOST_PROBLEMS = 50;

type Listener = (event: HostEvent) => void;

/** This machine's seat in a studio: what the person chose, what the studio decided, and what is kept here. One for all panels of the plugin. */
export class Seat {
  readonly studio: StudioFolder;
  readonly own: SettingsFile;
  private readonly keeper: PolicyKeeper;
  private readonly listeners = new Set<Listener>();
  private kinds: readonly HostProblem["kind"][] = [];
  private changing: Promise<unknown> = Promise.resolve();

  constructor(
    readonly files: PluginFiles,
    readonly clock: HostClock,
  ) {
    this.studio = new StudioFolder(files);
    this.own = new SettingsFile(files);
    this.keeper = new PolicyKeeper(files, this.studio, clock);
  }

  /** What went wrong last, oldest first, by kind; for diagnostics. */
  get problems(): readonly HostProblem["kind"][] {
    return this.kinds;
  }

  /** Takes note of a problem that a panel was answered with. */
  noteProblem({ kind }: HostProblem): void {
    this.kinds = [...this.kinds, kind].slice(-MOST_PROBLEMS);
  }

  /** The policy as it was last read; never rejects. */
  policy(): Promise<PolicyInForce> {
    return this.keeper.inForce();
  }

  /** All settings as they are in force; what the disk refuses counts as unchosen. */
  async report(): Promise<SettingsReport> {
    const policy = await this.policy();
    const own = await this.own.read().catch(() => null);
    const rules = rulesOf(policy);
    const studioFolder = await this.studio.name().catch(() => null);
    const locked = (decides: (policy: Policy) => unknown): string | null => whoDecided(policy.policies, decides)?.name ?? null;
    const person: Setting<string> = hidesPerson(rules) ? { value: "", lockedBy: locked(hidesPerson) } : { value: own?.person ?? "", lockedBy: null };
    return {
      language: { value: rules.language ?? own?.language ?? "en", lockedBy: locked((each) => each.language) },
      theme: { value: own?.theme ?? "host", lockedBy: null },
      person,
      tourSeen: own?.tourSeen ?? false,
      studioFolder: { value: studioFolder, lockedBy: policy.folderKeptBy?.name ?? null },
      policy: policy.standing,
    };
  }

  /** Looks for the policy anew; panels hear of it where it says something else now. */
  async reread(): Promise<void> {
    const before = JSON.stringify((await this.policy()).standing);
    if (JSON.stringify((await this.keeper.reread()).standing) !== before) this.tell();
  }

  /** Changes all of it, or nothing. */
  change(change: SettingsChange): Promise<Result<null, HostProblem>> {
    return this.inTurn("changing a setting", async () => {
      const policy = await this.policy();
      const refused =
        (change.language !== undefined && refusalBy(policy, "another language", (each) => each.language)) ||
        (change.person !== undefined && refusalBy(policy, "a name in the ledger", hidesPerson)) ||
        (change.studioFolder === null && policy.folderKeptBy && notAllowed("forgetting the studio folder", policy.folderKeptBy));
      if (refused) throw new HostStop(refused);
      await this.own.change(change);
      if (change.studioFolder === null) {
        // In this order: a memory without its folder closes everything.
        await forgetPolicy(this.files);
        await this.studio.forget();
        await this.keeper.reread();
      }
      this.tell();
      return null;
    });
  }

  /** Asks for the studio folder. Stops with a problem where the policy keeps the one that there is. */
  async chooseStudioFolder(): Promise<FileListing> {
    const { folderKeptBy } = await this.policy();
    const remembered = await recallPolicy(this.files);
    if (folderKeptBy && (await this.isReachable())) throw new HostStop(notAllowed("another studio folder", folderKeptBy));
    const listing = await this.studio.choose(async (folder) => {
      if (remembered?.keepsFolder && !(await holdsPolicyOf(folder, remembered.studio))) throw new HostStop(notAllowed("a studio folder without its policy", remembered.studio));
    });
    await forgetPolicy(this.files);
    await this.keeper.reread();
    this.tell();
    return listing;
  }

  /** What is kept on this machine. */
  measure(): Promise<Result<readonly KeptData[], HostProblem>> {
    return attempt("measuring what is kept", () => measureKept(this.files));
  }

  /** Erases for good, and answers what is kept then; `eraseLedger` is the ledger's own way, for it remembers where it ended. */
  erase(kinds: readonly DataKind[], eraseLedger: () => Promise<void>): Promise<Result<readonly KeptData[], HostProblem>> {
    return this.inTurn("erasing data", async () => {
      const policy = await this.policy();
      const refused = closedProblem(policy) ?? (kinds.includes("ledger") ? refusalBy(policy, "erasing this seat's ledger", (each) => each.ledger) : null);
      if (refused) throw new HostStop(refused);
      if (kinds.includes("ledger")) await eraseLedger();
      await eraseKept(this.files, kinds);
      if (kinds.includes("settings")) {
        this.own.forget();
        this.tell();
      }
      return measureKept(this.files);
    });
  }

  /** Calls back with every event of the host, and when a setting or the policy changed, until the returned function is called. */
  withNews(subscribe: (listener: Listener) => () => void): (listener: Listener) => () => void {
    return (listener) => {
      const mine: Listener = (event) => listener(event);
      this.listeners.add(mine);
      const stop = subscribe(listener);
      return () => {
        this.listeners.delete(mine);
        stop();
      };
    };
  }

  private tell(): void {
    for (const listener of this.listeners) quietly(() => listener({ kind: "settings-changed" }));
  }

  /** Two panels may change settings at once; each change starts from what the one before left. */
  private inTurn<Value>(doing: string, work: () => Promise<Value>): Promise<Result<Value, HostProblem>> {
    const done = this.changing.then(() => attempt(doing, work));
    this.changing = done;
    return done;
  }

  private async isReachable(): Promise<boolean> {
    try {
      return (await this.studio.open()) !== null;
    } catch {
      return false;
    }
  }
}

/** Has the policy taken the name out of the person's hands? Undefined for no, as for anything that a policy leaves out. */
function hidesPerson({ ledger }: Partial<Policy>): true | undefined {
  return ledger?.person === "seat" || ledger?.person === "nobody" ? true : undefined;
}

async function holdsPolicyOf(folder: ChosenFolder, studio: Policy["studio"]): Promise<boolean> {
  const found = await readInFolder(folder);
  return found.ok && found.value?.policy.studio.name === studio.name;
}
