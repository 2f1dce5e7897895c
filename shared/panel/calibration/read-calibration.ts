import { assertNever } from "../../basics/assert-never";
import { parseResponseProfile, profileFits, RESPONSE_PROFILE_FILE } from "../../color/response/response-profile";
import type { HostDescription, HostPort } from "../../host/host-port";
import { readWholeFile } from "../read-plugin-file";
import { say } from "../../words/say";

/** What is known of this host's real response: its stored profile where it can be used, and a line about it for the editor. */
export type Calibration = { readonly profile: string | null; readonly words: string };

/** Where nobody has measured this host. */
export const NOT_CALIBRATED: Calibration = { profile: null, words: say`Previews approximate Lumetri (not calibrated)` };

/** Reads what a calibration left in the plugin's data; what is damaged or of another host is not used, and the line says so. */
export async function readCalibration(host: HostPort, { name, version }: Pick<HostDescription, "name" | "version">, signal: AbortSignal): Promise<Calibration> {
  const bytes = await readWholeFile(host, { place: "data", name: RESPONSE_PROFILE_FILE }, () => undefined, signal);
  if (!bytes.ok) return NOT_CALIBRATED;
  const text = new TextDecoder().decode(bytes.value);
  const parsed = parseResponseProfile(text);
  if (!parsed.ok) return { profile: null, words: `${NOT_CALIBRATED.words}. ${parsed.problem}` };
  const measured = `${parsed.value.host.name} ${parsed.value.host.version}`;
  const fits = profileFits(parsed.value, { name, version });
  switch (fits) {
    case "fits":
      return { profile: text, words: say`Previews as measured on ${measured}` };
    case "other-version":
    case "other-host":
      return { profile: null, words: say`Previews approximate Lumetri: it was calibrated on ${measured}, and this is ${name} ${version}. Calibrate again.` };
    default:
      return assertNever(fits);
  }
}
