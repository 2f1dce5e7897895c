/* eslint-disable max-lines -- one namespace, as the module is one: its classes name each other */
/**
 * After Effects' UXP module as far as Adobe documents it (AdobeDocs/uxp-after-effects, early preview, read 2026-11-23; every member says 27.0). Adobe publishes
 * no types for it; these are ours. What a comment does not mark is on the class's own page:
 *   [obs]      not documented; reported by others who looked into a 27.0 beta
 *   [es]       documented for ExtendScript only, assumed to carry over
 *   [unread]   a page we did not read; the shape is reduced on purpose
 *   [conflict] the documents contradict themselves
 *
 * All members are synchronous except those that give a DeferredCall, RenderQueue.renderAsync and RenderQueueItem.on*().
 */

declare namespace AfterEffectsUXP {
  // ---------------------------------------------------------------- primitives
  type Seconds = number;
  type NativePath = string;              // every ExtendScript File/Folder became a string path
  type RGB = [number, number, number];   // 0..1
  type RGBA = [number, number, number, number];
  type Vec2 = [number, number];
  type Vec3 = [number, number, number];

  /** Values a Property can hold; which one depends on propertyValueType. */
  type PropertyValue =
    | number | boolean | Vec2 | Vec3 | RGBA | number[]
    | MarkerValue | Shape | TextDocument | null | undefined;

  // ---------------------------------------------------------------- module shape
  /**
   * [conflict] index.md: `const app = require("aftereffects")` (the module IS the Application).
   * [obs] AE 27.0 Beta: the module's own keys are `app`, the enum objects and the classes.
   * Resolve at run time with `const app = mod.app ?? mod`.
   */
  interface HostModule extends Partial<Application>, Partial<EnumTable>, Partial<ClassTable> {
    app?: Application;
  }

  /** [obs] constructors live on the module. Signatures are [es]; UXP pages document none. */
  interface ClassTable {
    MarkerValue: new (
      comment: string, chapter?: string, url?: string, frameTarget?: string,
      cuePointName?: string, params?: Record<string, string>,
    ) => MarkerValue;
    KeyframeEase: new (speed: number, influence: number) => KeyframeEase;
    ImportOptions: new (file?: NativePath) => ImportOptions;
    Shape: new () => Shape;
    TextDocument: new (text?: string) => TextDocument;
    GuideOptions: new () => GuideOptions;
  }

  // ---------------------------------------------------------------- Application
  interface EffectInfo { displayName: string; matchName: string; category: string; version: string }

  interface Application {
    readonly activeViewer: Viewer | null;
    readonly appName: string;
    readonly areToolTipsEnabled: boolean;
    readonly availableGPUAccelTypes: number[];
    readonly buildName: string;
    readonly buildNumber: number;
    disableRendering: boolean;
    disableScriptingProgressDialog: boolean;
    readonly effects: EffectInfo[];
    exitAfterLaunchAndEval: boolean;
    exitCode: number;
    readonly fonts: Fonts;
    /** property, not a method, despite the name */
    readonly getAllowedAppThemes: string[];
    /** property, not a method: "light" | "dark" | "darkest" */
    readonly getAppTheme: string;
    /** property, not a method */
    readonly getUseReducedContrast: boolean;
    readonly isAdvanced3DHardwareSupported: boolean;
    readonly isBeta: boolean;
    readonly isProfessionalVersion: boolean;
    readonly isRenderEngine: boolean;
    readonly isUISuppressed: boolean;
    readonly isWatchFolder: boolean;
    readonly isoLanguage: string;
    readonly language: number;
    readonly memoryInUse: number;
    readonly preferences: Preferences;
    readonly project: Project;
    reportErrorOnMissingFrame: boolean;
    saveProjectOnCrash: boolean;
    readonly settings: Settings;
    readonly version: string;

    activate(): boolean;
    beginSuppressDialogs(): boolean;
    /** nestable; inner names are ignored */
    beginUndoGroup(undoName: string): boolean;
    endSuppressDialogs(showErrors: boolean): boolean;
    /** throws when no group is open */
    endUndoGroup(): boolean;
    endWatchFolder(): boolean;
    /** numeric menu id only */
    executeCommand(commandId: number): boolean;
    /** exact localized menu text */
    findMenuCommandId(menuText: string): number;
    log(message: string, category?: string): boolean;
    newProject(): Project | null;
    newTeamProject(name: string, productionDescription?: string): boolean;
    open(path: NativePath): Project | null;
    openFast(path: NativePath): Project | null;
    openTeamProject(id: string): boolean;
    openTemplate(path: NativePath): Project | null;
    parseSwatchFile(file: NativePath): { majorVersion: number; minorVersion: number; values: number[] };
    pauseWatchFolder(pause: boolean): boolean;
    purge(target: number): boolean;
    quit(): boolean;
    restart(): boolean;
    /** engine that evaluates the string is unspecified in UXP; there is no cancelTask */
    scheduleTask(code: string, delayInMilliseconds: number, repeat: boolean): number;
    setMemoryUsageLimits(imageCachePercent: number, maximumMemoryPercent: number): boolean;
    setMultiFrameRenderingConfig(enabled: boolean, maxCpuPercent: number): boolean;
    setSavePreferencesOnQuit(save: boolean): boolean;
    /** always throws */
    themeColor(unused: number): never;
    watchFolder(folder: NativePath): boolean;
  }

