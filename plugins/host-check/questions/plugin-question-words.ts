import { say } from "../../../shared/words/say";
import type { QuestionTable } from "./question-table";

/** What the plugin asks of its own surroundings, outside of the panels, in an editor's words. */
export const PLUGIN_QUESTIONS: QuestionTable = {
  "uxp-globals": { asks: say`Which tools does the plugin have outside of its panels?`, decides: null },
  "uxp-canvas": { asks: say`Can the plugin draw outside of its panels?`, decides: null },
  "uxp-clock": { asks: say`How finely does the plugin measure time?`, decides: null },
  "uxp-append": { asks: say`Can a line be added to a file without writing the file anew?`, decides: null },
  "uxp-read-speed": { asks: say`How fast are the models read from the disk?`, decides: null },
  "uxp-wasm-sync": { asks: say`Can the plugin run fast code outside of its panels?`, decides: null },
  "uxp-wasm-async": { asks: say`Can such code be made ready without holding anything up?`, decides: null },
  "uxp-wasm-shared": { asks: say`Can parts of such code share memory?`, decides: null },
};
