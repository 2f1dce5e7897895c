import type { PanelId } from "../policy/policy";
import type { HostApp } from "./host-profile";
import type { Receipt } from "./receipt";

/** One line of the ledger: a plan that touched a project, who proposed it, what a person made of the proposal, and how it ended. */
export type LedgerEntry = {
  readonly format: "trimbin-ledger-entry/1";
  /** Equals the receipt's. */
  readonly id: string;
  /** The machine, by an id made once on it. */
  readonly seat: string;
  /** Who applied it, as far as the policy allows. */
  readonly person: string | null;
  /** The version of this plugin. */
  readonly trimbin: string;
  readonly app: HostApp;
  /** Null where something other than a panel asked (tests, tools), and in entries made of older receipts. */
  readonly by: Deed | null;
  readonly receipt: Receipt;
};

/** From which panel and about what a plan came. The panel is set by the main script, whatever the page says. */
export type Deed = {
  readonly panel: PanelId;
  readonly sequence: { readonly guid: string; readonly name: string } | null;
  /** Null for a revert. */
  readonly proposal: Proposal | null;
};

/** What a helper proposed and what became of it, in words and by item. */
export type Proposal = {
  /** Every line that was offered, ticked or not, in the order shown. */
  readonly offered: readonly OfferedItem[];
  readonly engines: readonly EngineUsed[];
};

/** One line: `id` is that of the plan's item where it was applied. */
export type OfferedItem = {
  readonly id: string;
  readonly title: string;
  readonly decision: "accepted" | "adjusted" | "refused";
  /** In words, e.g. "Exposure +0.42, Temperature +6". */
  readonly proposed: string;
  /** The same of what was applied; null where it was refused. */
  readonly applied: string | null;
};

/** An engine of ours or a model that took part; a model by its file and hash. */
export type EngineUsed = { readonly name: string; readonly version: string; readonly model: { readonly file: string; readonly sha256: string } | null };
