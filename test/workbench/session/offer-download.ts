/** Hands a file to the person as a download of the browser. */
export function offerDownload(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice().buffer]));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  // The browser has taken its copy by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
