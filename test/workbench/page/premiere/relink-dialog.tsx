import { useEffect, useRef } from "react";
import { counted } from "../../../../shared/words/counted";
import type { WaitingTimeline } from "../../session/premiere/open-timeline";
import { usePremiere, usePremiereView } from "./use-premiere";

/** Asks for the folder of a timeline's media; nothing is opened until one is chosen or done without. */
export function RelinkDialog() {
  const { waitingTimeline } = usePremiereView();
  return waitingTimeline && <Relink timeline={waitingTimeline} />;
}

function Relink({ timeline }: { readonly timeline: WaitingTimeline }) {
  const session = usePremiere();
  const dialog = useRef<HTMLDialogElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    folder.current?.setAttribute("webkitdirectory", "");
  }, []);
  const { cutList, fileName } = timeline;
  return (
    <dialog ref={dialog} className="relink" aria-labelledby="relink-title" onClose={() => session.forgetTimeline()}>
      <h2 id="relink-title">Where are the media of {fileName}?</h2>
      <p>
        "{cutList.name}" uses {counted(cutList.media.length, "media file")}. Choose the folder they lie in: they are found by name, in folders below it too. What is not found stays offline.
      </p>
      <div className="choices">
        <button onClick={() => folder.current?.click()}>Choose folder…</button>
        <button onClick={() => void session.openTimeline([])}>Open offline</button>
        <button onClick={() => session.forgetTimeline()}>Cancel</button>
      </div>
      <input
        ref={folder}
        type="file"
        className="visually-hidden"
        aria-label="Folder of the media"
        tabIndex={-1}
        multiple
        onChange={(event) => void session.openTimeline([...(event.target.files ?? [])])}
      />
    </dialog>
  );
}
