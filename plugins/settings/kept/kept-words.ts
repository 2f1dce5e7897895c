import type { DataKind } from "../../../shared/host/settings-port";
import type { EraseTarget } from "./kept-state";
import { say } from "../../../shared/words/say";

/** A kind of data in words: its name, what it is for, and what is lost with it. */
export type KeptWords = { readonly name: string; readonly holds: string; readonly lost: string };

/** What the plugin keeps, for people. */
export const KEPT_WORDS: { readonly [kind in DataKind]: KeptWords } = {
  settings: {
    name: say`Settings`,
    holds: say`Language, theme, your name.`,
    lost: say`Language, theme and name go back to how they were at first. The studio folder stays chosen.`,
  },
  ledger: {
    name: "Ledger",
    holds: say`What was proposed, accepted and applied on this machine, with receipts.`,
    lost: say`Nothing that was applied can be reverted from the panels any more, and no report can say what was done here. What is in the project stays as it is.`,
  },
  transcripts: {
    name: say`Transcripts from files`,
    holds: say`Transcripts and cue lists that were opened from files.`,
    lost: say`The files have to be opened again; highlights then fit as before.`,
  },
  indexes: {
    name: say`Search by meaning`,
    holds: say`What was worked out of transcripts, so that it is not done again.`,
    lost: say`Nothing that you made. The next search by meaning reads the clips again, which takes minutes for hours of material.`,
  },
  selects: {
    name: say`Highlights and stories`,
    holds: say`Highlights, ratings, notes and stories of every project.`,
    lost: say`All highlights, ratings, notes and stories of all projects on this machine. Sequences that were made from them stay.`,
  },
  looks: {
    name: say`Your own looks`,
    holds: say`Looks that you saved or opened, and favourites.`,
    lost: say`All looks that you saved or opened from files. Effects on clips stay.`,
  },
  taste: {
    name: say`Your taste`,
    holds: say`What Effect Previews learnt from your choices.`,
    lost: say`Looks are sorted as on the first day until it has learnt again.`,
  },
  "host-profile": {
    name: say`The host's measurements`,
    holds: say`What the Host Check panel measured of this host, and the calibration.`,
    lost: say`Cautious figures are used again until the Host Check panel is run once more.`,
  },
  backups: {
    name: say`Copies made at updates`,
    holds: say`The data as it was before Trimbin was updated.`,
    lost: say`An earlier version of Trimbin no longer finds its own data if you go back to it.`,
  },
  other: {
    name: say`Other files`,
    holds: say`Files that this version does not know; a newer one may have written them.`,
    lost: say`Whatever another version of Trimbin kept in them.`,
  },
};

/** What a person is asked before it is erased: the name of it, and what is lost. */
export function targetInWords(what: EraseTarget): Pick<KeptWords, "name" | "lost"> {
  if (what !== "all" && what !== "all-but-ledger") return KEPT_WORDS[what];
  if (what === "all-but-ledger") {
    return { name: say`Everything but the ledger`, lost: say`Highlights and stories, your own looks, transcripts from files, settings and measurements. The ledger and the studio folder stay; projects and media are not touched.` };
  }
  return { name: say`Everything`, lost: say`Highlights and stories, your own looks, transcripts from files, settings, measurements and the ledger: all that Trimbin keeps on this machine. The studio folder stays chosen; projects and media are not touched.` };
}

/** Does this take the ledger along? */
export function takesLedger(what: EraseTarget): boolean {
  return what === "all" || what === "ledger";
}
