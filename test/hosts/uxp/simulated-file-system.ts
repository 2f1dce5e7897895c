/** The part of UXP's files that the simulated modules share: an in-memory disk with UXP's schemes. Grown by the uxp simulator. */
export interface SimulatedDisk {
  /** Writes the whole file at once; throws "ENOSPC" errors while the disk is set full. Paths are native absolute ones. */
  writeFile(path: string, bytes: Uint8Array): void;
  readFile(path: string): Uint8Array | undefined;
  folderExists(path: string): boolean;
}
