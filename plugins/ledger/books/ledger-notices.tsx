import type { ProblemText } from "../../../shared/host/host-problem";
import { ActionButton } from "../../../shared/panel/action-button";
import { counted } from "../../../shared/words/counted";
import { Icon } from "../../../shared/panel/icon";
import type { LedgerModel } from "../ledger-model";
import type { BooksState } from "../ledger-state";
import { faultWords } from "./fault-words";
import { say } from "../../../shared/words/say";

const FIRST = 3;

/** What is wrong with the books: what happened, what it means, what to do. The first ones at once, more folded away. */
export function LedgerNotices({ model, books }: { readonly model: LedgerModel; readonly books: Extract<BooksState, { kind: "read" }> }) {
  const notices = [...books.missing, ...books.faults.map(faultWords)];
  if (notices.length === 0) return null;
  const [first, more] = [notices.slice(0, FIRST), notices.slice(FIRST)];
  return (
    <section className="note" aria-label={say`About the ledger's books`}>
      {first.map((text) => (
        <Notice key={text.happened} text={text} />
      ))}
      {more.length > 0 && (
        <details>
          <summary>{counted(more.length, "more notice")}</summary>
          {more.map((text) => (
            <Notice key={text.happened} text={text} />
          ))}
        </details>
      )}
      <ActionButton isBordered onPress={() => model.follow(model.refresh())} name={say`Read again: look for the ledger's books once more`}>
        {say`Read again`}
      </ActionButton>
    </section>
  );
}

function Notice({ text: { happened, meaning, advice } }: { readonly text: ProblemText }) {
  return (
    <div>
      <p className="note-title">
        <Icon name="warning" /> {happened}
      </p>
      <p>
        {meaning} {advice}
      </p>
    </div>
  );
}
