import type { HostPort } from "../../shared/host/host-port";
import { startPageEngine } from "../../shared/panel/engine/page-engine";
import { mountPanel } from "../../shared/panel/mount-panel";
import "../../shared/panel/looking.css";
import "../../shared/panel/lines.css";
import "./transcript-selects.css";
import { pageProject } from "./engine/page-project";
import { SelectsModel } from "./selects-model";
import { SelectsPanel } from "./selects-panel";
import { TranscriptShelf } from "./source/transcript-shelf";

/** Puts the panel on the page, in the language that is spoken by now. */
export function openPanel(host: HostPort | null): void {
  mountPanel({
    panel: "transcript-selects",
    title: "Transcript Selects",
    host,
    makePanel: (host, description) => {
      const model = new SelectsModel({ host, description, engine: startPageEngine(pageProject()), shelf: new TranscriptShelf() });
      // What was typed a moment ago is handed to the host before the page goes.
      addEventListener("pagehide", () => model.follow(model.keep.saveNow()));
      return <SelectsPanel model={model} />;
    },
  });
}
