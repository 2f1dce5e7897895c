import type { ReactNode } from "react";
import type { LedgerEntry } from "../../../shared/host/ledger-entry";
import { sequencesOf } from "../../../shared/ledger/entry-lines";
import type { SeenEntry } from "../../../shared/ledger/seen-entry";
import { hostInWords } from "../../../shared/panel/host-in-words";
import { panelName, personName } from "./entry-words";
import { say } from "../../../shared/words/say";

/** Where an entry comes from: people, project, host, engines with their models, undo steps, the book it stands in. */
export function EntryFacts({ seen: { entry, book, place } }: { readonly seen: SeenEntry }) {
  const { receipt } = entry;
  const sequences = sequencesOf(entry).flatMap(({ name }) => (name === null ? [] : [name]));
  return (
    <section aria-labelledby="entry-facts-title">
      <h3 id="entry-facts-title" className="caption">
        {say`About this change`}
      </h3>
      <dl className="entry-dl">
        <Fact name={say`Panel`}>{panelName(entry)}</Fact>
        <Fact name={say`Applied by`}>{personName(entry)}</Fact>
        <Fact name={say`Project`}>{receipt.project.name}</Fact>
        {sequences.length > 0 && <Fact name={say`In`}>{sequences.join(", ")}</Fact>}
        <Fact name={say`Host`}>{hostInWords(receipt.host)}</Fact>
        <Fact name={say`Trimbin`}>{entry.trimbin}</Fact>
        <Fact name={say`Read back`}>{readBackWords(entry)}</Fact>
        <Fact name={say`Edit > Undo`}>
          {receipt.undoSteps.length === 0 ? (
            say`no steps were left`
          ) : (
            <ol>
              {receipt.undoSteps.map((step, index) => (
                <li key={index}>{step}</li>
              ))}
            </ol>
          )}
        </Fact>
        <Fact name={say`Engines`}>
          <Engines entry={entry} />
        </Fact>
        <Fact name={say`Book`}>
          {say`${book} (${place === "seat" ? say`this machine` : say`studio folder`}), seat ${entry.seat}`}
        </Fact>
      </dl>
    </section>
  );
}

function Engines({ entry: { by } }: { readonly entry: LedgerEntry }) {
  const engines = by?.proposal?.engines ?? [];
  if (engines.length === 0) return <>{by?.proposal ? say`none` : say`not recorded`}</>;
  return (
    <ul>
      {engines.map(({ name, version, model }, index) => (
        <li key={index}>
          {name} {version}
          {model !== null && (
            <>
              {say`, model ${model.file}, SHA-256`} <code>{model.sha256}</code>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function readBackWords({ receipt: { outcome } }: LedgerEntry): string {
  if (outcome.kind === "applied") return say`the project held what was asked for`;
  return outcome.kind === "rolled-back" ? say`the project was as before` : outcome.differences.join("; ");
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="caption">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
