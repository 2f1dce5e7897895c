/** One transaction as the host experienced it, for tests that hold a panel to the throttling limits. */
export type TransactionRecord = {
  readonly label: string;
  readonly actions: number;
  /** On the simulator's clock. */
  readonly startedAtMs: number;
  /** Time since the transaction before; null for the first one. */
  readonly sinceLastMs: number | null;
};

/** Counts what every transaction cost. */
export class BudgetRecord {
  #records: readonly TransactionRecord[] = [];

  add(label: string, actions: number, startedAtMs: number): void {
    const last = this.#records[this.#records.length - 1];
    this.#records = [...this.#records, { label, actions, startedAtMs, sinceLastMs: last ? startedAtMs - last.startedAtMs : null }];
  }

  list(): readonly TransactionRecord[] {
    return this.#records;
  }
}
