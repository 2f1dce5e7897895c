import { HOST_APPS, type HostApp } from "../../../shared/host/host-profile";

/** A host that the workbench plays; also the folder of its plugin beside the page. */
export type SimulatedHostName = HostApp;

/** The host that the page's address asks for (`?host=after-effects`), Premiere without a word of it; throws an Error that says what there is. */
export function hostOfAddress(search: string): SimulatedHostName {
  const asked = new URLSearchParams(search).get("host") ?? "premiere";
  const host = HOST_APPS.find((each) => each === asked);
  if (!host) throw new Error(`There is no simulated host "${asked}". Use ${HOST_APPS.map((each) => `?host=${each}`).join(" or ")}.`);
  return host;
}
