/** The one long job that a panel has at a time: a new one ends the one before. */
export class OneJob {
  private current = new AbortController();

  /** Ends the job under way and begins another. */
  start(): AbortController {
    this.current.abort();
    this.current = new AbortController();
    return this.current;
  }

  /** Ends the job under way; its news still count, as a cancelled job says what it knows. */
  cancel(): void {
    this.current.abort();
  }

  /** Is this job still the one whose news count? A cancelled job is, a replaced one is not. */
  isCurrent(job: AbortController): boolean {
    return job === this.current;
  }
}