  // ---------------------------------------------------------------- DeferredCall
  /**
   * Handle for work postponed until the script call stack has unwound. Not a transaction and
   * not a modal scope. Only `duration` is on the class page.
   */
  interface DeferredCall<T = void> {
    /** seconds the call took */
    readonly duration: number;
    /** named only in Layer/AVLayer.getRenderGUID prose; blocking behaviour unspecified */
    wait?(): T;
    /** unspecified: CompItem prose says the call "resolves"; probe before awaiting */
    then?: PromiseLike<T>["then"];
  }

  // ---------------------------------------------------------------- Project
  interface UsedFont { font: Font; usedAt: { layerID: number; layerTimeD: number }[] }

  interface Project {
    readonly activeItem: Item | null;
    bitsPerChannel: number;
    /** 0 Adobe, 1 OCIO */
    colorManagementSystem: number;
    compensateForSceneReferredProfiles: boolean;
    readonly dirty: boolean;
    displayStartFrame: number;
    /** "extendscript" | "javascript-1.0" */
    expressionEngine: string;
    feetFramesFilmType: number;
    /** "" when never saved */
    readonly file: NativePath;
    footageTimecodeDisplayStartType: number;
    framesCountType: number;
    framesUseFeetFrames: boolean;
    gpuAccelType: number;
    readonly items: ItemCollection;
    linearBlending: boolean;
    linearizeWorkingSpace: boolean;
    /** 0 trilinear, 1 tetrahedral */
    lutInterpolationMethod: number;
    readonly numItems: number;
    ocioConfigurationFile: NativePath;
    readonly renderQueue: RenderQueue;
    /** grows with every user action; starts at 1 */
    readonly revision: number;
    readonly rootFolder: FolderItem;
    readonly selection: Item[];
    readonly telemetryGuid: unknown;
    readonly textSelection: { layerID: number; layerTimeD: number; start: number; end: number } | undefined;
    timeDisplayType: number;
    toolType: number;
    transparencyGridThumbnails: boolean;
    readonly usedFonts: UsedFont[];
    /** 2.2 or 2.4, anything else throws */
    workingGamma: number;
    workingSpace: string;
    xmpPacket: string;

    autoFixExpressions(oldText: string, newText: string): boolean;
    close(closeOptions: number): boolean;
    closeTeamProject(): boolean;
    consolidateFootage(): number;
    convertTeamProjectToProject(projectFile: NativePath): boolean;
    importFile(importOptions: ImportOptions): FootageItem;
    importFileWithDialog(): Item[] | null;
    importPlaceholder(name: string, width: number, height: number, frameRate: number, duration: Seconds): FootageItem;
    isAnyTeamProjectOpen(): boolean;
    isLoggedInToTeamProject(): boolean;
    isResolveCommandEnabled(): boolean;
    isShareCommandEnabled(): boolean;
    isSyncCommandEnabled(): boolean;
    isTeamProjectEnabled(): boolean;
    isTeamProjectOpen(productionName: string): boolean;
    /** 1-based */
    item(index: number): Item;
    itemByID(id: number): Item;
    /** null when absent; throws on an invalid id */
    layerByID(id: number): AnyLayer | null;
    listColorProfiles(): string[];
    listTeamProjects(): string[];
    newTeamProject(name: string, description?: string): boolean;
    openTeamProject(name: string): boolean;
    reduceProject(itemsToKeep: Item | Item[]): number;
    removeUnusedFootage(): number;
    /** documented as NOT undoable */
    replaceFont(fromFont: Font, toFont: Font, noFontLocking?: boolean): void;
    resolveConflict(resolveType: number): boolean;
    save(file?: NativePath): boolean;
    saveWithDialog(): boolean;
    setDefaultImportFolder(folder?: NativePath): boolean;
    shareTeamProject(comment?: string): boolean;
    showWindow(show: boolean): boolean;
    syncTeamProject(): boolean;
  }

  // ---------------------------------------------------------------- Items
  type Item = CompItem | FootageItem | FolderItem;
  type AVItem = CompItem | FootageItem;

  interface ItemCollection {
    readonly length: number;
    addComp(name: string, width: number, height: number, pixelAspect: number, duration: Seconds, frameRate: number): CompItem;
    addFolder(name: string): FolderItem;
    /** throws when absent */
    itemByID(id: number): Item;
    /** internal; backs items[i] (1-based). Do not call. */
    private_itemAtIndex(index: number): Item;
    readonly [oneBasedIndex: number]: Item;
  }

  interface GuideRecord {
    orientationType: number; position: number; positionType: number; color: number[]; pinned: boolean;
  }
  interface GuideOptions extends GuideRecord {}
  interface GuideHost {
    readonly guides: GuideRecord[];
    addGuide(orientationType: number, position: number): number | undefined;
    addGuide(options: GuideOptions): number | undefined;
    getGuideAsObject(index: number): GuideOptions;
    removeGuide(index: number): boolean;
    /** argument order flips between the two forms */
    setGuide(position: number, guideIndex: number): void;
    setGuide(guideIndex: number, options: GuideOptions): void;
  }

