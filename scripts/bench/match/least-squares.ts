/** The weights whose sum of weighted terms comes nearest to the wanted values, by the normal equations (for a few terms). `rows[i]` are the terms of `wanted[i]`. */
export function leastSquares(rows: readonly (readonly number[])[], wanted: readonly number[]): number[] {
  const count = rows[0]?.length ?? 0;
  const table = Array.from({ length: count }, (_, one) => [
    ...Array.from({ length: count }, (_unused, two) => rows.reduce((sum, row) => sum + row[one]! * row[two]!, one === two ? 1e-9 : 0)),
    rows.reduce((sum, row, index) => sum + row[one]! * wanted[index]!, 0),
  ]);
  for (let pivot = 0; pivot < count; pivot++) {
    const best = table.reduce((found, row, index) => (index >= pivot && Math.abs(row[pivot]!) > Math.abs(table[found]![pivot]!) ? index : found), pivot);
    [table[pivot], table[best]] = [table[best]!, table[pivot]!];
    for (let row = 0; row < count; row++) {
      if (row === pivot) continue;
      const share = table[row]![pivot]! / table[pivot]![pivot]!;
      for (let column = pivot; column <= count; column++) table[row]![column]! -= share * table[pivot]![column]!;
    }
  }
  return table.map((row, index) => row[count]! / row[index]!);
}
