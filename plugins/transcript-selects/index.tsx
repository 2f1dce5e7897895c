import { connectPageToHost } from "../../shared/host/remote-page-host";
import { startPageEngine } from "../../shared/panel/engine/page-engine";
import { mountPanel } from "../../shared/panel/mount-panel";
import "../../shared/panel/looking.css";
import "../../shared/panel/lines.css";
import "./transcript-selects.css";
import { pageProject } from "./engine/page-project";
import { SelectsModel } from "./selects-model";
import { SelectsPanel } from "./selects-panel";
import { TranscriptShelf } from "./source/transcript-shelf";

mountPanel({
  title: "Transcript Selects",
  host: connectPageToHost(window),
  makePanel: (host, description) => {
    const model = new SelectsModel({ host, description, engine: startPageEngine(pageProject()), shelf: new TranscriptShelf() });
    // What was typed a moment ago is handed to the host before the page goes.
    addEventListener("pagehide", () => model.follow(model.keep.saveNow()));
    return <SelectsPanel model={model} />;
  },
});
