/** Follows one quantity in every cell and tells where it has just swung: risen or fallen by enough from its last turn. */
export class CellSwings {
  /** The last turn of each cell while it moves on: highest value on the way up, lowest on the way down. */
  private readonly highest: Float32Array;
  private readonly lowest: Float32Array;
  /** Whether the cell held the quality that swings need, at its highest and at its lowest. */
  private readonly qualityHigh: Uint8Array;
  private readonly qualityLow: Uint8Array;
  /** 1 after a rise, -1 after a fall, 0 before the first. */
  private readonly direction: Int8Array;
  private hasFirst = false;

  constructor(
    cells: number,
    /** A swing is a change of at least this (or more than it, where `isMore`). */
    private readonly rule: { readonly step: number; readonly isMore: boolean; /** Only where the darker end lies below this. */ readonly darkerBelow: number },
  ) {
    this.highest = new Float32Array(cells);
    this.lowest = new Float32Array(cells);
    this.qualityHigh = new Uint8Array(cells);
    this.qualityLow = new Uint8Array(cells);
    this.direction = new Int8Array(cells);
  }

  /** Takes the next frame's values; writes 1 into `swung` for every cell that swung with it, 0 elsewhere. One end of a swing must have the quality. */
  add(values: Float32Array, quality: Uint8Array | null, swung: Uint8Array): void {
    for (let cell = 0; cell < values.length; cell++) {
      const value = values[cell]!;
      const has = quality === null ? 1 : quality[cell]!;
      swung[cell] = 0;
      if (!this.hasFirst) this.turnAt(cell, value, has);
      else if (this.direction[cell]! <= 0 && this.swings(value - this.lowest[cell]!, this.lowest[cell]!, has | this.qualityLow[cell]!)) this.turn(cell, value, has, 1, swung);
      else if (this.direction[cell]! >= 0 && this.swings(this.highest[cell]! - value, value, has | this.qualityHigh[cell]!)) this.turn(cell, value, has, -1, swung);
      else this.widen(cell, value, has);
    }
    this.hasFirst = true;
  }

  private swings(by: number, darker: number, quality: number): boolean {
    return quality !== 0 && darker < this.rule.darkerBelow && (this.rule.isMore ? by > this.rule.step : by >= this.rule.step);
  }

  private turn(cell: number, value: number, quality: number, direction: number, swung: Uint8Array): void {
    this.direction[cell] = direction;
    this.turnAt(cell, value, quality);
    swung[cell] = 1;
  }

  private turnAt(cell: number, value: number, quality: number): void {
    this.highest[cell] = value;
    this.lowest[cell] = value;
    this.qualityHigh[cell] = quality;
    this.qualityLow[cell] = quality;
  }

  private widen(cell: number, value: number, quality: number): void {
    if (value >= this.highest[cell]!) {
      this.highest[cell] = value;
      this.qualityHigh[cell] = quality;
    }
    if (value <= this.lowest[cell]!) {
      this.lowest[cell] = value;
      this.qualityLow[cell] = quality;
    }
  }
}
