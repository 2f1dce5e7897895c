/** Counts the swings of every cell over the last second, frame by frame. */
export class SwingWindow {
  private readonly frames: Uint8Array[] = [];
  private readonly counts: Uint16Array;
  private next = 0;

  constructor(
    private readonly cells: number,
    /** Frames that lie within a second. */
    private readonly length: number,
  ) {
    this.counts = new Uint16Array(cells);
  }

  /** Takes a frame's swings (1 for each cell that swung); what is older than a second is forgotten. */
  add(swung: Uint8Array): void {
    const oldest = this.frames[this.next];
    const kept = oldest ?? new Uint8Array(this.cells);
    for (let cell = 0; cell < this.cells; cell++) {
      this.counts[cell]! += swung[cell]! - kept[cell]!;
      kept[cell] = swung[cell]!;
    }
    this.frames[this.next] = kept;
    this.next = (this.next + 1) % this.length;
  }

  /** Share of the cells with more than this many swings in the last second, 0-1. */
  shareAbove(swings: number): number {
    let above = 0;
    for (let cell = 0; cell < this.cells; cell++) if (this.counts[cell]! > swings) above++;
    return above / this.cells;
  }

  /** The most swings that at least this share of the cells had in the last second. */
  mostOver(share: number): number {
    const cellsWith: number[] = [];
    for (let cell = 0; cell < this.cells; cell++) {
      const count = this.counts[cell]!;
      cellsWith[count] = (cellsWith[count] ?? 0) + 1;
    }
    let cells = 0;
    for (let count = cellsWith.length - 1; count > 0; count--) {
      cells += cellsWith[count] ?? 0;
      if (cells >= share * this.cells) return count;
    }
    return 0;
  }
}
