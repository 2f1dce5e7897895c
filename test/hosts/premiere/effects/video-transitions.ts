/**
 * Video transitions by match name, in the three styles the host mixes (a list read from a host and published in public plugin code;
 * 118 were counted on 26.3.2). The API has no display names for transitions.
 */
export const VIDEO_TRANSITIONS: readonly string[] = [
  ...named("ADBE ", "Additive Dissolve|Cross Zoom|Cube Spin|Film Dissolve|Flip Over|Gradient Wipe|Iris Cross|Iris Diamond|Iris Round|Iris Square|Page Turn|Push|Slide|Wipe"),
  ...named("AE.ADBE ", "Barn Doors|Center Split|Clock Wipe|Cross Dissolve New|Dip To Black|Dip To White|Inset|MorphCut|Non-Additive Dissolve|Page Peel|Radial Wipe|Split|Whip"),
  ...named("AE.Mettle SkyBox ", "Chroma Leaks|Gradient Wipe|Iris Wipe|Light Leaks|Rays|Mobius Zoom|Random Blocks|Radial Blur"),
  ...named("AE.AE_Impact_", "3D_Blinds|3D_Flip|3D_Roll|Blur_dissolve|Blur_To_Color|Burn_White|C-Push|Chroma_Leaks|Dissolve|Earthquake|Film_Roll|Flare|Flash|Flicker"),
  ...named("AE.AE_Impact_", "Fold|Glass|Glitch|Glow|Grunge|Kaleido|Lens_Blur|Light_Leaks|Light_Sweep|Liquid_Distortion|Luma_Fade|Mirror|Page_Peel|Phosphore|Pop|Pull|Push"),
  ...named("AE.AE_Impact_", "Radial_Blur|Rays|Roll|Shape_Flow|Slice|Solarize|Spin|Split|Spring|Star_Wipe|Stretch|Stripes|TV_Power|VHS_Damage|Wave|Wipe|Zoom_Blur"),
];

function named(prefix: string, names: string): string[] {
  return names.split("|").map((name) => `${prefix}${name}`);
}
