import type { FrameRate, RectF, SequenceSettings, TimeDisplay } from "@adobe/premierepro";
import type { FrameRate as ExactRate } from "../../../../shared/time/frame-rate";
import { guardClass, type Simulated } from "../host/guard-class";
import type { SequenceState } from "../state/project-state";
import { exactRateOf, hostFrameRate } from "../values/simulated-frame-rate";
import { hostRect, SimulatedTimeDisplay } from "../values/simulated-geometry";
import { HOST_CONSTANTS } from "./host-constants";

const { PixelAspectRatio, VideoFieldType, VideoDisplayFormatType, AudioChannelType, AudioDisplayFormatType } = HOST_CONSTANTS;

/** The static side of SequenceSettings. */
export const SEQUENCE_SETTINGS_STATICS = {
  PAR_SQUARE: PixelAspectRatio.SQUARE,
  PAR_DVNTSC: PixelAspectRatio.DVNTSC,
  PAR_DVNTSCWide: PixelAspectRatio.DVNTSCWide,
  PAR_DVPAL: PixelAspectRatio.DVPAL,
  PAR_DVPALWide: PixelAspectRatio.DVPALWide,
  PAR_Anamorphic: PixelAspectRatio.Anamorphic,
  PAR_HDAnamorphic1080: PixelAspectRatio.HDAnamorphic1080,
  PAR_DVCProHD: PixelAspectRatio.DVCProHD,
  VIDEO_FIELDTYPE_PROGRESSIVE: VideoFieldType.PROGRESSIVE,
  VIDEO_FIELDTYPE_UPPER_FIRST: VideoFieldType.UPPER_FIRST,
  VIDEO_FIELDTYPE_LOWER_FIRST: VideoFieldType.LOWER_FIRST,
  VIDEO_DISPLAY_FORMAT_23976: VideoDisplayFormatType.FPS_23_976,
  VIDEO_DISPLAY_FORMAT_25: VideoDisplayFormatType.FPS_25,
  VIDEO_DISPLAY_FORMAT_2997: VideoDisplayFormatType.FPS_29_97,
  VIDEO_DISPLAY_FORMAT_2997_NON_DROP: VideoDisplayFormatType.FPS_29_97_NON_DROP,
  VIDEO_DISPLAY_FORMAT_16mm: VideoDisplayFormatType.FEET_FRAME_16mm,
  VIDEO_DISPLAY_FORMAT_35mm: VideoDisplayFormatType.FEET_FRAME_35mm,
  VIDEO_DISPLAY_FORMAT_FRAMES: VideoDisplayFormatType.FRAMES,
  AUDIO_CHANNEL_TYPE_MONO: AudioChannelType.MONO,
  AUDIO_CHANNEL_TYPE_STEREO: AudioChannelType.STEREO,
  AUDIO_CHANNEL_TYPE_51: AudioChannelType.SURROUND_51,
  AUDIO_CHANNEL_TYPE_MULTI: AudioChannelType.MULTI,
  AUDIO_DISPLAY_FORMAT_SAMPLE_RATE: AudioDisplayFormatType.SAMPLE_RATE,
  AUDIO_DISPLAY_FORMAT_MILISECONDS: AudioDisplayFormatType.MILLISECONDS,
} as const;

type Value = string | number | boolean;

/** A copy of a sequence's settings; changes nothing until an action takes it. */
export class SimulatedSequenceSettings implements Simulated<SequenceSettings> {
  #rate: ExactRate;
  readonly #frame: RectF;
  readonly #preview: RectF;
  readonly #videoDisplay: TimeDisplay;
  readonly #audioDisplay: TimeDisplay;
  #values: Readonly<Record<string, Value>>;

  constructor(sequence: SequenceState) {
    this.#rate = sequence.frameRate;
    this.#frame = hostRect(sequence.widthPx, sequence.heightPx);
    this.#preview = hostRect(sequence.widthPx, sequence.heightPx);
    this.#values = sequence.settings;
    this.#videoDisplay = new SimulatedTimeDisplay(this.#number("videoDisplayFormat", VideoDisplayFormatType.FPS_25));
    this.#audioDisplay = new SimulatedTimeDisplay(this.#number("audioDisplayFormat", AudioDisplayFormatType.SAMPLE_RATE));
  }

