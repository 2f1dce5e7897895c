import type { HostPlugin } from "../../manifests/host-plugins";

/** The file name of a plugin's package: its id and its host, and "beta" where it is one, so that nobody takes it for a release. */
export function packageName({ manifest, isBeta }: HostPlugin): string {
  const { id, host } = manifest("0.0.0", []);
  return `${id}_${host.app}${isBeta ? "-beta" : ""}.ccx`;
}
