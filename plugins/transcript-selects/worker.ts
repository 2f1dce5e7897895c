import "../../shared/panel/engine/speak-as-page";
import { serveJobs } from "../../shared/panel/engine/serve-jobs";
import { IMPORT_JOBS } from "./engine/import-jobs";
import { MeaningMemory } from "./engine/meaning-memory";
import { openEncoder } from "./engine/open-encoder";
import type { SelectsJobs } from "./engine/selects-jobs";
import { SpokenProject } from "./engine/spoken-project";

const meaning = new MeaningMemory(openEncoder);
const project = new SpokenProject((text, index, signal) => meaning.ask(text, index, signal));

serveJobs<SelectsJobs>({ ...project.jobs(), ...IMPORT_JOBS, ...meaning.jobs(() => project.index) });
