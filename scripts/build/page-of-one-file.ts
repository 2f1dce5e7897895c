import { createHash } from "node:crypto";
import { Script } from "node:vm";
import type { Compilation, Compiler } from "webpack";
import { documentOf } from "./page-document";
import { workerFileOf } from "./worker-beside-page";

/**
 * Webpack plugin: turns the one emitted script into one HTML file whose policy allows that very script and no network. A worker's script
 * beside it goes into the page as text that the browser does not run; the page starts it (shared/panel/start-worker.ts).
 */
export class PageOfOneFile {
  constructor(private readonly title: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(PageOfOneFile.name, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: PageOfOneFile.name, stage }, () => {
        if (compilation.errors.length > 0) return;
        const { name, script, worker } = takeScripts(compilation);
        const own = `<script>${script}</script>`;
        // The page's script runs when the parser meets it, so what it looks for stands before it.
        const scripts = worker === null ? [own] : [`<script type="text/plain" id="worker-script">${worker}</script>`, own];
        const html = documentOf({ title: this.title, policy: policyFor(script), scripts });
        compilation.emitAsset(`${name}.html`, new compiler.webpack.sources.RawSource(html));
      });
    });
  }
}

function takeScripts(compilation: Compilation): { name: string; script: string; worker: string | null } {
  const files = Object.keys(compilation.assets);
  const [file, ...others] = files.filter((each) => !files.some((page) => workerFileOf(page) === each));
  if (file === undefined || others.length > 0) {
    throw new Error(`A panel page must be one script, but the bundle has ${files.length} files: ${files.join(", ")}. Import instead of loading at run time.`);
  }
  const worker = files.includes(workerFileOf(file)) ? takeScript(compilation, workerFileOf(file)) : null;
  return { name: file.replace(/\.js$/, ""), script: takeScript(compilation, file), worker };
}

function takeScript(compilation: Compilation, file: string): string {
  const script = withoutHtmlComments(String(compilation.getAsset(file)?.source.source()), file);
  // These would end the element early, or change under the parser so that the hash no longer fits.
  if (/<\/script|\r/i.test(script)) throw new Error(`${file} holds text that can't stand inside <script>.`);
  compilation.deleteAsset(file);
  return script;
}

/** Spectrum's templates hold HTML comments; inside a string or template the escape means the same, anywhere else it would not compile. */
function withoutHtmlComments(script: string, file: string): string {
  const escaped = script.replace(/<!--/g, "\\x3C!--");
  return new Script(escaped, { filename: file }) && escaped;
}

// Nothing falls back to default-src for forms and <base>. Workers come from the page's own text and inherit this policy; WebAssembly is the inference
// engine's, whose bytes come over the bridge.
function policyFor(script: string): string {
  const hash = createHash("sha256").update(script, "utf8").digest("base64");
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}' 'wasm-unsafe-eval'`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
}
