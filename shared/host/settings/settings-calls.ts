import { fail, succeed } from "../../basics/result";
import type { SettingsPort, SettingsReport } from "../settings-port";

/** The calls about settings and kept data, the same in every host. */
export function settingsCalls(): SettingsPort {
  const cannot = async () => fail({ kind: "unsupported", what: "keep settings yet", advice: "Update Trimbin." } as const);
  return {
    readSettings: async () => succeed(SETTINGS),
    changeSettings: cannot,
    measureData: async () => succeed([]),
    eraseData: cannot,
    readDiagnostics: cannot,
  };
}

/** Before a person or a studio decided anything. */
export const SETTINGS: SettingsReport = {
  language: { value: "en", lockedBy: null },
  theme: { value: "host", lockedBy: null },
  person: { value: "", lockedBy: null },
  tourSeen: false,
  studioFolder: { value: null, lockedBy: null },
  policy: { kind: "none" },
};
