import type { AAFExportOptions, AddTransitionOptions, CloseProjectOptions, OpenProjectOptions, TickTime } from "@adobe/premierepro";
import { TICKS_PER_SECOND } from "../../../../shared/time/ticks";
import { guardClass, type Simulated } from "../host/guard-class";
import { tickTime } from "./simulated-tick-time";

// The setters of these four return `this` typed as the declared class, which carries a constructor no instance can have: hence the casts.

/** Premiere's AddTransitionOptions; defaults are guessed. */
export class SimulatedAddTransitionOptions implements Simulated<AddTransitionOptions> {
  applyToStart = false;
  forceSingleSided = false;
  transitionAlignment = 0.5;
  duration: TickTime = tickTime(TICKS_PER_SECOND);

  setApplyToStart(applyToStart: boolean): AddTransitionOptions {
    return set(this, { applyToStart });
  }
  setForceSingleSided(forceSingleSided: boolean): AddTransitionOptions {
    return set(this, { forceSingleSided });
  }
  setTransitionAlignment(transitionAlignment: number): AddTransitionOptions {
    return set(this, { transitionAlignment });
  }
  setDuration(duration: TickTime): AddTransitionOptions {
    return set(this, { duration });
  }
}

/** Premiere's OpenProjectOptions. */
export class SimulatedOpenProjectOptions implements Simulated<OpenProjectOptions> {
  showConvertProjectDialog = true;
  showLocateFileDialog = true;
  showWarningDialog = true;
  addToMRUList = true;

  setShowConvertProjectDialog(showConvertProjectDialog: boolean): OpenProjectOptions {
    return set(this, { showConvertProjectDialog });
  }
  setShowLocateFileDialog(showLocateFileDialog: boolean): OpenProjectOptions {
    return set(this, { showLocateFileDialog });
  }
  setShowWarningDialog(showWarningDialog: boolean): OpenProjectOptions {
    return set(this, { showWarningDialog });
  }
  setAddToMRUList(addToMRUList: boolean): OpenProjectOptions {
    return set(this, { addToMRUList });
  }
}

/** Premiere's CloseProjectOptions. */
export class SimulatedCloseProjectOptions implements Simulated<CloseProjectOptions> {
  promptIfDirty = true;
  showCancelButton = true;
  isAppBeingPreparedToQuit = false;
  saveWorkspace = true;

  setPromptIfDirty(promptIfDirty: boolean): CloseProjectOptions {
    return set(this, { promptIfDirty });
  }
  setShowCancelButton(showCancelButton: boolean): CloseProjectOptions {
    return set(this, { showCancelButton });
  }
  setIsAppBeingPreparedToQuit(isAppBeingPreparedToQuit: boolean): CloseProjectOptions {
    return set(this, { isAppBeingPreparedToQuit });
  }
  setSaveWorkspace(saveWorkspace: boolean): CloseProjectOptions {
    return set(this, { saveWorkspace });
  }
}

/** Premiere's AAFExportOptions; defaults are guessed, and nothing here exports AAF. */
export class SimulatedAafExportOptions implements Simulated<AAFExportOptions> {
  mixdownVideo = false;
  explodeToMono = false;
  sampleRate = 48000;
  bitsPerSample = 16;
  embedAudio = false;
  audioFileFormat = 1;
  trimSources = false;
  handleFrames = 0;
  videoMixdownPresetPath = "";
  renderAudioEffects = false;
  interleaveWithoutEffects = false;
  preserveParentFolder = false;

  setMixdownVideo(mixdownVideo: boolean): AAFExportOptions {
    return set(this, { mixdownVideo });
  }
  setExplodeToMono(explodeToMono: boolean): AAFExportOptions {
    return set(this, { explodeToMono });
  }
  setSampleRate(sampleRate: number): AAFExportOptions {
    return set(this, { sampleRate });
  }
  setBitsPerSample(bitsPerSample: number): AAFExportOptions {
    return set(this, { bitsPerSample });
  }
  setEmbedAudio(embedAudio: boolean): AAFExportOptions {
    return set(this, { embedAudio });
  }
  setAudioFileFormat(audioFileFormat: number): AAFExportOptions {
    return set(this, { audioFileFormat });
  }
  setTrimSources(trimSources: boolean): AAFExportOptions {
    return set(this, { trimSources });
  }
  setHandleFrames(handleFrames: number): AAFExportOptions {
    return set(this, { handleFrames });
  }
  setVideoMixdownPresetPath(videoMixdownPresetPath: string): AAFExportOptions {
    return set(this, { videoMixdownPresetPath });
  }
  setRenderAudioEffects(renderAudioEffects: boolean): AAFExportOptions {
    return set(this, { renderAudioEffects });
  }
  setInterleaveWithoutEffects(interleaveWithoutEffects: boolean): AAFExportOptions {
    return set(this, { interleaveWithoutEffects });
  }
  setPreserveParentFolder(preserveParentFolder: boolean): AAFExportOptions {
    return set(this, { preserveParentFolder });
  }
}

function set<Declared>(options: object, change: object): Declared {
  Object.assign(options, change);
  return options as Declared;
}

guardClass("AddTransitionOptions", SimulatedAddTransitionOptions);
guardClass("OpenProjectOptions", SimulatedOpenProjectOptions);
guardClass("CloseProjectOptions", SimulatedCloseProjectOptions);
guardClass("AAFExportOptions", SimulatedAafExportOptions);