  /** Members shared by all three item pages (no separate Item page exists). */
  interface ItemBase extends GuideHost {
    comment: string;
    readonly dynamicLinkGUID: string;
    readonly id: number;
    label: number;
    name: string;
    parentFolder: FolderItem;
    selected: boolean;
    /** localized: do not branch on it */
    readonly typeName: string;
    remove(): boolean;
  }

  /** Members shared by CompItem and FootageItem. */
  interface AVItemBase extends ItemBase {
    duration: Seconds;
    readonly footageMissing: boolean;
    frameDuration: Seconds;
    frameRate: number;
    frameTime: number;
    readonly hasAudio: boolean;
    readonly hasVideo: boolean;
    height: number;
    readonly isMediaReplacementCompatible: boolean;
    pixelAspect: number;
    readonly proxySource: FootageSource | null;
    time: Seconds;
    useProxy: boolean;
    /** copied array, not live */
    readonly usedIn: CompItem[];
    width: number;
    /** 36-character GUID of the rendered state */
    getRenderGUID(seconds: Seconds, thread: number, trace: boolean): DeferredCall<string>;
    openInViewer(): Viewer | null;
    setProxy(file: NativePath): boolean;
    setProxyToNone(): boolean;
    setProxyWithPlaceholder(name: string, width: number, height: number, frameRate: number, duration: Seconds): boolean;
    setProxyWithSequence(firstFile: NativePath, forceAlphabetical: boolean): boolean;
    setProxyWithSolid(color: RGB, name: string, width: number, height: number, pixelAspect: number): boolean;
  }

  interface CompItem extends AVItemBase {
    readonly activeCamera: CameraLayer | null;
    bgColor: RGB;
    counters: boolean;
    displayStartFrame: number;
    displayStartTime: Seconds;
    draft3d: boolean;
    dropFrame: boolean;
    frameBlending: boolean;
    hideShyLayers: boolean;
    readonly layers: LayerCollection;
    readonly markerProperty: Property;
    motionBlur: boolean;
    motionBlurAdaptiveSampleLimit: number;
    motionBlurSamplesPerFrame: number;
    readonly motionGraphicsTemplateControllerCount: number;
    motionGraphicsTemplateName: string;
    readonly numLayers: number;
    preserveNestedFrameRate: boolean;
    preserveNestedResolution: boolean;
    renderer: string;
    readonly renderers: string[];
    resolutionFactor: Vec2;
    /** 0-based */
    readonly selectedLayers: AnyLayer[];
    readonly selectedProperties: (Property | PropertyGroup)[];
    shutterAngle: number;
    shutterPhase: number;
    workAreaDuration: Seconds;
    workAreaStart: Seconds;

    /** acts on the comp's selected layers; with none selected it makes a new solid */
    applyPreset(ffx: NativePath): boolean;
    duplicate(): CompItem;
    exportAsMotionGraphicsTemplate(overwriteExisting: boolean, destinationFolder?: NativePath): boolean;
    getMotionGraphicsTemplateControllerName(index: number): string;
    /** 1-based index, or name, or another layer plus an offset */
    layer(indexOrName: number | string): AnyLayer;
    layer(otherLayer: AnyLayer, relIndex: number): AnyLayer;
    openInEssentialGraphics(): boolean;
    saveDraftFrameToPng(seconds: Seconds, path: NativePath): DeferredCall;
    saveFrameToPng(seconds: Seconds, path: NativePath, maxAbortInterval?: Seconds): DeferredCall;
    setMotionGraphicsControllerName(index: number, name: string): boolean;
  }

  interface FootageItem extends AVItemBase {
    /** null for non-file sources, though typed string upstream */
    readonly file: NativePath | null;
    readonly mainSource: FootageSource;
    replace(file: NativePath): boolean;
    replaceWithPlaceholder(name: string, width: number, height: number, frameRate: number, duration: Seconds): boolean;
    replaceWithSequence(firstFile: NativePath, forceAlphabetical: boolean): boolean;
    replaceWithSolid(color: RGB, name: string, width: number, height: number, pixelAspect: number): boolean;
  }

  interface FolderItem extends ItemBase {
    readonly items: ItemCollection;
    readonly numItems: number;
    item(index: number): Item;
  }

  // ---------------------------------------------------------------- Sources
  interface FootageSourceBase {
    alphaMode: number;
    conformFrameRate: number;
    readonly displayFrameRate: number;
    fieldSeparationType: number;
    readonly hasAlpha: boolean;
    highQualityFieldSeparation: boolean;
    invertAlpha: boolean;
    readonly isStill: boolean;
    loop: number;
    readonly nativeFrameRate: number;
    premulColor: RGB;
    removePulldown: number;
    guessAlphaMode(): boolean;
    guessPulldown(method: number): boolean;
  }
  interface FileSource extends FootageSourceBase {
    readonly file: NativePath;
    readonly missingFootagePath: NativePath;
    reload(): boolean;
  }
  interface SolidSource extends FootageSourceBase { color: RGB }
  /** [unread] */
  interface PlaceholderSource extends FootageSourceBase {}
  type FootageSource = FileSource | SolidSource | PlaceholderSource;

