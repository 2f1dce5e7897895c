import type { RefObject } from "react";

type FileOpenerProps = {
  readonly opener: RefObject<HTMLInputElement | null>;
  /** What is opened, for who cannot see it. */
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

/** The file dialog behind a menu item, out of sight; the item clicks it. */
export function FileOpener({ opener, label, accept, multiple = false, onFiles }: FileOpenerProps) {
  return (
    <input
      ref={opener}
      type="file"
      className="visually-hidden"
      aria-label={label}
      tabIndex={-1}
      multiple={multiple}
      accept={accept}
      onChange={(event) => {
        onFiles([...(event.target.files ?? [])]);
        event.target.value = "";
      }}
    />
  );
}
