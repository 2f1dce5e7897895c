import { counted } from "../../../shared/words/counted";
import type { Diagnostics } from "../../../shared/host/settings-port";
import { sizeInWords } from "../../../shared/panel/size-in-words";
import { KEPT_WORDS } from "../kept/kept-words";

/** What the page knows of itself. */
export type PageFacts = { readonly webView: string; readonly size: string; readonly text: string };

/** The whole text, a line each, as it is shown and saved. */
export function diagnosticsText({ lines, kept }: Diagnostics, page: PageFacts): string {
  return [
    "Trimbin diagnostics",
    "No names of people, projects, media or folders are meant to be in here. Read it before you send it.",
    "",
    ...lines.map(({ name, value }) => `${name}: ${value}`),
    `Web view: ${page.webView}`,
    `Panel: ${page.size}`,
    `Text size: ${page.text}`,
    "",
    "Kept on this machine",
    ...kept.map(({ kind, files, bytes }) => `${KEPT_WORDS[kind].name}: ${counted(files, "file")}, ${sizeInWords(bytes)}`),
    "",
  ].join("\n");
}