  // ---------------------------------------------------------------- Property tree
  interface PropertyBase {
    readonly active: boolean;
    readonly canSetEnabled: boolean;
    readonly elided: boolean;
    enabled: boolean;
    readonly isEffect: boolean;
    readonly isMask: boolean;
    readonly isModified: boolean;
    readonly matchName: string;
    /** settable only for children of an indexed group */
    name: string;
    readonly parentProperty: PropertyGroup | AnyLayer | null;
    readonly propertyDepth: number;
    /** 1-based; undefined for a layer */
    readonly propertyIndex: number | undefined;
    readonly propertyType: number;
    selected: boolean;
    /** invalidates sibling references */
    moveTo(newIndex: number): boolean;
    propertyGroup(countUp?: number): PropertyGroup | AnyLayer;
    remove(): boolean;
  }

  interface EssentialGraphicsMember {
    addToMotionGraphicsTemplate(comp: CompItem): boolean | undefined;
    addToMotionGraphicsTemplateAs(comp: CompItem, name: string): boolean;
    canAddToMotionGraphicsTemplate(comp: CompItem): boolean;
  }

  interface PropertyGroup extends PropertyBase, EssentialGraphicsMember {
    readonly numProperties: number;
    /** match name or display name; throws if impossible; recreates an indexed group, invalidating references */
    addProperty(matchName: string): PropertyGroup;
    addVariableFontAxis(axisTag: string): Property;
    canAddProperty(matchName: string): boolean;
    duplicate(): PropertyGroup;
    /** 1-based index, match name, expression-style name or display name */
    property(indexOrName: number | string): Property | PropertyGroup;
  }

  interface MaskPropertyGroup extends PropertyGroup {
    color: RGB;
    inverted: boolean;
    locked: boolean;
    maskFeatherFalloff: number;
    maskMode: number;
    maskMotionBlur: number;
    rotoBezier: boolean;
    duplicate(): MaskPropertyGroup;
  }

  interface Property extends PropertyBase, EssentialGraphicsMember {
    readonly LayerInputStageType: Record<string, number>;
    readonly alternateSource: AVItem | null;
    readonly canSetAlternateSource: boolean;
    readonly canSetExpression: boolean;
    readonly canVaryOverTime: boolean;
    dimensionsSeparated: boolean;
    readonly essentialPropertySource: AVLayer | Property | null;
    expression: string;
    expressionEnabled: boolean;
    readonly expressionError: string;
    readonly hasMax: boolean;
    readonly hasMin: boolean;
    readonly inputLayerAndStage: Vec2;
    readonly isDropdownEffect: boolean;
    readonly isSeparationFollower: boolean;
    readonly isSeparationLeader: boolean;
    readonly isSpatial: boolean;
    readonly isTimeVarying: boolean;
    readonly layerInputStage: number;
    /** throws unless hasMax */
    readonly maxValue: number;
    readonly mediaReplacementScaleMode: number;
    /** throws unless hasMin */
    readonly minValue: number;
    readonly numKeys: number;
    readonly propertyParameters: string[];
    readonly propertyValueType: number;
    readonly selectedKeys: number[];
    readonly separationDimension: number;
    readonly separationLeader: Property;
    readonly unitsText: string;
    readonly value: unknown;
    readonly valueText: string;

    addKey(time: Seconds): number;
    duplicate(): Property;
    getInputStageCycleSafeLimit(): number;
    getSeparationFollower(dim: number): Property;
    isInterpolationTypeValid(type: number): boolean;
    keyInInterpolationType(keyIndex: number): number;
    keyInSpatialTangent(keyIndex: number): number[];
    keyInTemporalEase(keyIndex: number): KeyframeEase[];
    keyLabel(keyIndex: number): number;
    keyOutInterpolationType(keyIndex: number): number;
    keyOutSpatialTangent(keyIndex: number): number[];
    keyOutTemporalEase(keyIndex: number): KeyframeEase[];
    keyRoving(keyIndex: number): boolean;
    keySelected(keyIndex: number): boolean;
    keySpatialAutoBezier(keyIndex: number): boolean;
    keySpatialContinuous(keyIndex: number): boolean;
    keyTemporalAutoBezier(keyIndex: number): boolean;
    keyTemporalContinuous(keyIndex: number): boolean;
    /** 1-based key index, or a marker's comment */
    keyTime(keyIndexOrMarkerComment: number | string): Seconds;
    keyValue(keyIndexOrMarkerComment: number | string): unknown;
    nearestKeyIndex(time: Seconds): number;
    /** later indices shift down */
    removeKey(keyIndex: number): boolean;
    setAlternateSource(newSource: AVItem): boolean;
    setInputLayerAndStage(layerIndex: number, stageIndex: number): boolean;
    setInterpolationTypeAtKey(keyIndex: number, inType: number, outType?: number): boolean;
    setLabelAtKey(keyIndex: number, labelIndex: number): boolean;
    setLayerInputStage(stageIndex: number): boolean;
    setPropertyParameters(items: string[]): Property;
    setRovingAtKey(keyIndex: number, on: boolean): boolean;
    setSelectedAtKey(keyIndex: number, on: boolean): boolean;
    setSpatialAutoBezierAtKey(keyIndex: number, on: boolean): boolean;
    setSpatialContinuousAtKey(keyIndex: number, on: boolean): boolean;
    setSpatialTangentsAtKey(keyIndex: number, inTangent: number[], outTangent?: number[]): boolean;
    setTemporalAutoBezierAtKey(keyIndex: number, on: boolean): boolean;
    setTemporalContinuousAtKey(keyIndex: number, on: boolean): boolean;
    setTemporalEaseAtKey(keyIndex: number, inEase: KeyframeEase[], outEase?: KeyframeEase[]): boolean;
    /** throws when the property has keyframes */
    setValue(newValue: unknown): void;
    setValueAtKey(keyIndex: number, newValue: unknown): void;
    setValueAtTime(time: Seconds, newValue: unknown): void;
    setValuesAtTimes(times: Seconds[], values: unknown[]): void;
    valueAtTime(time: Seconds, preExpression?: boolean): unknown;
  }

