/** Each value as its distance from the mean of the marked ones, in their standard deviations; 0 for all where they are alike, and where not marked. */
export function standardScores(values: ArrayLike<number>, marked: Uint8Array): Float32Array {
  let [count, sum, squares] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    if (marked[i] !== 1) continue;
    const value = values[i] ?? 0;
    count += 1;
    sum += value;
    squares += value * value;
  }
  const scores = new Float32Array(values.length);
  const mean = sum / Math.max(1, count);
  const deviation = Math.sqrt(Math.max(0, squares / Math.max(1, count) - mean * mean));
  if (deviation < 1e-9) return scores;
  for (let i = 0; i < values.length; i++) if (marked[i] === 1) scores[i] = ((values[i] ?? 0) - mean) / deviation;
  return scores;
}
