import { succeed, type Result } from "../../basics/result";
import type { HostProblem } from "../host-problem";
import { attempt } from "../host-stop";
import type { SettingsPort, SettingsReport } from "../settings-port";
import { diagnosticsOf, type DiagnosedHost } from "./diagnostics";
import type { DataUpgrade } from "../upgrade/data-upgrade";
import type { Seat } from "./seat";

type SettingsParts = { readonly seat: Seat; readonly host: DiagnosedHost; readonly eraseLedger: () => Promise<void>; readonly upgrade: Pick<DataUpgrade, "report"> };

/** The calls about settings and kept data, the same in every host. */
export function settingsCalls({ seat, host, eraseLedger, upgrade }: SettingsParts): SettingsPort {
  const report = (): Promise<Result<SettingsReport, HostProblem>> => attempt("reading the settings", () => seat.report());
  return {
    readSettings: async () => {
      await seat.reread();
      return report();
    },
    changeSettings: async (change) => {
      const changed = await seat.change(change);
      return changed.ok ? report() : changed;
    },
    measureData: () => seat.measure(),
    eraseData: ({ kinds }) => seat.erase(kinds, eraseLedger),
    readDiagnostics: async () => {
      const kept = await seat.measure();
      const { version, lines } = await upgrade.report();
      const ofData = [{ name: "Data version", value: String(version) }, ...lines.map((value) => ({ name: "Upgrade", value }))];
      return kept.ok ? succeed({ lines: [...(await diagnosticsOf(seat, host)), ...ofData], kept: kept.value }) : kept;
    },
  };
}
