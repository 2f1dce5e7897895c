/** A video effect as VideoFilterFactory lists it. */
type VideoFilter = { readonly matchName: string; readonly displayName: string };

/**
 * The effects of a plain Premiere 26.x installation. Match names: a list read from a host and published in public plugin code, plus names
 * seen on 26.3.2 by a second user (106 there). Display names marked by a text are from Effect Controls; the rest are derived from the match name.
 */
export const VIDEO_FILTERS: readonly VideoFilter[] = [
  ...filters("PR.ADBE ", "Color Replace|Gamma Correction|Extract|Color Pass|Lens Distortion|Levels"),
  ...filters("AE.ADBE ", "AEASCCDL=ASC CDL|Alpha Adjust|Alpha Glow|AEFilterAutoFramer=Auto Reframe|Brightness & Contrast 2=Brightness & Contrast|Basic 3D"),
  ...filters("AE.ADBE ", "Black & White|Block Dissolve|Brush Strokes|Camera Blur|Cineon Converter|Color Emboss|Color Key|4ColorGradient=4-Color Gradient"),
  ...filters("AE.ADBE ", "Corner Pin|AECrop=Crop|DigitalVideoLimiter=Video Limiter|Motion Blur=Directional Blur|Drop Shadow|Echo|Edge Feather"),
  ...filters("AE.ADBE ", "Reduce Interlace Flicker|Find Edges|Gaussian Blur 2=Gaussian Blur (Legacy)|Gradient Wipe|Horizontal Flip|Invert|Lens Flare"),
  ...filters("AE.ADBE ", "LightingEffect=Lighting Effects|Lightning|Linear Wipe|Legacy Key Luma=Luma Key|Lumetri=Lumetri Color|Magnify"),
  ...filters("AE.ADBE ", "PPro Metadata=Metadata & Timecode Burn-in|Mirror|Mosaic=Mosaic (Legacy)|Noise2=Noise (Legacy)|Offset|Posterize|Posterize Time|ProcAmp|Ramp"),
  ...filters("AE.ADBE ", "Replicate|Rolling Shutter=Rolling Shutter Repair|Roughen Edges|AESDRConform=SDR Conform|Sharpen|PPro SimpleText=Simple Text|Spherize"),
  ...filters("AE.ADBE ", "SubspaceStabilizer=Warp Stabilizer|Strobe=Strobe Light|Tint|Legacy Key Track Matte=Track Matte Key|Geometry2=Transform|Turbulent Displace"),
  ...filters("AE.ADBE ", "Twirl|Ultra Key|Unsharp Mask|VR Projection|Vertical Flip|Wave Warp"),
  ...filters("AE.Mettle SkyBox ", "Chromatic Aberrations=VR Chromatic Aberrations|Color Gradients=VR Color Gradients|Denoise=VR De-Noise|Digital Glitch=VR Digital Glitch"),
  ...filters("AE.Mettle SkyBox ", "Fractal Noise=VR Fractal Noise|Blur=VR Blur|Glow=VR Glow|Project 2D=VR Plane to Sphere|Rotate Sphere=VR Rotate Sphere|Sharpen=VR Sharpen"),
  ...impact("Alpha=Logo Cutout|Auto_Align|Blur=Gaussian Blur|Bokeh_Blur|Camera_Shake|Channel_Mix|Clone|Compound_Blur|Crop=Rounded Crop|Echo_Glow|Edge_Glow"),
  ...impact("Focus_Blur|Glint|Grow|Light_Leaks|Long_Shadow|Mosaic|Move|RGB_Split|Rotate=3D Rotate|Shrink|Spacer|Spin|Stroke|Vignette|Volumetric_Rays|Wiggle|Wonder_Glow"),
];

const BY_MATCH_NAME = new Map(VIDEO_FILTERS.map((filter) => [filter.matchName, filter]));

/** The effect with this match name, or undefined. */
export function findVideoFilter(matchName: string): VideoFilter | undefined {
  return BY_MATCH_NAME.get(matchName);
}

function filters(prefix: string, names: string): VideoFilter[] {
  return names.split("|").map((entry) => {
    const [name = "", displayName = name] = entry.split("=");
    return { matchName: `${prefix}${name}`, displayName };
  });
}

function impact(names: string): VideoFilter[] {
  return names.split("|").map((entry) => {
    const [name = "", displayName = name.replace(/_/g, " ")] = entry.split("=");
    return { matchName: `AE.Impact_${name}_FX`, displayName };
  });
}
