/** Runs jobs with the same key one after the other, in the order they were asked for; a failed one does not stop the next. */
export class OneAtATime {
  private readonly last = new Map<string, Promise<unknown>>();

  run<Value>(key: string, job: () => Promise<Value>): Promise<Value> {
    const previous = this.last.get(key) ?? Promise.resolve();
    const next = previous.then(job, job);
    this.last.set(key, next);
    return next;
  }
}
