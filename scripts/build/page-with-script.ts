import type { Compiler } from "webpack";
import { documentOf } from "./page-document";

/** Webpack plugin: adds an index.html that loads the emitted scripts beside it. */
export class PageWithScript {
  constructor(private readonly title: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(PageWithScript.name, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: PageWithScript.name, stage }, (assets) => {
        const scripts = Object.keys(assets).filter((file) => file.endsWith(".js")).map((file) => `<script src="${file}"></script>`);
        compilation.emitAsset("index.html", new compiler.webpack.sources.RawSource(documentOf({ title: this.title, scripts })));
      });
    });
  }
}
