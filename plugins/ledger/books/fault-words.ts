import type { ProblemText } from "../../../shared/host/host-problem";
import type { BookFault } from "../../../shared/ledger/seen-entry";
import { say } from "../../../shared/words/say";

/** What is wrong with a book, what it means, and what to do. */
export function faultWords({ book, line, text, kind }: BookFault): ProblemText {
  const happened = say`The ledger's book ${book}${line === null ? "" : say`, line ${line}`}: ${text}`;
  switch (kind) {
    case "torn-end":
      return { happened, meaning: say`The machine or the host stopped while it was being written. Every line before it is here.`, advice: say`There is nothing to do: what comes next is written behind it. Look at Edit > Undo if you miss an entry.` };
    case "cut-end":
      return { happened, meaning: say`The file was shortened, or an older copy was put in its place. Entries are missing here.`, advice: say`Bring the file back from a backup, and ask who changed it.` };
    case "forked":
      return { happened, meaning: "Two programs wrote into it at the same moment. Both lines are here.", advice: "There is nothing to do." };
    case "same-id":
      return { happened, meaning: say`Trimbin gives each change an id of its own, so one of the two was written by something else. Neither can be reverted from here.`, advice: say`Ask who can write into the studio folder. Edit > Undo works, and so does Revert in the panel that applied it.` };
    case "not-a-book":
      return { happened, meaning: say`Nothing could be read from it.`, advice: say`Bring the file back from a backup, or take it out of the ledger's folder.` };
    default:
      return { happened, meaning: say`The file was changed or damaged after it was written. What is marked “not intact” cannot be relied on.`, advice: say`Bring the file back from a backup, and ask who changed it.` };
  }
}
