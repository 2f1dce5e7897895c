import type {
  ClipProjectItem,
  Component,
  ComponentParam,
  Constants,
  FolderItem,
  Keyframe,
  Marker,
  Markers,
  ProjectItem,
  Sequence,
  SequenceEditor,
  TickTime,
  TrackItemSelection,
  TranscriptStatic,
  VideoComponentChain,
  VideoFilterComponent,
} from "@adobe/premierepro";

/** One phase of an edit with everything at hand that its actions need, so that nothing is awaited between lock and commit. */
export type ReadyAction =
  | { readonly kind: "set-value"; readonly param: ComponentParam; readonly keyframe: Keyframe }
  | { readonly kind: "set-time-varying"; readonly param: ComponentParam; readonly on: boolean }
  | { readonly kind: "add-keyframes"; readonly param: ComponentParam; readonly keyframes: readonly Keyframe[] }
  | { readonly kind: "remove-keyframes"; readonly param: ComponentParam; readonly times: readonly TickTime[] }
  | { readonly kind: "set-interpolation"; readonly param: ComponentParam; readonly keys: readonly { readonly at: TickTime; readonly mode: number }[] }
  | { readonly kind: "insert-effect"; readonly chain: VideoComponentChain; readonly effect: VideoFilterComponent; readonly at: number | "end" }
  | { readonly kind: "remove-effect"; readonly chain: VideoComponentChain; readonly effect: Component }
  | { readonly kind: "add-marker"; readonly markers: Markers; readonly name: string; readonly type: string; readonly start: TickTime; readonly duration: TickTime; readonly comments: string }
  | { readonly kind: "dress-marker"; readonly marker: Marker; readonly colorIndex: number | null; readonly comments: string | null }
  | { readonly kind: "import-transcript"; readonly transcripts: TranscriptStatic; readonly clip: ClipProjectItem; readonly json: string }
  | ReadyBinAction;

/** One task in the bins or in a new sequence, with everything at hand. */
export type ReadyBinAction =
  | { readonly kind: "create-bin"; readonly root: FolderItem; readonly name: string }
  | { readonly kind: "create-subclip"; readonly source: ClipProjectItem; readonly name: string; readonly start: TickTime; readonly end: TickTime; readonly takes: object }
  | { readonly kind: "clone-sequence"; readonly sequence: Sequence }
  | { readonly kind: "remove-items"; readonly editor: SequenceEditor; readonly selection: TrackItemSelection; readonly mediaType: Constants.MediaType }
  | { readonly kind: "remove-marker"; readonly markers: Markers; readonly marker: Marker }
  | { readonly kind: "rename"; readonly item: ProjectItem; readonly name: string }
  | { readonly kind: "move"; readonly item: ProjectItem; readonly from: FolderItem; readonly to: FolderItem }
  | { readonly kind: "place"; readonly editor: SequenceEditor; readonly item: ProjectItem; readonly at: TickTime }
  | { readonly kind: "remove"; readonly item: ProjectItem; readonly from: FolderItem };