  interface KeyframeEase { influence: number; speed: number }

  interface Shape {
    closed: boolean;
    featherInterps: number[];
    featherRadii: number[];
    featherRelCornerAngles: number[];
    featherRelSegLocs: number[];
    featherSegLocs: number[];
    featherTensions: number[];
    featherTypes: number[];
    inTangents: Vec2[];
    outTangents: Vec2[];
    vertices: Vec2[];
  }

  interface MarkerValue {
    chapter: string;
    comment: string;
    cuePointName: string;
    duration: Seconds;
    eventCuePoint: boolean;
    frameTarget: string;
    /** 0..16 */
    label: number;
    protectedRegion: boolean;
    url: string;
    getParameters(): Record<string, string>;
    setParameters(params: Record<string, string>): boolean;
  }

  // ---------------------------------------------------------------- Layers
  interface Layer extends PropertyGroup, GuideHost {
    adjustmentLayer: boolean;
    autoOrient: number;
    comment: string;
    readonly containingComp: CompItem;
    environmentLayer: boolean;
    readonly hasVideo: boolean;
    readonly id: number;
    inPoint: Seconds;
    readonly index: number;
    readonly isNameSet: boolean;
    label: number;
    lightSource: AnyLayer;
    lightType: number;
    locked: boolean;
    readonly nullLayer: boolean;
    outPoint: Seconds;
    parent: AnyLayer | null;
    readonly selectedProperties: (Property | PropertyGroup)[];
    shy: boolean;
    solo: boolean;
    startTime: Seconds;
    stretch: number;
    readonly time: Seconds;

    activeAtTime(time: Seconds): boolean;
    /** acts on the comp's selected layers, not on this layer */
    applyPreset(ffx: NativePath): boolean;
    copyToComp(intoComp: CompItem): boolean;
    doSceneEditDetection(mode: number): Seconds[];
    duplicate(): this;
    getRenderGUID(seconds: Seconds, thread: number, trace: boolean): DeferredCall<string>;
    moveAfter(otherLayer: AnyLayer): boolean;
    moveBefore(otherLayer: AnyLayer): boolean;
    moveToBeginning(): boolean;
    moveToEnd(): boolean;
    savePreset(ffx: NativePath): boolean;
    /** argument is required in UXP (optional in ExtendScript) */
    setParentWithJump(newParent: AnyLayer): boolean;
  }

  interface AVLayer extends Layer {
    readonly audioActive: boolean;
    audioEnabled: boolean;
    blendingMode: number;
    readonly canSetCollapseTransformation: boolean;
    readonly canSetTimeRemapEnabled: boolean;
    collapseTransformation: boolean;
    effectsActive: boolean;
    readonly frameBlending: boolean;
    frameBlendingType: number;
    guideLayer: boolean;
    readonly hasAudio: boolean;
    readonly hasTrackMatte: boolean;
    readonly height: number;
    readonly isNameFromSource: boolean;
    readonly isTrackMatte: boolean;
    motionBlur: boolean;
    preserveTransparency: boolean;
    quality: number;
    samplingQuality: number;
    /** null on a text layer */
    readonly source: AVItem | null;
    threeDLayer: boolean;
    threeDPerChar: boolean;
    timeRemapEnabled: boolean;
    readonly trackMatteLayer: AVLayer | null;
    trackMatteType: number;
    readonly width: number;

    audioActiveAtTime(time: Seconds): boolean;
    calculateTransformFromPoints(topLeft: number[], topRight: number[], bottomRight: number[]): {
      anchorPoint: number[]; position: number[]; xRotation: number; yRotation: number; zRotation: number; scale: number[];
    };
    compPointToSource(point: number[]): number[];
    openInViewer(): Viewer | null;
    removeTrackMatte(): boolean;
    replaceSource(newSource: AVItem, fixExpressions: boolean): boolean;
    setTrackMatte(matteLayer: AVLayer | null, type: number): boolean;
    sourcePointToComp(point: number[]): number[];
    sourceRectAtTime(time: Seconds, includeExtents: boolean): { top: number; left: number; width: number; height: number };
  }

