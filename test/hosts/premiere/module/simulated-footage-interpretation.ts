import type { FootageInterpretation } from "@adobe/premierepro";
import { guardClass, type Simulated } from "../host/guard-class";
import type { FootageState } from "../state/project-state";

/** Numbers of the alpha and field constants; guessed. */
const FOOTAGE_CONSTANTS = {
  ALPHACHANNEL_NONE: 0,
  ALPHACHANNEL_STRAIGHT: 1,
  ALPHACHANNEL_PREMULTIPLIED: 2,
  ALPHACHANNEL_IGNORE: 3,
  FIELD_TYPE_DEFAULT: -1,
  FIELD_TYPE_PROGRESSIVE: 0,
  FIELD_TYPE_UPPERFIRST: 1,
  FIELD_TYPE_LOWERFIRST: 2,
};

type Constants = Pick<FootageInterpretation, keyof typeof FOOTAGE_CONSTANTS>;

/** A copy of a clip's interpretation; changes nothing until an action takes it. */
export class SimulatedFootageInterpretation implements Omit<Simulated<FootageInterpretation>, keyof Constants> {
  /** What the copy holds now. */
  readonly state: { footage: FootageState; inputLutId: string };

  constructor(footage: FootageState, inputLutId: string) {
    this.state = { footage, inputLutId };
    Object.defineProperty(this, "state", { enumerable: false });
  }

  getFrameRate(): number {
    return this.state.footage.frameRate;
  }
  setFrameRate(frameRate: number): boolean {
    return this.#set({ frameRate });
  }
  getPixelAspectRatio(): number {
    return this.state.footage.pixelAspectRatio;
  }
  setPixelAspectRatio(pixelAspectRatio: number): boolean {
    return this.#set({ pixelAspectRatio });
  }
  getFieldType(): number {
    return this.state.footage.fieldType;
  }
  setFieldType(fieldType: number): boolean {
    return this.#set({ fieldType });
  }
  getRemovePullDown(): boolean {
    return this.state.footage.removePullDown;
  }
  setRemovePullDown(removePullDown: boolean): boolean {
    return this.#set({ removePullDown });
  }
  getAlphaUsage(): number {
    return this.state.footage.alphaUsage;
  }
  setAlphaUsage(alphaUsage: number): boolean {
    return this.#set({ alphaUsage });
  }
  getIgnoreAlpha(): boolean {
    return this.state.footage.ignoreAlpha;
  }
  setIgnoreAlpha(ignoreAlpha: boolean): boolean {
    return this.#set({ ignoreAlpha });
  }
  getInvertAlpha(): boolean {
    return this.state.footage.invertAlpha;
  }
  setInvertAlpha(invertAlpha: boolean): boolean {
    return this.#set({ invertAlpha });
  }
  getVrConform(): number {
    return this.state.footage.vrConform;
  }
  setVrConform(vrConform: number): boolean {
    return this.#set({ vrConform });
  }
  getVrLayout(): number {
    return this.state.footage.vrLayout;
  }
  setVrLayout(vrLayout: number): boolean {
    return this.#set({ vrLayout });
  }
  getVrHorzView(): number {
    return this.state.footage.vrHorzView;
  }
  setVrHorzView(vrHorzView: number): boolean {
    return this.#set({ vrHorzView });
  }
  getVrVertView(): number {
    return this.state.footage.vrVertView;
  }
  setVrVertView(vrVertView: number): boolean {
    return this.#set({ vrVertView });
  }
  getInputLUTID(): string {
    return this.state.inputLutId;
  }
  setInputLUTID(inputLUTID: string): boolean {
    this.state.inputLutId = inputLUTID;
    return true;
  }

  #set(change: Partial<FootageState>): boolean {
    this.state.footage = { ...this.state.footage, ...change };
    return true;
  }
}

/** A FootageInterpretation as the module hands it out. */
export function footageInterpretation(footage: FootageState, inputLutId: string): FootageInterpretation {
  // The constants stand on the prototype, where the compiler does not see them.
  return new SimulatedFootageInterpretation(footage, inputLutId) as unknown as FootageInterpretation;
}

Object.assign(SimulatedFootageInterpretation.prototype, FOOTAGE_CONSTANTS);
Object.assign(SimulatedFootageInterpretation, FOOTAGE_CONSTANTS);
guardClass("FootageInterpretation", SimulatedFootageInterpretation);
