/** What edits touch that make, need or remove something of this name in the bins. */
export function nameKey(name: string): string {
  return `name ${name}`;
}
