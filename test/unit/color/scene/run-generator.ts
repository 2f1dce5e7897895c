/** Runs a generator to its end: what it returned, and how many steps it took. */
export function runToEnd<Step, Answer>(generator: Generator<Step, Answer>): { readonly answer: Answer; readonly steps: number } {
  let steps = 0;
  let step = generator.next();
  while (!step.done) {
    steps++;
    step = generator.next();
  }
  return { answer: step.value, steps };
}
