import { Button } from "../../../shared/panel/button";
import { counted } from "../../../shared/words/counted";
import { EmptyNote } from "../../../shared/panel/empty-note";
import { capital, hostWords } from "../../../shared/panel/host-words";
import { LineGrid } from "../../../shared/panel/line-grid";
import { ProblemNote } from "../../../shared/panel/problem-note";
import { ActionButton } from "../../../shared/panel/action-button";
import type { SelectsModel } from "../selects-model";
import type { SelectsState } from "../selects-state";
import { lengthWords } from "./clip-timecode";
import { FileButton } from "./file-button";
import { ImportButton, TRANSCRIPT_FILES } from "./import-button";
import { OpenedFiles } from "./opened-files";
import type { PanelClip } from "./panel-clip";
import { transcriptAdvice } from "./transcript-advice";
import { say } from "../../../shared/words/say";
import { thing, things } from "../../../shared/words/thing-word";

/** All clips that somebody may speak in, before anything is looked for. */
export function ClipList({ model, state }: { readonly model: SelectsModel; readonly state: SelectsState }) {
  const { clips, imported } = state;
  const { profile } = model.tools.description;
  const { media } = hostWords(profile.app);
  if (clips.length === 0) {
    return <EmptyNote action={<Button onPress={() => model.follow(model.refresh())}>{say`Refresh`}</Button>}>{say`This project has no ${things(media)} with sound yet. Import interviews first. ${transcriptAdvice(profile)}`}</EmptyNote>;
  }
  const [silent, speaking] = [clips.filter(({ words }) => words.kind === "none"), clips.filter(({ words }) => words.kind !== "none")];
  return (
    <>
      {!profile.can.transcripts && <OpenTranscripts model={model} state={state} />}
      {speaking.length > 0 && <Clips model={model} label={say`${capital(things(media))} with a transcript`} clips={speaking} imported={imported} />}
      {silent.length > 0 && (
        <details className="silent-clips" open={speaking.length === 0}>
          <summary>{say`${counted(silent.length, media)} without a transcript`}</summary>
          <p className="caption">{profile.can.transcripts ? say`Transcribe them in the host (Window > Text), or import a transcript that you have.` : transcriptAdvice(profile)}</p>
          <Clips model={model} label={say`${capital(things(media))} without a transcript`} clips={silent} imported={imported} />
        </details>
      )}
    </>
  );
}

/** For hosts whose clips carry no transcripts: this panel keeps them. */
function OpenTranscripts({ model, state }: { readonly model: SelectsModel; readonly state: SelectsState }) {
  return (
    <>
      <div className="list-choices">
        <FileButton name={say`Open transcript files`} accept={TRANSCRIPT_FILES} takesSeveral isBordered disabled={state.imported.kind === "importing"} follow={(job) => model.follow(job)} onFiles={(files) => model.openedFiles.open(files)}>
          {say`Open transcripts…`}
        </FileButton>
        <p className="caption">{say`Files named like a ${thing(hostWords(model.tools.description.profile.app).media)} find it by themselves. The panel keeps them for this project; the project itself is not changed.`}</p>
      </div>
      <OpenedFiles model={model} state={state} />
    </>
  );
}

type ClipsProps = { readonly model: SelectsModel; readonly label: string; readonly clips: readonly PanelClip[]; readonly imported: SelectsState["imported"] };

function Clips({ model, label, clips, imported }: ClipsProps) {
  return (
    <section aria-label={label}>
      <LineGrid
        label={label}
        items={clips}
        keyOf={({ mediaId }) => mediaId}
        nameOf={(clip) => [clip.name, clip.bin, wordsOf(clip)].filter((part) => part !== "").join(", ")}
        onKey={(clip, { key }) => {
          if (key !== "Enter" || clip.words.kind !== "read") return false;
          model.openClip(clip.mediaId, null);
          return true;
        }}
      >
        {(clip, { tabIndex }) => (
          <>
            <div className="line-head">
              <span className="line-name">{clip.name}</span>
              <span className="caption">{[clip.bin, clip.recordedOn ?? "", clip.duration > 0n ? lengthWords(clip.duration) : ""].filter((part) => part !== "").join(" · ")}</span>
            </div>
            <div className="line-foot">
              <span className="caption">{wordsOf(clip)}</span>
              {clip.words.kind === "read" && (
                <ActionButton tabIndex={tabIndex} onPress={() => model.openClip(clip.mediaId, null)} name={say`Read ${clip.name}`}>
                  {say`Read`}
                </ActionButton>
              )}
              {(!model.tools.description.profile.can.transcripts || clip.words.kind === "none" || clip.words.kind === "unreadable") && <ImportButton model={model} clip={clip} tabIndex={tabIndex} isBusy={imported.kind === "importing"} />}
            </div>
            {clip.words.kind === "read" && clip.words.warnings.map((warning) => (
              <p key={warning} className="caption">
                {warning}
              </p>
            ))}
            {imported.kind === "failed" && imported.mediaId === clip.mediaId && <ProblemNote text={imported.text} action={null} />}
            {imported.kind === "imported" && imported.mediaId === clip.mediaId && (
              <p className="caption">
                {importedWords(imported)}
              </p>
            )}
          </>
        )}
      </LineGrid>
    </section>
  );
}

function importedWords({ words, undoStep, remarks }: Extract<SelectsState["imported"], { kind: "imported" }>): string {
  const said = undoStep === null ? [say`This panel keeps it; your project was not changed.`] : [say`In Edit > Undo: ${undoStep}.`, ...(remarks.length === 0 ? [say`The host holds exactly what was sent.`] : [])];
  return [say`Imported ${words}.`, ...said, ...remarks].join(" ");
}

function wordsOf({ words, kind, offline }: PanelClip): string {
  const oddity = [...(kind === "media" ? [] : [say`${kind} clip: it can be read, not cut`]), ...(offline ? ["offline"] : [])];
  return [stateOf(words), ...oddity].join(" · ");
}

function stateOf(words: PanelClip["words"]): string {
  switch (words.kind) {
    case "waiting":
      return say`not read yet`;
    case "read":
      return `${counted(words.count, "word")}${words.speakers.length > 0 ? `, ${words.speakers.join(", ")}` : ""}`;
    case "none":
      return say`no transcript`;
    case "unreadable":
      return words.why;
  }
}
