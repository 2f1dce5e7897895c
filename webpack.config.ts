import { existsSync } from "node:fs";
import { join } from "node:path";
import TerserPlugin from "terser-webpack-plugin";
import type { Configuration } from "webpack";
import webpack from "webpack";
import { premierePlugin, type HostPlugin } from "./manifests/host-plugins";
import type { Panel } from "./manifests/panels";
import { PageOfOneFile } from "./scripts/build/page-of-one-file";
import { PageWithScript } from "./scripts/build/page-with-script";
import { WorkerBesidePage } from "./scripts/build/worker-beside-page";

/** Promises a plugin's main script: one classic ES2020 script that asks its host for its modules. */
export function mainConfig(root: string, { host, module }: HostPlugin): Configuration {
  return {
    ...shared(root, `${host}-main`),
    entry: { main: `./shared/host/${host}/main.ts` },
    output: { path: join(root, "dist", host), filename: "[name].js" },
    externals: {
      [module]: `commonjs2 ${module}`,
      uxp: "commonjs2 uxp",
      fs: "commonjs2 fs",
      os: "commonjs2 os",
    },
    // Every byte of it is read before the host goes on; each of the two finds something that the other leaves (together 3 % of it).
    optimization: { minimizer: [new TerserPlugin({ extractComments: false, minify: [TerserPlugin.terserMinify, TerserPlugin.swcMinify], terserOptions: [SHORTER, SHORTER] })] },
    plugins: [oneChunk()],
  };
}

/**
 * Promises one panel's page: a single HTML file that loads nothing and allows only its own script, with the panel's worker inside if it has one.
 * It knows no host; every other plugin takes a copy from Premiere's folder.
 */
export function panelConfig(root: string, panel: Panel): Configuration {
  const worker = `./plugins/${panel.id}/worker.ts`;
  return {
    ...shared(root, `panel-${panel.id}`),
    entry: { [panel.id]: `./plugins/${panel.id}/index.tsx` },
    output: { path: join(root, "dist", premierePlugin.host), filename: "[name].js" },
    plugins: [oneChunk(), withoutBuildPaths(), ...(existsSync(join(root, worker)) ? [new WorkerBesidePage(`${panel.id}.js`, worker)] : []), new PageOfOneFile(panel.label)],
  };
}

/** Promises the workbench: a page that plays the hosts, in readable code. */
export function workbenchConfig(root: string): Configuration {
  return {
    ...shared(root, "workbench"),
    entry: { workbench: "./test/workbench/index.tsx" },
    output: { path: join(root, "dist/workbench"), filename: "[name].js" },
    optimization: { minimize: false },
    plugins: [oneChunk(), new PageWithScript("Trimbin workbench")],
  };
}

const SHORTER = {
  ecma: 2020,
  compress: { ecma: 2020, passes: 5, pure_getters: true, unsafe_arrows: true, unsafe_methods: true, unsafe_undefined: true, keep_fargs: false, toplevel: true },
  mangle: { toplevel: true },
  format: { comments: false },
} as const;

function shared(root: string, name: string): Configuration {
  return {
    name,
    context: root,
    mode: "production",
    target: ["web", "es2020"],
    // eval-based source maps are refused by UXP and by the pages' own policy.
    devtool: false,
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, instance: name, compilerOptions: { noEmit: false, target: "ES2020" } },
        },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
        // onnxruntime-web names its wasm file by URL; the bytes are handed to it instead.
        { test: /onnxruntime-web/, parser: { url: false } },
      ],
    },
    optimization: {
      // swc takes half the time of terser, and its pages are a little smaller.
      minimizer: [new TerserPlugin({ extractComments: false, minify: TerserPlugin.swcMinify, terserOptions: { ecma: 2020, compress: { ecma: 2020 }, mangle: true, format: { comments: false, inline_script: true } } })],
    },
    cache: { type: "filesystem", name, cacheDirectory: join(root, ".cache/webpack"), buildDependencies: { config: [join(root, "webpack.config.ts")] } },
    performance: { hints: false },
  };
}

// The page may load no second file, so nothing may be split off.
function oneChunk() {
  return new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 });
}

// Without this webpack writes the build machine's file address into the bundle.
function withoutBuildPaths() {
  return new webpack.DefinePlugin({ "import.meta.url": JSON.stringify("https://plugin.invalid/index.js") });
}
