import type { Setting, SettingsReport } from "../../../shared/host/settings-port";
import { say } from "../../../shared/words/say";

type LockedLineProps = { readonly setting: Setting<unknown>; readonly settings: SettingsReport };

/** Who decided a setting, and whom to ask: "Locked by Post house Nord (it@nord.example)." Nothing where the person decides. */
export function LockedLine({ setting, settings }: LockedLineProps) {
  const said = lockInWords(setting, settings);
  if (said === null) return null;
  return (
    <p className="locked-line">
      <svg className="icon" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2.5 5.5h7v5h-7ZM4 5.5v-2a2 2 0 0 1 4 0v2M6 7.5v1" />
      </svg>
      {said}
    </p>
  );
}

/** The same as text; null where nobody locked it. */
export function lockInWords({ lockedBy }: Setting<unknown>, { policy }: SettingsReport): string | null {
  if (lockedBy === null) return null;
  return policy.kind === "in-force" && policy.policy.studio.name === lockedBy ? say`Locked by ${lockedBy} (${policy.policy.studio.contact}).` : say`Locked by ${lockedBy}.`;
}