  /** The TextLayer page repeats the AVLayer surface. */
  interface TextLayer extends AVLayer {}
  /** [unread] */ interface CameraLayer extends Layer {}
  /** [unread] */ interface LightLayer extends Layer {}
  /** [unread] */ interface ShapeLayer extends AVLayer {}
  /** [unread] */ interface ParametricMeshLayer extends AVLayer {}
  /** [unread] */ interface ThreeDModelLayer extends AVLayer {}
  type AnyLayer = Layer | AVLayer | TextLayer | CameraLayer | LightLayer | ShapeLayer | ParametricMeshLayer | ThreeDModelLayer;

  interface LayerCollection {
    readonly length: number;
    add(item: AVItem, duration?: Seconds): AVLayer;
    addBoxText(size: Vec2, text?: string): TextLayer;
    addCamera(name: string, centerPoint: Vec2): CameraLayer;
    addLight(name: string, centerPoint: Vec2): LightLayer;
    addNull(duration?: Seconds): AVLayer;
    addParametricMesh(name: string, meshType: number): ParametricMeshLayer;
    addShape(): ShapeLayer;
    addSolid(color: RGB, name: string, width: number, height: number, pixelAspect: number, duration?: Seconds): AVLayer;
    addText(sourceText?: string | TextDocument): AVLayer;
    addVerticalBoxText(size: Vec2, text?: string): TextLayer;
    addVerticalText(sourceText?: string | TextDocument): AVLayer;
    /** 1-based */
    byIndex(index: number): AnyLayer;
    byName(name: string): AnyLayer | null;
    precompose(layerIndices: number[], name: string, moveAllAttributes?: boolean): CompItem;
    relativeTo(otherLayer: AnyLayer, relIndex: number): AnyLayer;
  }

  // ---------------------------------------------------------------- Text
  interface TextDocument {
    readonly allCaps: boolean;
    applyFill: boolean;
    applyStroke: boolean;
    autoHyphenate: boolean;
    autoKernType: number;
    autoLeading: boolean;
    baselineDirection: number;
    readonly baselineLocs: number[];
    baselineShift: number;
    boxAutoFitPolicy: number;
    boxFirstBaselineAlignment: number;
    boxFirstBaselineAlignmentMinimum: number;
    boxInsetSpacing: number;
    readonly boxOverflow: boolean;
    readonly boxText: boolean;
    /** throws unless boxText */
    boxTextPos: Vec2;
    /** throws unless boxText */
    boxTextSize: Vec2;
    boxVerticalAlignment: number;
    readonly composedLineCount: number;
    composerEngine: number;
    digitSet: number;
    direction: number;
    endIndent: number;
    everyLineComposer: boolean;
    readonly fauxBold: boolean;
    readonly fauxItalic: boolean;
    /** reading throws unless applyFill; writing turns applyFill on */
    fillColor: RGB;
    firstLineIndent: number;
    font: string;
    fontBaselineOption: number;
    fontCapsOption: number;
    readonly fontFamily: string;
    readonly fontLocation: string;
    fontObject: Font;
    /** 0.1..1296 */
    fontSize: number;
    readonly fontStyle: string;
    hangingRoman: boolean;
    horizontalScale: number;
    justification: number;
    kerning: number;
    leading: number;
    leadingType: number;
    ligature: boolean;
    lineJoinType: number;
    lineOrientation: number;
    noBreak: boolean;
    readonly paragraphCount: number;
    readonly pointText: boolean;
    readonly smallCaps: boolean;
    spaceAfter: number;
    spaceBefore: number;
    startIndent: number;
    /** reading throws unless applyStroke; writing turns applyStroke on */
    strokeColor: RGB;
    strokeOverFill: boolean;
    strokeWidth: number;
    readonly subscript: boolean;
    readonly superscript: boolean;
    text: string;
    tracking: number;
    tsume: number;
    verticalScale: number;

    characterRange(start: number, signedEnd?: number): CharacterRange;
    composedLineCharacterIndexesAt(at: number): { start: number; end: number };
    composedLineRange(start: number, signedEnd?: number): ComposedLineRange;
    paragraphCharacterIndexesAt(at: number): { start: number; end: number };
    paragraphRange(start: number, signedEnd?: number): ParagraphRange;
    resetCharStyle(): boolean;
    resetParagraphStyle(): boolean;
    toString(): string;
  }
  /** [unread] */ interface CharacterRange {}
  /** [unread] */ interface ComposedLineRange {}
  /** [unread] */ interface ParagraphRange {}
  /** [unread] */ interface Font {}
  /** [unread] */ interface Fonts {}

  // ---------------------------------------------------------------- Import
  interface ImportOptions {
    file: NativePath;
    forceAlphabetical: boolean;
    importAs: number;
    rangeEnd: number;
    rangeStart: number;
    sequence: boolean;
    canImportAs(type: number): boolean;
    isFileNameNumbered(fileName: string): { isNumbered: boolean; num: number };
  }

