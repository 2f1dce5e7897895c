/** What all layers lack: essential graphics, guides, presets, scene detection, and what only lights or environments have. */
const LAYER = [
  "addToMotionGraphicsTemplate addToMotionGraphicsTemplateAs canAddToMotionGraphicsTemplate addVariableFontAxis guides addGuide",
  "getGuideAsObject removeGuide setGuide autoOrient environmentLayer lightSource lightType selectedProperties applyPreset copyToComp",
  "doSceneEditDetection savePreset",
].join(" ");

/** What layers with a picture lack beside that. */
const PICTURE = `${LAYER} frameBlending frameBlendingType quality samplingQuality threeDPerChar calculateTransformFromPoints compPointToSource openInViewer sourcePointToComp`;

/** What sources of footage lack: how they are interpreted. */
const SOURCE = "alphaMode conformFrameRate fieldSeparationType highQualityFieldSeparation invertAlpha loop premulColor removePulldown guessAlphaMode guessPulldown";

/** What After Effects documents and the simulated module lacks: it throws a NotSimulatedError that names the member. */
export const NOT_SIMULATED: { readonly members: Readonly<Record<string, string>>; readonly classes: readonly string[] } = {
  members: {
    AVLayer: PICTURE,
    Application: [
      "areToolTipsEnabled availableGPUAccelTypes disableRendering disableScriptingProgressDialog exitAfterLaunchAndEval exitCode fonts",
      "isAdvanced3DHardwareSupported isWatchFolder language memoryInUse reportErrorOnMissingFrame saveProjectOnCrash endWatchFolder",
      "findMenuCommandId newProject newTeamProject open openFast openTeamProject openTemplate parseSwatchFile pauseWatchFolder quit restart",
      "scheduleTask setMemoryUsageLimits setMultiFrameRenderingConfig setSavePreferencesOnQuit watchFolder",
    ].join(" "),
    CameraLayer: LAYER,
    CompItem: [
      "guides addGuide getGuideAsObject removeGuide setGuide isMediaReplacementCompatible proxySource useProxy openInViewer setProxy setProxyToNone",
      "setProxyWithPlaceholder setProxyWithSequence setProxyWithSolid activeCamera counters motionBlurAdaptiveSampleLimit motionBlurSamplesPerFrame",
      "motionGraphicsTemplateControllerCount motionGraphicsTemplateName preserveNestedFrameRate preserveNestedResolution renderer renderers",
      "selectedProperties shutterAngle shutterPhase applyPreset exportAsMotionGraphicsTemplate getMotionGraphicsTemplateControllerName",
      "openInEssentialGraphics setMotionGraphicsControllerName",
    ].join(" "),
    FileSource: `${SOURCE} reload`,
    FolderItem: "guides addGuide getGuideAsObject removeGuide setGuide",
    FootageItem: [
      "guides addGuide getGuideAsObject removeGuide setGuide isMediaReplacementCompatible proxySource useProxy getRenderGUID openInViewer setProxy",
      "setProxyToNone setProxyWithPlaceholder setProxyWithSequence setProxyWithSolid replace replaceWithPlaceholder replaceWithSequence",
      "replaceWithSolid",
    ].join(" "),
    ImportOptions: "canImportAs isFileNameNumbered",
    ItemCollection: "private_itemAtIndex",
    Layer: LAYER,
    LayerCollection: "addBoxText addParametricMesh addVerticalBoxText addVerticalText precompose",
    LightLayer: LAYER,
    PlaceholderSource: SOURCE,
    Preferences: "deletePref getPrefAsBool getPrefAsFloat getPrefAsLong reload savePrefAsBool savePrefAsFloat savePrefAsLong saveToDisk",
    Project: [
      "colorManagementSystem compensateForSceneReferredProfiles displayStartFrame feetFramesFilmType footageTimecodeDisplayStartType",
      "framesCountType framesUseFeetFrames gpuAccelType linearBlending linearizeWorkingSpace lutInterpolationMethod ocioConfigurationFile",
      "renderQueue telemetryGuid textSelection timeDisplayType toolType transparencyGridThumbnails usedFonts workingGamma xmpPacket",
      "autoFixExpressions close closeTeamProject consolidateFootage convertTeamProjectToProject importFileWithDialog importPlaceholder",
      "isAnyTeamProjectOpen isLoggedInToTeamProject isResolveCommandEnabled isShareCommandEnabled isSyncCommandEnabled isTeamProjectEnabled",
      "isTeamProjectOpen listColorProfiles listTeamProjects newTeamProject openTeamProject reduceProject removeUnusedFootage replaceFont",
      "resolveConflict saveWithDialog setDefaultImportFolder shareTeamProject showWindow syncTeamProject",
    ].join(" "),
    Property: [
      "selected addToMotionGraphicsTemplate addToMotionGraphicsTemplateAs canAddToMotionGraphicsTemplate LayerInputStageType alternateSource",
      "canSetAlternateSource essentialPropertySource inputLayerAndStage layerInputStage mediaReplacementScaleMode selectedKeys duplicate",
      "getInputStageCycleSafeLimit keySelected setAlternateSource setInputLayerAndStage setLayerInputStage setSelectedAtKey",
    ].join(" "),
    PropertyGroup: "selected addToMotionGraphicsTemplate addToMotionGraphicsTemplateAs canAddToMotionGraphicsTemplate addVariableFontAxis",
    Shape: "featherInterps featherRadii featherRelCornerAngles featherRelSegLocs featherSegLocs featherTensions featherTypes",
    ShapeLayer: PICTURE,
    SolidSource: SOURCE,
    TextDocument: [
      "allCaps applyStroke autoHyphenate autoKernType autoLeading baselineDirection baselineLocs baselineShift boxAutoFitPolicy",
      "boxFirstBaselineAlignment boxFirstBaselineAlignmentMinimum boxInsetSpacing boxOverflow boxText boxTextPos boxTextSize boxVerticalAlignment",
      "composedLineCount composerEngine digitSet direction endIndent everyLineComposer fauxBold fauxItalic firstLineIndent fontBaselineOption",
      "fontCapsOption fontFamily fontLocation fontObject fontStyle hangingRoman horizontalScale justification kerning leading leadingType ligature",
      "lineJoinType lineOrientation noBreak paragraphCount pointText smallCaps spaceAfter spaceBefore startIndent strokeColor strokeOverFill",
      "strokeWidth subscript superscript tracking tsume verticalScale characterRange composedLineCharacterIndexesAt composedLineRange",
      "paragraphCharacterIndexesAt paragraphRange resetCharStyle resetParagraphStyle",
    ].join(" "),
    TextLayer: PICTURE,
  },
  classes: [
    "GuideOptions", "MaskPropertyGroup", "ParametricMeshLayer", "ThreeDModelLayer", "CharacterRange", "ComposedLineRange", "ParagraphRange",
    "Font", "Fonts", "RenderQueue", "RQItemCollection", "RenderQueueItem", "OMCollection", "OutputModule", "Viewer", "View", "ViewOptions",
  ],
};
