/** The address of the workbench that plays a host; `url` is where it is served. Without a host's name it plays Premiere. */
export function workbenchAddress(url: string, host: string): string {
  return host === "premiere" ? url : `${url}?host=${host}`;
}