  // ---------------------------------------------------------------- Render queue
  interface RenderQueue {
    readonly canQueueInAME: boolean;
    readonly items: RQItemCollection;
    readonly lastError: string;
    readonly numItems: number;
    queueNotify: boolean;
    readonly rendering: boolean;
    item(index: number): RenderQueueItem;
    pauseRendering(pause: boolean): boolean;
    queueInAME(renderImmediately: boolean): boolean;
    /** blocks until finished */
    render(skipCheck?: boolean): void;
    /** returns at once; follow up through RenderQueueItem.on*() */
    renderAsync(skipCheck?: boolean): boolean;
    showWindow(show: boolean): boolean;
    stopRendering(): boolean;
  }

  interface RQItemCollection {
    readonly length: number;
    add(comp: CompItem): RenderQueueItem;
    /** 1-based */
    getByIndex(index: number): RenderQueueItem;
  }

  type RenderSettingValue = string | number | boolean | { x: number; y: number } | { [key: string]: string | number };

  interface RenderQueueItem {
    comment: string;
    readonly comp: CompItem;
    readonly elapsedSeconds: number;
    logType: number;
    readonly numOutputModules: number;
    readonly outputModules: OMCollection;
    queueItemNotify: boolean;
    render: boolean;
    skipFrames: number;
    /** null before the first render */
    readonly startTime: number | null;
    readonly status: number;
    readonly templates: string[];
    timeSpanDuration: Seconds;
    timeSpanStart: Seconds;
    applyTemplate(templateName: string): boolean;
    duplicate(): RenderQueueItem;
    getSetting(name: string): string;
    getSettings(format: number): Record<string, RenderSettingValue>;
    onComplete(callback: (...args: unknown[]) => void): void;
    onReorder(callback: (...args: unknown[]) => void): void;
    onStatus(callback: (...args: unknown[]) => void): void;
    outputModule(index: number): OutputModule;
    remove(): boolean;
    saveAsTemplate(name: string): boolean;
    setSetting(name: string, value: string | number): boolean;
    setSettings(settings: Record<string, RenderSettingValue>): boolean;
  }

  interface OMCollection {
    readonly length: number;
    add(): OutputModule;
    /** 1-based */
    getByIndex(index: number): OutputModule;
  }

  interface OutputModule {
    /** typed string upstream although its prose still says File object */
    file: NativePath;
    includeSourceXMP: boolean;
    readonly name: string;
    postRenderAction: number;
    readonly templates: string[];
    applyTemplate(templateName: string): boolean;
    getSetting(name: string): string;
    getSettings(format?: number): Record<string, RenderSettingValue>;
    normalizeSettings(settings: Record<string, RenderSettingValue>): Record<string, RenderSettingValue>;
    /** throws for the last module of an item */
    remove(): boolean;
    saveAsTemplate(templateName: string): boolean;
    setSetting(name: string, value: string): boolean;
    setSettings(settings: Record<string, RenderSettingValue>): boolean;
  }

  // ---------------------------------------------------------------- Settings / Preferences
  interface Settings {
    getSetting(section: string, key: string, prefType?: number): string;
    haveSetting(section: string, key: string, prefType?: number): boolean;
    saveSetting(section: string, key: string, value: string, prefType?: number): boolean;
  }

  interface Preferences {
    deletePref(section: string, key: string, prefType?: number): boolean;
    getPrefAsBool(section: string, key: string, prefType?: number): boolean;
    getPrefAsFloat(section: string, key: string, prefType?: number): number;
    getPrefAsLong(section: string, key: string, prefType?: number): number;
    getPrefAsString(section: string, key: string, prefType?: number): string;
    havePref(section: string, key: string, prefType?: number): boolean;
    reload(): boolean;
    savePrefAsBool(section: string, key: string, value: boolean, prefType?: number): boolean;
    savePrefAsFloat(section: string, key: string, value: number, prefType?: number): boolean;
    savePrefAsLong(section: string, key: string, value: number, prefType?: number): boolean;
    savePrefAsString(section: string, key: string, value: string, prefType?: number): boolean;
    saveToDisk(): boolean;
  }

  // ---------------------------------------------------------------- Viewers
  interface Viewer {
    readonly active: boolean;
    activeViewIndex: number;
    maximized: boolean;
    readonly numViews: number;
    readonly type: number;
    readonly views: View[];
    setActive(): boolean;
  }
  interface View {
    readonly active: boolean;
    readonly options: ViewOptions;
    setActive(): boolean;
    stopPlayback(): boolean;
  }
  interface ViewOptions {
    channels: number;
    checkerboards: boolean;
    exposure: number;
    fastPreview: number;
    guidesLocked: boolean;
    guidesSnap: boolean;
    guidesVisibility: boolean;
    rulers: boolean;
    /** 0.01..16 */
    zoom: number;
  }

