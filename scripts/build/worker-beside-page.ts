import type { Compiler } from "webpack";
import webpack from "webpack";

/** The name of the worker's script that belongs to a page's script. */
export function workerFileOf(pageFile: string): string {
  return pageFile.replace(/\.js$/, ".worker.js");
}

/**
 * Webpack plugin: builds a worker's entry as one script of its own beside the page's, by the same rules. A build of its own, so that what
 * page and worker share is joined and trimmed in each of them.
 */
export class WorkerBesidePage {
  constructor(
    private readonly pageFile: string,
    private readonly entry: string,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.make.tapPromise(WorkerBesidePage.name, async (compilation) => {
      const child = compilation.createChildCompiler(WorkerBesidePage.name, { filename: workerFileOf(this.pageFile) }, [
        new webpack.EntryPlugin(compiler.context, this.entry, { name: "worker" }),
      ]);
      await new Promise<void>((resolve, reject) => child.runAsChild((error) => (error ? reject(error) : resolve())));
    });
  }
}
