import { counted } from "../../../shared/words/counted";
import type { KeptData, SettingsReport } from "../../../shared/host/settings-port";
import { ActionButton } from "../../../shared/panel/action-button";
import { ProblemNote } from "../../../shared/panel/problem-note";
import { sizeInWords } from "../../../shared/panel/size-in-words";
import type { Policy } from "../../../shared/policy/policy";
import { Part } from "../part";
import type { SettingsModel } from "../settings-model";
import type { SettingsState } from "../settings-state";
import { EraseLine } from "./erase-line";
import type { EraseTarget, KeptState } from "./kept-state";
import { KEPT_WORDS, targetInWords } from "./kept-words";
import { say } from "../../../shared/words/say";

type KeptPartProps = { readonly model: SettingsModel; readonly state: SettingsState };

/** What the plugin keeps on this machine, by what it is for, and the way to be rid of it. */
export function KeptPart({ model, state: { kept, settings } }: KeptPartProps) {
  return (
    <Part id="kept">
      <p className="caption">{say`In the plugin's own folder on this machine. Your projects and media are elsewhere, and nothing here touches them.`}</p>
      {kept.kind === "unread" && <p className="caption">{say`Counting what is kept`}</p>}
      {kept.kind === "unreadable" && <ProblemNote text={kept.text} action={{ label: say`Try again`, onPress: () => model.follow(model.kept.measure()) }} />}
      {kept.kind === "measured" && <Kinds model={model} kept={kept} ledgerKeptBy={ledgerKeeper(settings)} />}
    </Part>
  );
}

type KindsProps = { readonly model: SettingsModel; readonly kept: Extract<KeptState, { kind: "measured" }>; readonly ledgerKeptBy: Policy["studio"] | null };

function Kinds({ model, kept, ledgerKeptBy }: KindsProps) {
  const { erasing } = kept;
  const there = kept.data.filter(({ files }) => files > 0);
  const isBusy = erasing.kind === "erasing";
  const erasable = there.filter(({ kind }) => kind !== "ledger" || !ledgerKeptBy);
  const all = { files: erasable.reduce((sum, { files }) => sum + files, 0), bytes: erasable.reduce((sum, { bytes }) => sum + bytes, 0) };
  const everything: EraseTarget = ledgerKeptBy ? "all-but-ledger" : "all";
  return (
    <>
      {there.length === 0 && <p>{say`Nothing is kept.`}</p>}
      {there.length > 0 && (
        <ul className="file-list">
          {there.map((data) => (
            <li key={data.kind}>
              <div className="kept-head">
                <span>
                  <strong>{KEPT_WORDS[data.kind].name}</strong> <span className="caption">{amount(data)}</span>
                </span>
                {erasable.includes(data) && (
                  <ActionButton isBordered disabled={isBusy} onPress={() => model.kept.ask(data.kind)} name={say`Erase ${KEPT_WORDS[data.kind].name}…`}>
                    {say`Erase…`}
                  </ActionButton>
                )}
              </div>
              <p className="caption">{KEPT_WORDS[data.kind].holds}</p>
              {data.kind === "ledger" && ledgerKeptBy && (
                <p className="caption">
                  {say`${ledgerKeptBy.name} keeps it: it cannot be erased here. Ask ${ledgerKeptBy.contact}.`}
                </p>
              )}
              {"what" in erasing && erasing.what === data.kind && <EraseLine model={model} erasing={erasing} amount={amount(data)} />}
            </li>
          ))}
        </ul>
      )}
      {erasable.length > 0 && (
        <div className="part-buttons">
          <ActionButton isBordered disabled={isBusy} onPress={() => model.kept.ask(everything)}>
            {say`Erase ${targetInWords(everything).name.toLowerCase()}: ${amount(all)}…`}
          </ActionButton>
        </div>
      )}
      {"what" in erasing && !there.some(({ kind }) => kind === erasing.what) && <EraseLine model={model} erasing={erasing} amount={amount(all)} />}
    </>
  );
}

/** The studio whose policy decides about the ledger: its record is not the person's to erase. */
function ledgerKeeper({ policy }: SettingsReport): Policy["studio"] | null {
  return policy.kind === "in-force" && policy.policy.ledger ? policy.policy.studio : null;
}

function amount({ files, bytes }: Pick<KeptData, "files" | "bytes">): string {
  return `${counted(files, "file")}, ${sizeInWords(bytes)}`;
}
