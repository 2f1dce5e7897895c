import "../../shared/panel/engine/speak-as-page";
import type { LookRenderer } from "../../shared/effects/gpu/look-renderer";
import { openLookRenderer } from "../../shared/effects/gpu/open-look-renderer";
import { serveJobs } from "../../shared/panel/engine/serve-jobs";
import { previewJobTable } from "./engine/preview-job-table";
import type { PreviewJobs } from "./engine/preview-jobs";
import { whenAsked } from "./engine/when-asked";

const open = (): (() => LookRenderer) => whenAsked(() => openLookRenderer(() => (typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1))).renderer);

serveJobs<PreviewJobs>(previewJobTable({ tiles: open(), large: open(), extra: open() }));
