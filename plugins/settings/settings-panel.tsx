import { useEffect, useState, useSyncExternalStore } from "react";
import { ActionButton } from "../../shared/panel/action-button";
import { KeyboardSheet } from "../../shared/panel/keyboard-sheet";
import { LiveRegion } from "../../shared/panel/live-region";
import { PanelLayout } from "../../shared/panel/panel-layout";
import { Picker } from "../../shared/panel/picker";
import { usePanelKeys } from "../../shared/panel/use-panel-keys";
import { LanguagePart } from "./choices/language-part";
import { PersonPart } from "./choices/person-part";
import { ThemePart } from "./choices/theme-part";
import { DiagnosticsPart } from "./diagnostics/diagnostics-part";
import { HelpPart } from "./help/help-part";
import { KeptPart } from "./kept/kept-part";
import { ModelsPart } from "./models/models-part";
import { PANEL_KEYS } from "./panel-keys";
import { headingId, PARTS, type PartId } from "./parts";
import type { SettingsModel } from "./settings-model";
import { FolderPart } from "./studio/folder-part";
import { PolicyPart } from "./studio/policy-part";
import { HostPart } from "./this-host/host-part";
import { say } from "../../shared/words/say";

/** The Settings panel: renders the model's state and sends it intents. */
export function SettingsPanel({ model }: { readonly model: SettingsModel }) {
  const state = useSyncExternalStore(model.store.subscribe, model.store.getState);
  const [showsKeys, setShowsKeys] = useState(false);
  useEffect(() => {
    model.follow(model.refresh());
  }, [model]);
  usePanelKeys({
    onApply: () => undefined,
    onBack: () => {
      model.kept.keep();
      model.models.cancel();
    },
    onHelp: () => setShowsKeys(true),
    onOther: (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return false;
      document.querySelector<HTMLElement>(".settings-top select")?.focus();
      return true;
    },
  });
  if (state.fault) throw state.fault;
  return (
    <>
      <PanelLayout
        what={<TopRow onHelp={() => setShowsKeys(true)} />}
        look={
          <div className="parts">
            <LanguagePart model={model} state={state} />
            <ThemePart model={model} state={state} />
            <PersonPart model={model} state={state} />
            <FolderPart model={model} state={state} />
            <PolicyPart model={model} state={state} />
            <ModelsPart model={model} state={state} />
            <KeptPart model={model} state={state} />
            <DiagnosticsPart model={model} state={state} />
            <HostPart model={model} state={state} />
            <HelpPart model={model} onKeys={() => setShowsKeys(true)} />
          </div>
        }
        act={null}
      />
      <LiveRegion says={state.says} />
      {showsKeys && <KeyboardSheet lines={PANEL_KEYS} onClose={() => setShowsKeys(false)} />}
    </>
  );
}

function TopRow({ onHelp }: { readonly onHelp: () => void }) {
  const [part, setPart] = useState<PartId>("language");
  const heading = (of: PartId): HTMLElement | null => document.getElementById(headingId(of));
  // Arrows in a closed list pick one entry after the other: only Enter and the button take the focus along.
  const show = (value: string): void => {
    const wanted = PARTS.find(({ id }) => id === value);
    if (!wanted) return;
    setPart(wanted.id);
    heading(wanted.id)?.scrollIntoView({ block: "start" });
  };
  return (
    <div className="settings-top" onKeyDown={(event) => (event.key === "Enter" && event.target instanceof HTMLSelectElement ? heading(part)?.focus() : undefined)}>
      <Picker label={say`Part of the settings`} value={part} options={PARTS.map(({ id, title }) => ({ value: id, label: title }))} onPick={show} />
      <ActionButton isBordered onPress={() => heading(part)?.focus()} name={say`Go to this part`}>
        {say`Go`}
      </ActionButton>
      <ActionButton onPress={onHelp} name={say`? Keyboard help`}>
        ?
      </ActionButton>
    </div>
  );
}
