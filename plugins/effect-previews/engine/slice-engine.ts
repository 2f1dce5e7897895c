import type { LookRenderer } from "../../../shared/effects/gpu/look-renderer";
import { openLookRenderer } from "../../../shared/effects/gpu/open-look-renderer";
import { sliceEngine } from "../../../shared/panel/engine/slice-engine";
import type { PreviewEngine } from "./preview-engine";
import { previewJobTable } from "./preview-job-table";
import type { PreviewJobs } from "./preview-jobs";
import { whenAsked } from "./when-asked";

/** The engine on the page itself, for webviews that start no worker: plain TypeScript, which pauses between effects. */
export const SLICE_ENGINE: PreviewEngine = sliceEngine<PreviewJobs>(previewJobTable({ tiles: whenAsked(openPlain), large: whenAsked(openPlain), extra: whenAsked(openPlain) }));

function openPlain(): LookRenderer {
  return openLookRenderer(() => null).renderer;
}
