import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { workbenchConfig } from "../../../webpack.config";
import { compile } from "../../build/compile";

/** Bundles a TypeScript file of the project, by the project's own rules, as one classic script that a page or a worker may run. */
export async function browserScript(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "trimbin-script-"));
  try {
    await compile([
      {
        ...workbenchConfig(process.cwd()),
        name: "browser-script",
        entry: { script: entry },
        output: { path: folder, filename: "script.js" },
        plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
        cache: false,
      },
    ]);
    return readFileSync(join(folder, "script.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
