import type { Configuration, MultiStats } from "webpack";
import webpack from "webpack";

/** Runs webpack on every configuration; throws with webpack's own words if one of them fails. */
export async function compile(configurations: readonly Configuration[]): Promise<MultiStats> {
  const compiler = webpack([...configurations]);
  const stats = await new Promise<MultiStats>((resolve, reject) => {
    compiler.run((error, result) => (result === undefined ? reject(error ?? new Error("webpack gave no result")) : resolve(result)));
  });
  await new Promise<void>((resolve, reject) => compiler.close((error) => (error ? reject(error) : resolve())));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, colors: false }));
  return stats;
}
