import { useRef, type ReactNode } from "react";
import { ActionButton } from "../../../shared/panel/action-button";
import type { PickedFile } from "./opened-files-model";
import { say } from "../../../shared/words/say";

type FileButtonProps = {
  readonly children: ReactNode;
  /** What a screen reader hears of the button. */
  readonly name: string;
  /** Extensions with dots, commas between. */
  readonly accept: string;
  readonly onFiles: (files: readonly PickedFile[]) => Promise<void>;
  readonly follow: (job: Promise<void>) => void;
  readonly takesSeveral?: boolean;
  readonly isBordered?: boolean;
  readonly tabIndex?: number;
  readonly disabled?: boolean;
};

/** A button that asks for files. The browser's own file dialog: that a host's webview opens one is assumed, not documented. */
export function FileButton({ children, name, accept, onFiles, follow, takesSeveral = false, isBordered = false, tabIndex = 0, disabled = false }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = async (files: readonly File[]): Promise<void> => onFiles(await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))));
  return (
    <>
      <ActionButton tabIndex={tabIndex} disabled={disabled} isBordered={isBordered} onPress={() => input.current?.click()} name={name}>
        {children}
      </ActionButton>
      <input
        ref={input}
        type="file"
        hidden
        multiple={takesSeveral}
        accept={accept}
        aria-label={say`File: ${name}`}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) follow(take(files));
          target.value = "";
        }}
      />
    </>
  );
}
