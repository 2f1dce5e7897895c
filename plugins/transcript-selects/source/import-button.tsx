import { useRef } from "react";
import { ActionButton } from "../../../shared/panel/action-button";
import type { SelectsModel } from "../selects-model";
import type { PanelClip } from "./panel-clip";

/** What readers know; the content tells which it is. */
const ACCEPTED = ".json,.srt,.vtt,.csv,.tsv,.ttml,.xml,.txt";

type ImportButtonProps = { readonly model: SelectsModel; readonly clip: PanelClip; readonly tabIndex: number; readonly isBusy: boolean };

/** Gives a clip a transcript from a file. The browser's own file dialog: that a host's webview opens one is assumed, not documented. */
export function ImportButton({ model, clip, tabIndex, isBusy }: ImportButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File): Promise<void> => model.imports.importFile(clip.mediaId, file.name, new Uint8Array(await file.arrayBuffer()));
  return (
    <>
      <ActionButton tabIndex={tabIndex} disabled={isBusy} onPress={() => input.current?.click()} name={`Import transcript for ${clip.name}`}>
        Import transcript…
      </ActionButton>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        aria-label={`Transcript file for ${clip.name}`}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) model.follow(take(file));
          target.value = "";
        }}
      />
    </>
  );
}
