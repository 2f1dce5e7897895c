import { findEffect } from "./all-effects";

/** A built-in effect of a host. */
export type HostEffect = { readonly matchName: string; readonly displayName: string; readonly host: "premiere" | "after-effects" };

/** The built-in picture effects of both hosts that Trimbin has no formula for: only the host can draw them. */
export function hostOnlyEffects(): readonly HostEffect[] {
  return HOST_EFFECTS.filter(({ matchName }) => !findEffect(matchName));
}

/**
 * Match names and English names. Premiere 26.3: names that users read from their hosts and published. After Effects 26: the scripting guide's list of first-party
 * effects, with what a user's list of 26.0 adds, without audio effects, expression controls and those the guide calls obsolete and hides.
 */
const HOST_EFFECTS: readonly HostEffect[] = [
  ...named("premiere", "PR.ADBE ", "Color Replace|Gamma Correction|Extract|Color Pass|Lens Distortion|Levels"),
  ...named("premiere", "AE.ADBE ", "AEASCCDL=ASC CDL|Alpha Adjust|Alpha Glow|AEFilterAutoFramer=Auto Reframe|Brightness & Contrast 2=Brightness & Contrast|Basic 3D"),
  ...named("premiere", "AE.ADBE ", "Black & White|Block Dissolve|Brush Strokes|Camera Blur|Cineon Converter|Color Emboss|Color Key|4ColorGradient=4-Color Gradient"),
  ...named("premiere", "AE.ADBE ", "Corner Pin|AECrop=Crop|DigitalVideoLimiter=Video Limiter|Motion Blur=Directional Blur|Drop Shadow|Echo|Edge Feather"),
  ...named("premiere", "AE.ADBE ", "Reduce Interlace Flicker|Find Edges|Gaussian Blur 2=Gaussian Blur (Legacy)|Gradient Wipe|Horizontal Flip|Invert|Lens Flare"),
  ...named("premiere", "AE.ADBE ", "LightingEffect=Lighting Effects|Lightning|Linear Wipe|Legacy Key Luma=Luma Key|Lumetri=Lumetri Color|Magnify"),
  ...named("premiere", "AE.ADBE ", "PPro Metadata=Metadata & Timecode Burn-in|Mirror|Mosaic=Mosaic (Legacy)|Noise2=Noise (Legacy)|Offset|Posterize|Posterize Time|ProcAmp|Ramp"),
  ...named("premiere", "AE.ADBE ", "Replicate|Rolling Shutter=Rolling Shutter Repair|Roughen Edges|AESDRConform=SDR Conform|Sharpen|PPro SimpleText=Simple Text|Spherize"),
  ...named("premiere", "AE.ADBE ", "SubspaceStabilizer=Warp Stabilizer|Strobe=Strobe Light|Tint|Legacy Key Track Matte=Track Matte Key|Geometry2=Transform|Turbulent Displace"),
  ...named("premiere", "AE.ADBE ", "Twirl|Ultra Key|Unsharp Mask|VR Projection|Vertical Flip|Wave Warp"),
  ...named("premiere", "AE.Mettle SkyBox ", "Chromatic Aberrations=VR Chromatic Aberrations|Color Gradients=VR Color Gradients|Denoise=VR De-Noise|Digital Glitch=VR Digital Glitch"),
  ...named("premiere", "AE.Mettle SkyBox ", "Fractal Noise=VR Fractal Noise|Blur=VR Blur|Glow=VR Glow|Project 2D=VR Plane to Sphere|Rotate Sphere=VR Rotate Sphere|Sharpen=VR Sharpen"),
  ...named("premiere", "AE.", "Impact_Alpha_FX=Logo Cutout|Impact_Auto_Align_FX=Auto Align|Impact_Blur_FX=Gaussian Blur|Impact_Bokeh_Blur_FX=Bokeh Blur"),
  ...named("premiere", "AE.", "Impact_Camera_Shake_FX=Camera Shake|Impact_Channel_Mix_FX=Channel Mix|Impact_Clone_FX=Clone|Impact_Compound_Blur_FX=Compound Blur"),
  ...named("premiere", "AE.", "Impact_Crop_FX=Rounded Crop|Impact_Echo_Glow_FX=Echo Glow|Impact_Edge_Glow_FX=Edge Glow|Impact_Focus_Blur_FX=Focus Blur"),
  ...named("premiere", "AE.", "Impact_Glint_FX=Glint|Impact_Grow_FX=Grow|Impact_Light_Leaks_FX=Light Leaks|Impact_Long_Shadow_FX=Long Shadow|Impact_Mosaic_FX=Mosaic"),
  ...named("premiere", "AE.", "Impact_Move_FX=Move|Impact_RGB_Split_FX=RGB Split|Impact_Rotate_FX=3D Rotate|Impact_Shrink_FX=Shrink|Impact_Spacer_FX=Spacer"),
  ...named("premiere", "AE.", "Impact_Spin_FX=Spin|Impact_Stroke_FX=Stroke|Impact_Vignette_FX=Vignette|Impact_Volumetric_Rays_FX=Volumetric Rays|Impact_Wiggle_FX=Wiggle"),
  ...named("premiere", "AE.", "Impact_Wonder_Glow_FX=Wonder Glow|ADBE_Noise_FX=Noise|Impact_Gradient_FX=Gradient|Impact_Directional_Blur_FX=Directional Blur"),
  ...named("premiere", "AE.", "Impact_Channel_Blur_FX=Channel Blur|Impact_Magnifier_FX=Magnify"),
  ...named("after-effects", "ADBE ", "3D Tracker=3D Camera Tracker|AUX CHANNEL EXTRACT=3D Channel Extract|3D Glasses2=3D Glasses|4ColorGradient=4-Color Gradient"),
  ...named("after-effects", "ADBE ", "Lightning 2=Advanced Lightning|Spill2=Advanced Spill Suppressor|Apply Color LUT2=Apply Color LUT|Arithmetic|AudSpect=Audio Spectrum"),
  ...named("after-effects", "ADBE ", "AudWave=Audio Waveform|AutoColor=Auto Color|AutoContrast=Auto Contrast|AutoLevels=Auto Levels|Basic 3D|Basic Text2=Basic Text|Laser=Beam"),
  ...named("after-effects", "ADBE ", "Bevel Alpha|Bevel Edges|BEZMESH=Bezier Warp|Bilateral=Bilateral Blur|Black&White=Black & White|Blend|Block Dissolve"),
  ...named("after-effects", "ADBE ", "Brightness & Contrast 2=Brightness & Contrast|Broadcast Colors|Brush Strokes|Bulge|Calculations|Camera Lens Blur"),
  ...named("after-effects", "ADBE ", "CameraShakeDeblur=Camera-Shake Deblur|Cartoonify=Cartoon|Cell Pattern|Change Color|Change To Color=Change to Color|Channel Blur"),
  ...named("after-effects", "ADBE ", "Channel Combiner|CHANNEL MIXER=Channel Mixer|Checkerboard|Cineon Converter2=Cineon Converter|Circle|Color Balance 2=Color Balance"),
  ...named("after-effects", "ADBE ", "Color Balance (HLS)|Color Difference Key|Color Emboss|Color Key|Color Link|ProfileToProfile=Color Profile Converter|Color Range"),
  ...named("after-effects", "ADBE ", "Deflicker=Color Stabilizer|Compound Arithmetic|Compound Blur|Corner Pin|CurvesCustom=Curves|DEPTH MATTE=Depth Matte"),
  ...named("after-effects", "ADBE ", "DEPTH FIELD=Depth of Field|Upscale=Detail-preserving Upscale|Difference Matte2=Difference Matte|Motion Blur=Directional Blur"),
  ...named("after-effects", "ADBE ", "Displacement Map|Drop Shadow|Dust & Scratches|Echo|ELLIPSE=Ellipse|Emboss|Equalize|Exposure2=Exposure|Extract|Eyedropper Fill"),
  ...named("after-effects", "ADBE ", "Fast Blur=Fast Blur (Legacy)|Box Blur2=Fast Box Blur|Fill|Find Edges|FOG_3D=Fog 3D|Fractal|Fractal Noise"),
  ...named("after-effects", "ADBE ", "Gamma/Pedestal/Gain2=Gamma/Pedestal/Gain|Gaussian Blur 2=Gaussian Blur|Gaussian Blur=Gaussian Blur (Legacy)|Glo2=Glow|Ramp=Gradient Ramp"),
  ...named("after-effects", "ADBE ", "Gradient Wipe|Grid|GROW BOUNDS=Grow Bounds|Compander=HDR Compander|HDR ToneMap=HDR Highlight Compression|HUE SATURATION=Hue/Saturation"),
  ...named("after-effects", "ADBE ", "ID MATTE=ID Matte|ATG Extract=Inner/Outer Key|Invert|IRIS_WIPE=Iris Wipe|KeyCleaner=Key Cleaner|Leave Color|Lens Flare|Easy Levels2=Levels"),
  ...named("after-effects", "ADBE ", "Pro Levels2=Levels (Individual Controls)|Lightning|Linear Color Key2=Linear Color Key|Linear Wipe|LIQUIFY=Liquify|Luma Key"),
  ...named("after-effects", "ADBE ", "Lumetri=Lumetri Color|Magnify|Matte Choker|PS Median=Median|Median=Median (Legacy)|MESH WARP=Mesh Warp|Minimax|Mirror|Mosaic"),
  ...named("after-effects", "ADBE ", "Tile=Motion Tile|Noise2=Noise|Noise Alpha2=Noise Alpha|Noise HLS2=Noise HLS|Noise HLS Auto2=Noise HLS Auto|Numbers2=Numbers"),
  ...named("after-effects", "ADBE ", "OCIO CDL Transform|OCIO Color Space Transform|OCIO Display Transform|OCIO FILE Transform=OCIO File Transform|OCIO Look Transform|Offset"),
  ...named("after-effects", "ADBE ", "Optics Compensation|Paint Bucket|Playgnd=Particle Playground|Path Text|PhotoFilterPS=Photo Filter|OFMotionBlur=Pixel Motion Blur"),
  ...named("after-effects", "ADBE ", "Polar Coordinates|Posterize|Posterize Time|PS Arbitrary Map|Radial Blur|Radial Shadow|Radial Wipe|Reduce Interlace Flicker"),
  ...named("after-effects", "ADBE ", "RefineRBMatte=Refine Hard Matte|RefineMatte2=Refine Soft Matte|Remove Color Matting|RESHAPE=Reshape|Ripple"),
  ...named("after-effects", "ADBE ", "Rolling Shutter=Rolling Shutter Repair|Roughen Edges|Scatter|Scribble Fill=Scribble|SelectiveColor=Selective Color|Set Channels"),
  ...named("after-effects", "ADBE ", "Set Matte3=Set Matte|ShadowHighlight=Shadow/Highlight|Sharpen|Shift Channels|Simple Choker|Smart Blur|SCHMEAR=Smear|Solid Composite"),
  ...named("after-effects", "ADBE ", "Spherize|Spill Suppressor|Strobe=Strobe Light|Stroke|Texturize|Threshold2=Threshold|Difference=Time Difference|Time Displacement|Timecode"),
  ...named("after-effects", "ADBE ", "Timewarp|Tint|Geometry2=Transform|Tritone|Turbulent Displace|AIF Perlin Noise 3D=Turbulent Noise|Twirl|Unmult|Unsharp Mask2=Unsharp Mask"),
  ...named("after-effects", "ADBE ", "Venetian Blinds|Vibrance|DigitalVideoLimiter=Video Limiter|WRPMESH=Warp|SubspaceStabilizer=Warp Stabilizer|Wave Warp|Write-on"),
  ...named("after-effects", "CC ", "Ball Action|Bend It|Bender|Blobbylize|Bubbles|Burn Film|Color Offset|Cylinder|Drizzle|Environment|Flo Motion|Force Motion Blur|Glass"),
  ...named("after-effects", "CC ", "Glass Wipe|Glue Gun|Grid Wipe|Griddler|Hair|Image Wipe|Jaws|Kaleida|Lens|Light Burst 2.5|Light Rays|Light Sweep|Light Wipe|Mr. Mercury"),
  ...named("after-effects", "CC ", "Mr. Smoothie|Overbrights|Page Turn|Particle Systems II|Particle World|Pixel Polly|Plastic|Power Pin|Radial Blur|Radial Fast Blur"),
  ...named("after-effects", "CC ", "Radial ScaleWipe|RepeTile|Ripple Pulse|Scale Wipe|Scatterize|Simple Wire Removal|Slant|Smear|Sphere|Split|Split 2|Spotlight|Star Burst"),
  ...named("after-effects", "CC ", "Threshold|Threshold RGB|Tiler|Toner|Twister|Vector Blur|WarpoMatic|Wide Time"),
  ...named("after-effects", "Mettle SkyBox ", "Blur=VR Blur|Chromatic Aberrat=VR Chromatic Aberrations|Color Gradients=VR Color Gradients|Converter=VR Converter|Denoise=VR De-Noise"),
  ...named("after-effects", "Mettle SkyBox ", "Digital Glitch=VR Digital Glitch|Fractal Noise=VR Fractal Noise|Glow=VR Glow|Project 2D=VR Plane to Sphere|Rotate Sphere=VR Rotate Sphere"),
  ...named("after-effects", "Mettle SkyBox ", "Sharpen=VR Sharpen|Viewer=VR Sphere To Plane"),
  ...named("after-effects", "", "VISINF Grain Implant=Add Grain|APC CardDanceCam=Card Dance|APC CardWipeCam=Card Wipe|APC Caustics=Caustics|CS BlockLoad=CC Block Load"),
  ...named("after-effects", "", "CS Color Neutralizer=CC Color Neutralizer|CS Composite=CC Composite|CS CrossBlur=CC Cross Blur|CS HexTile=CC HexTile|CS Kernel=CC Kernel"),
  ...named("after-effects", "", "CS LineSweep=CC Line Sweep|CSRainfall=CC Rainfall|CSSnowfall=CC Snowfall|CS Threads=CC Threads|CS Vignette=CC Vignette"),
  ...named("after-effects", "", "CINEMA 4D Effect=CINEWARE|APC Colorama=Colorama|Cryptomatte|EXtractoR|APC Foam=Foam|IDentifier|Keylight 906=Keylight (1.2)"),
  ...named("after-effects", "", "VISINF Grain Duplication=Match Grain|mochaAECC=Mocha AE|ISL MochaShapeImporter=mocha shape|APC Radio Waves=Radio Waves"),
  ...named("after-effects", "", "VISINF Grain Removal=Remove Grain|SYNTHAP CF Color Finesse 2=SA Color Finesse 3|APC Shatter=Shatter|APC Vegas=Vegas"),
  ...named("after-effects", "", "APC Wave World=Wave World"),
];

/** Names as "match name=display name"; without the second part they are alike, but for the prefix. */
function named(host: HostEffect["host"], prefix: string, names: string): HostEffect[] {
  return names.split("|").map((entry) => {
    const [name = "", displayName = prefix === "CC " ? `CC ${name}` : name] = entry.split("=");
    return { matchName: `${prefix}${name}`, displayName, host };
  });
}
