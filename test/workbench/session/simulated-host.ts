/** The hosts that the workbench plays; also the folder of each one's plugin beside the page. */
const SIMULATED_HOSTS = ["premiere", "after-effects"] as const;

/** A host that the workbench plays. */
export type SimulatedHostName = (typeof SIMULATED_HOSTS)[number];

/** The host that the page's address asks for (`?host=after-effects`), Premiere without a word of it; throws an Error that says what there is. */
export function hostOfAddress(search: string): SimulatedHostName {
  const asked = new URLSearchParams(search).get("host") ?? "premiere";
  const host = SIMULATED_HOSTS.find((each) => each === asked);
  if (!host) throw new Error(`There is no simulated host "${asked}". Use ${SIMULATED_HOSTS.map((each) => `?host=${each}`).join(" or ")}.`);
  return host;
}
