import type { SelectsModel } from "../selects-model";
import { FileButton } from "./file-button";
import type { PanelClip } from "./panel-clip";
import { say } from "../../../shared/words/say";

/** What readers know; the content tells which it is. */
export const TRANSCRIPT_FILES = ".json,.srt,.vtt,.csv,.tsv,.ttml,.xml,.txt";

type ImportButtonProps = { readonly model: SelectsModel; readonly clip: PanelClip; readonly tabIndex: number; readonly isBusy: boolean };

/** Gives a clip a transcript from a file, in place of one that it had. */
export function ImportButton({ model, clip, tabIndex, isBusy }: ImportButtonProps) {
  const verb = clip.words.kind === "read" ? say`Replace` : say`Import`;
  return (
    <FileButton
      name={say`${verb} transcript for ${clip.name}`}
      accept={TRANSCRIPT_FILES}
      tabIndex={tabIndex}
      disabled={isBusy}
      follow={(job) => model.follow(job)}
      onFiles={async ([file]) => {
        if (file) await model.imports.importFile(clip.mediaId, file.name, file.bytes);
      }}
    >
      {say`${verb} transcript…`}
    </FileButton>
  );
}
