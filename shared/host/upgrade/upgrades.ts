import type { HostApp } from "../host-profile";
import type { PluginFiles, PluginPath } from "../plugin-files";
import { hasOldReceipts, receiptsToLedger } from "./receipts-to-ledger";

/** A step from one version of the plugin's data to the next. Interrupted anywhere and begun again, it must lose and double nothing. */
type Upgrade = {
  readonly to: number;
  /** Is there data of before? Also asked later: an older plugin may have run in between. */
  readonly isWanted: (files: PluginFiles) => Promise<boolean>;
  /** Keeps what it touches in the backup folder first; answers with lines for people. */
  readonly run: (files: PluginFiles, app: HostApp, backup: PluginPath) => Promise<readonly string[]>;
};

/**
 * All of them, oldest first. Version 1 is the data of plugins without a ledger. Search indexes, transcripts, looks, taste and host profiles say in each file
 * which format it has and have not changed since; when one does, its step stands here.
 */
export const UPGRADES: readonly Upgrade[] = [{ to: 2, isWanted: hasOldReceipts, run: receiptsToLedger }];
