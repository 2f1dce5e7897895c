import { createHash } from "node:crypto";
import { Script } from "node:vm";
import type { Compilation, Compiler } from "webpack";
import { documentOf } from "./page-document";

/** Webpack plugin: turns the one emitted script into one HTML file whose policy allows that very script and no network. */
export class PageOfOneFile {
  constructor(private readonly title: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(PageOfOneFile.name, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: PageOfOneFile.name, stage }, () => {
        if (compilation.errors.length > 0) return;
        const { name, script } = takeOnlyScript(compilation);
        const html = documentOf({ title: this.title, policy: policyFor(script), script: `<script>${script}</script>` });
        compilation.emitAsset(`${name}.html`, new compiler.webpack.sources.RawSource(html));
      });
    });
  }
}

function takeOnlyScript(compilation: Compilation): { name: string; script: string } {
  const files = Object.keys(compilation.assets);
  const [file] = files;
  if (file === undefined || files.length !== 1) {
    throw new Error(`A panel page must be one script, but the bundle has ${files.length} files: ${files.join(", ")}. Import instead of loading at run time.`);
  }
  const script = withoutHtmlComments(String(compilation.getAsset(file)?.source.source()), file);
  // These would end the element early, or change under the parser so that the hash no longer fits.
  if (/<\/script|\r/i.test(script)) throw new Error(`${file} holds text that can't stand inside <script>.`);
  compilation.deleteAsset(file);
  return { name: file.replace(/\.js$/, ""), script };
}

/** Spectrum's templates hold HTML comments; inside a string or template the escape means the same, anywhere else it would not compile. */
function withoutHtmlComments(script: string, file: string): string {
  const escaped = script.replace(/<!--/g, "\\x3C!--");
  return new Script(escaped, { filename: file }) && escaped;
}

// Nothing falls back to default-src for forms and <base>. A panel that one day needs workers or WebAssembly must ask for them here.
function policyFor(script: string): string {
  const hash = createHash("sha256").update(script, "utf8").digest("base64");
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
}