  /** What the settings make of a sequence. */
  static applyTo(sequence: SequenceState, settings: SimulatedSequenceSettings): SequenceState {
    return {
      ...sequence,
      frameRate: settings.#rate,
      widthPx: settings.#frame.width,
      heightPx: settings.#frame.height,
      settings: { ...settings.#values, videoDisplayFormat: settings.#videoDisplay.type, audioDisplayFormat: settings.#audioDisplay.type },
    };
  }

  async getMaximumBitDepth(): Promise<boolean> {
    return this.#values["maximumBitDepth"] === true;
  }
  async setMaximumBitDepth(value: boolean): Promise<boolean> {
    return this.#set("maximumBitDepth", value);
  }
  async getMaxRenderQuality(): Promise<boolean> {
    return this.#values["maxRenderQuality"] === true;
  }
  async setMaxRenderQuality(value: boolean): Promise<boolean> {
    return this.#set("maxRenderQuality", value);
  }
  async getAudioChannelCount(): Promise<number> {
    return this.#number("audioChannelCount", 2);
  }
  async getAudioChannelType(): Promise<number> {
    return this.#number("audioChannelType", AudioChannelType.STEREO);
  }
  async getAudioDisplayFormat(): Promise<TimeDisplay> {
    return this.#audioDisplay;
  }
  async setAudioDisplayFormat(display: TimeDisplay): Promise<boolean> {
    this.#audioDisplay.type = display.type;
    return true;
  }
  async getAudioSampleRate(): Promise<FrameRate> {
    return hostFrameRate({ numerator: this.#number("audioSampleRate", 48000), denominator: 1 });
  }
  async setAudioSampleRate(rate: FrameRate): Promise<boolean> {
    return this.#set("audioSampleRate", Math.round(254_016_000_000 / rate.ticksPerFrame));
  }
  async getVideoDisplayFormat(): Promise<TimeDisplay> {
    return this.#videoDisplay;
  }
  async setVideoDisplayFormat(display: TimeDisplay): Promise<boolean> {
    this.#videoDisplay.type = display.type;
    return true;
  }
  async getVideoFieldType(): Promise<number> {
    return this.#number("videoFieldType", VideoFieldType.PROGRESSIVE);
  }
  async setVideoFieldType(value: number): Promise<boolean> {
    return this.#set("videoFieldType", value);
  }
  getVideoFrameRate(): FrameRate {
    return hostFrameRate(this.#rate);
  }
  setVideoFrameRate(rate: FrameRate): boolean {
    this.#rate = exactRateOf(rate);
    return true;
  }
  async getVideoFrameRect(): Promise<RectF> {
    return this.#frame;
  }
  async setVideoFrameRect(rect: RectF): Promise<boolean> {
    Object.assign(this.#frame, { width: rect.width, height: rect.height });
    return true;
  }
  async getVideoPixelAspectRatio(): Promise<string> {
    return this.#text("pixelAspectRatio", PixelAspectRatio.SQUARE);
  }
  async setVideoPixelAspectRatio(value: string): Promise<boolean> {
    return this.#set("pixelAspectRatio", value);
  }
  async getCompositeInLinearColor(): Promise<boolean> {
    return this.#values["compositeInLinearColor"] !== false;
  }
  async setCompositeInLinearColor(value: boolean): Promise<boolean> {
    return this.#set("compositeInLinearColor", value);
  }
  async getEditingMode(): Promise<string> {
    return this.#text("editingMode", "Custom");
  }
  async setEditingMode(value: string): Promise<boolean> {
    return this.#set("editingMode", value);
  }
  async getPreviewFileFormat(): Promise<string> {
    return this.#text("previewFileFormat", "QuickTime");
  }
  async setPreviewFileFormat(value: string): Promise<boolean> {
    return this.#set("previewFileFormat", value);
  }
  async getPreviewCodec(): Promise<string> {
    return this.#text("previewCodec", "Apple ProRes 422 LT");
  }
  async setPreviewCodec(value: string): Promise<boolean> {
    return this.#set("previewCodec", value);
  }
  async getPreviewFrameRect(): Promise<RectF> {
    return this.#preview;
  }
  async setPreviewFrameRect(rect: RectF): Promise<boolean> {
    Object.assign(this.#preview, { width: rect.width, height: rect.height });
    return true;
  }

  #set(key: string, value: Value): boolean {
    this.#values = { ...this.#values, [key]: value };
    return true;
  }
  #number(key: string, otherwise: number): number {
    const value = this.#values[key];
    return typeof value === "number" ? value : otherwise;
  }
  #text(key: string, otherwise: string): string {
    const value = this.#values[key];
    return typeof value === "string" ? value : otherwise;
  }
}

guardClass("SequenceSettings", SimulatedSequenceSettings);
