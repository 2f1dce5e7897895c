import { counted } from "../../../shared/words/counted";
import { PANEL_GUIDE } from "../../../shared/panel/panel-guide";
import { PANEL_IDS, type LedgerPolicy, type Policy } from "../../../shared/policy/policy";
import { sizeInWords } from "../../../shared/panel/size-in-words";
import { languageName } from "../choices/language-name";
import { say } from "../../../shared/words/say";

/** One thing that a policy decides, in words. */
export type Decision = { readonly what: string; readonly decided: string };

/** All that a policy decides; what is left out of it is up to the person at the machine. */
export function policyInWords(policy: Policy): readonly Decision[] {
  const { panels, network, models, looks, ledger, updates, limits, language } = policy;
  return [
    ...(panels ? [{ what: say`Panels`, decided: panelsInWords(panels) }] : []),
    { what: say`Network`, decided: network && network.hosts.length > 0 ? say`Only ${network.hosts.join(", ")}.` : say`No server may be contacted.` },
    ...(models ? [{ what: say`Models`, decided: `${modelsInWords(models.allowed)}${models.folder === undefined ? "" : ` ${say`They are looked for in the folder ${models.folder} of the studio folder first.`}`}` }] : []),
    ...(looks ? [{ what: say`Looks`, decided: say`Those in the folder ${looks.folder} of the studio folder are offered too.` }] : []),
    ...(ledger ? [{ what: "Ledger", decided: ledgerInWords(ledger) }] : []),
    ...(updates ? [{ what: say`Updates`, decided: updates.channel === "none" ? say`None; the studio installs them.` : say`From the ${updates.channel} channel.` }] : []),
    ...(limits?.undoSteps === undefined ? [] : [{ what: say`Undo steps`, decided: say`At most ${counted(limits.undoSteps, "step")} at once.` }]),
    ...(limits?.framesPerHour === undefined ? [] : [{ what: say`Frames`, decided: say`At most ${counted(limits.framesPerHour, "frame")} of the host an hour.` }]),
    ...(language === undefined ? [] : [{ what: say`Language`, decided: languageName(language) }]),
  ];
}

function panelsInWords(panels: NonNullable<Policy["panels"]>): string {
  const off = PANEL_IDS.filter((id) => panels[id] === "off").map((id) => PANEL_GUIDE[id].name);
  return off.length === 0 ? say`All are on.` : say`Off: ${off.join(", ")}. The others are on.`;
}

function modelsInWords(allowed: NonNullable<Policy["models"]>["allowed"]): string {
  if (allowed.length === 0) return say`No model file may be used.`;
  return say`Only these files, checked by size and hash: ${allowed.map(({ name, bytes }) => `${name} (${sizeInWords(bytes)})`).join(", ")}.`;
}

function ledgerInWords({ folder, person, proposals }: LedgerPolicy): string {
  const whose = { name: say`the name typed here`, seat: say`an opaque name of this machine`, nobody: say`nobody's name` }[person ?? "name"];
  return [
    folder === undefined ? say`It stays on this machine.` : say`It is also written into the folder ${folder} of the studio folder.`,
    say`Entries carry ${whose}.`,
    proposals === "left-out" ? say`Only what was applied is kept, not what was proposed and refused.` : say`What was proposed and refused is kept too.`,
  ].join(" ");
}