  // ---------------------------------------------------------------- Enums
  /**
   * Enum objects named in the UXP pages; members those pages do not spell out are filled from the
   * ExtendScript 26.0 list [es]. Numeric values are NOT documented for UXP: read them from the
   * module, never hard-code. (ExtendScript 26.0 values are in types-for-adobe, for simulators.)
   */
  type EnumObject<K extends string> = { readonly [P in K]: number };
  interface EnumTable {
    AutoKernType: EnumObject<"NO_AUTO_KERN" | "METRIC_KERN" | "OPTICAL_KERN">;
    BaselineDirection: EnumObject<"BASELINE_WITH_STREAM" | "BASELINE_VERTICAL_ROTATED" | "BASELINE_VERTICAL_CROSS_STREAM">;
    CloseOptions: EnumObject<"DO_NOT_SAVE_CHANGES" | "PROMPT_TO_SAVE_CHANGES" | "SAVE_CHANGES">;
    DigitSet: EnumObject<"DEFAULT_DIGITS" | "ARABIC_DIGITS" | "HINDI_DIGITS" | "FARSI_DIGITS" | "ARABIC_DIGITS_RTL">;
    FieldSeparationType: EnumObject<"OFF" | "UPPER_FIELD_FIRST" | "LOWER_FIELD_FIRST">;
    FontBaselineOption: EnumObject<"FONT_NORMAL_BASELINE" | "FONT_FAUXED_SUPERSCRIPT" | "FONT_FAUXED_SUBSCRIPT">;
    FontCapsOption: EnumObject<"FONT_NORMAL_CAPS" | "FONT_SMALL_CAPS" | "FONT_ALL_CAPS" | "FONT_ALL_SMALL_CAPS">;
    GetSettingsFormat: EnumObject<"STRING" | "STRING_SETTABLE" | "NUMBER" | "NUMBER_SETTABLE">;
    GuideOrientationType: EnumObject<"HORIZONTAL" | "VERTICAL">;
    GuidePositionType: EnumObject<"PIXEL" | "PERCENTAGE">;
    ImportAsType: EnumObject<"COMP_CROPPED_LAYERS" | "FOOTAGE" | "COMP" | "PROJECT">;
    KeyframeInterpolationType: EnumObject<"LINEAR" | "BEZIER" | "HOLD">;
    LayerInputStageType: Record<string, number>;
    LightType: EnumObject<"PARALLEL" | "SPOT" | "POINT" | "AMBIENT" | "ENVIRONMENT">;
    LineJoinType: EnumObject<"LINE_JOIN_MITER" | "LINE_JOIN_ROUND" | "LINE_JOIN_BEVEL">;
    LineOrientation: EnumObject<"HORIZONTAL" | "VERTICAL_RIGHT_TO_LEFT" | "VERTICAL_LEFT_TO_RIGHT">;
    LogType: EnumObject<"ERRORS_ONLY" | "ERRORS_AND_SETTINGS" | "ERRORS_AND_PER_FRAME_INFO">;
    MaskFeatherFalloff: EnumObject<"FFO_LINEAR" | "FFO_SMOOTH">;
    MaskMode: EnumObject<"NONE" | "ADD" | "SUBTRACT" | "INTERSECT" | "LIGHTEN" | "DARKEN" | "DIFFERENCE">;
    MaskMotionBlur: EnumObject<"SAME_AS_LAYER" | "ON" | "OFF">;
    ParagraphDirection: EnumObject<"DIRECTION_LEFT_TO_RIGHT" | "DIRECTION_RIGHT_TO_LEFT">;
    ParagraphJustification: Record<string, number>;
    PREFType: Record<string, number>;
    ProjectThread: { readonly MainThread: number } & Record<string, number>;
    PropertyType: EnumObject<"PROPERTY" | "INDEXED_GROUP" | "NAMED_GROUP">;
    PropertyValueType: EnumObject<
      "NO_VALUE" | "ThreeD_SPATIAL" | "ThreeD" | "TwoD_SPATIAL" | "TwoD" | "OneD" | "COLOR"
      | "CUSTOM_VALUE" | "MARKER" | "LAYER_INDEX" | "MASK_INDEX" | "SHAPE" | "TEXT_DOCUMENT">;
    PulldownMethod: EnumObject<"PULLDOWN_3_2" | "ADVANCE_24P">;
    PulldownPhase: { readonly OFF: number } & Record<string, number>;
    PurgeTarget: EnumObject<"ALL_CACHES" | "ALL_MEMORY_CACHES" | "UNDO_CACHES" | "SNAPSHOT_CACHES" | "IMAGE_CACHES">;
    ResolveType: EnumObject<"ACCEPT_THEIRS" | "ACCEPT_YOURS" | "ACCEPT_THEIRS_AND_COPY">;
    RQItemStatus: EnumObject<
      "WILL_CONTINUE" | "NEEDS_OUTPUT" | "UNQUEUED" | "QUEUED" | "RENDERING" | "USER_STOPPED" | "ERR_STOPPED" | "DONE">;
    SceneEditDetectionMode: EnumObject<"MARKERS" | "SPLIT" | "SPLIT_PRECOMP" | "NONE">;
    TrackMatteType: { readonly NO_TRACK_MATTE: number } & Record<string, number>;
    // Referenced only as bare numbers in UXP (blendingMode, viewer.type, channels, fastPreview ...):
    BlendingMode: Record<string, number>;
    FrameBlendingType: Record<string, number>;
    LayerQuality: Record<string, number>;
    ViewerType: Record<string, number>;
  }
}

declare module "aftereffects" {
  const host: AfterEffectsUXP.HostModule;
  export = host;
}
