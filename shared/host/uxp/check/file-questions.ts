import { found, type Question } from "../../check/question";
import { inFolder, type PluginFiles, type PluginPath } from "../../plugin-files";

const DATA: PluginPath = "plugin-data:/host-profile";
const APPENDED = "trimbin-append-check.txt";

/** Models and WebAssembly lie beside the plugin, up to 14 MB each. */
const PLUGIN: PluginPath = "plugin:/";
const LARGE = /\.(wasm|onnx|bin)$/;

/** How the plugin's files behave. */
export function fileQuestions(files: PluginFiles): readonly Question<null>[] {
  return [
    {
      id: "uxp-append",
      asks: "Can a file be added to at its end?",
      does: "Writes two lines into a file of the plugin's own data, one after the other, and deletes it.",
      async ask() {
        const file = inFolder(DATA, APPENDED);
        try {
          await files.remove(file);
          await files.appendText(DATA, APPENDED, "one\n");
          await files.appendText(DATA, APPENDED, "two\n");
          const text = await files.readText(file);
          return found(text === "one\ntwo\n" ? "adds" : text === "two\n" ? "overwrites" : "something else", JSON.stringify(text));
        } finally {
          await files.remove(file);
        }
      },
    },
    {
      id: "uxp-read-speed",
      asks: "How fast are the plugin's large files read?",
      does: "Reads the model files that lie beside the plugin.",
      limitMs: 60_000,
      async ask(_ground, { clock }) {
        const names = (await files.list(PLUGIN)).filter((name) => LARGE.test(name));
        if (names.length === 0) throw new Error("no large file lies beside the plugin, or its folder cannot be listed");
        const seen: string[] = [];
        let bytes = 0;
        const started = clock.now();
        for (const name of names) {
          const from = clock.now();
          const { length } = await files.readBytes(inFolder(PLUGIN, name));
          bytes += length;
          seen.push(`${name}: ${length} bytes in ${Math.round(clock.now() - from)} ms`);
        }
        const seconds = Math.max(0.001, (clock.now() - started) / 1000);
        return found(`${Math.round(bytes / 1e6 / seconds)} MB a second`, seen.join("; "));
      },
    },
  ];
}
