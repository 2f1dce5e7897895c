import type { ClipProjectItem, Component, ComponentParam, Keyframe, Marker, Markers, TickTime, TranscriptStatic, VideoComponentChain, VideoFilterComponent } from "@adobe/premierepro";

/** One phase of an edit with everything at hand that its actions need, so that nothing is awaited between lock and commit. */
export type ReadyAction =
  | { readonly kind: "set-value"; readonly param: ComponentParam; readonly keyframe: Keyframe }
  | { readonly kind: "set-time-varying"; readonly param: ComponentParam; readonly on: boolean }
  | { readonly kind: "add-keyframes"; readonly param: ComponentParam; readonly keyframes: readonly Keyframe[] }
  | { readonly kind: "remove-keyframes"; readonly param: ComponentParam; readonly times: readonly TickTime[] }
  | { readonly kind: "set-interpolation"; readonly param: ComponentParam; readonly keys: readonly { readonly at: TickTime; readonly mode: number }[] }
  | { readonly kind: "insert-effect"; readonly chain: VideoComponentChain; readonly effect: VideoFilterComponent; readonly chainIndex: number }
  | { readonly kind: "remove-effect"; readonly chain: VideoComponentChain; readonly effect: Component }
  | { readonly kind: "add-marker"; readonly markers: Markers; readonly name: string; readonly type: string; readonly start: TickTime; readonly duration: TickTime; readonly comments: string }
  | { readonly kind: "dress-marker"; readonly marker: Marker; readonly colorIndex: number | null; readonly comments: string | null }
  | { readonly kind: "remove-marker"; readonly markers: Markers; readonly marker: Marker }
  | { readonly kind: "import-transcript"; readonly transcripts: TranscriptStatic; readonly clip: ClipProjectItem; readonly json: string };
