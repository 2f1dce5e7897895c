import type { EngineUsed, LedgerEntry } from "../../host/ledger-entry";
import type { PanelId } from "../../policy/policy";
import { PANEL_DEEDS } from "./panel-words";
import type { ReportLine } from "./report-lines";
import { say } from "../../words/say";

/** What one panel did in this work. `shots` counts the places that still differ from one another. */
export type PanelUse = { readonly panel: PanelId | null; readonly name: string; readonly did: string; readonly plans: number; readonly lines: number; readonly shots: number };

/** An engine or model that took part, and what it is for; `model` is null for rules and formulas. */
export type ModelUse = EngineUsed & { readonly panels: readonly string[]; readonly role: string };

/** The panels that applied something, most lines first. */
export function panelUses(entries: readonly LedgerEntry[], lines: readonly ReportLine[]): readonly PanelUse[] {
  const panels = [...new Set(entries.map(({ by }) => by?.panel ?? null))];
  return panels
    .map((panel) => {
      const own = lines.filter((line) => line.panel === panel && line.decision !== "refused");
      const shots = new Set(own.flatMap((line) => line.shots.map((shot) => [shot.sequence, shot.track, shot.start, shot.name].join("|"))));
      const { name, did } = panelDeed(panel);
      return { panel, name, did, plans: entries.filter(({ by }) => (by?.panel ?? null) === panel).length, lines: own.length, shots: shots.size };
    })
    .sort((a, b) => b.lines - a.lines);
}

/** Every engine that is named in an entry, each once, with its panels. */
export function modelUses(entries: readonly LedgerEntry[]): readonly ModelUse[] {
  const found = new Map<string, ModelUse>();
  for (const { by } of entries) {
    for (const engine of by?.proposal?.engines ?? []) {
      const key = JSON.stringify([engine.name, engine.version, engine.model]);
      const { name, modelRole } = panelDeed(by?.panel ?? null);
      const known = found.get(key);
      const panels = [...new Set([...(known?.panels ?? []), name])];
      found.set(key, { ...engine, panels, role: known?.role ?? (engine.model ? modelRole : "Rules and formulas; no trained model.") });
    }
  }
  return [...found.values()];
}

function panelDeed(panel: PanelId | null): (typeof PANEL_DEEDS)[PanelId] {
  return panel === null ? NOT_KEPT : PANEL_DEEDS[panel];
}

const NOT_KEPT = { name: say`Panel not recorded`, did: say`Made the changes that are listed; which panel proposed them was not kept.`, modelRole: say`Its part in the work was not kept.` };
