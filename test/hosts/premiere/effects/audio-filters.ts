/**
 * Audio effects by their English display names. A host of 26.x lists 54 (count measured); these are the ones named in Adobe's manual and sample.
 * Real match names are bare GUIDs (measured); ours are made from the name.
 */
export const AUDIO_FILTERS: readonly string[] = (
  "Amplify|Analog Delay|Balance|Bandpass|Bass|Binauralizer - Ambisonics|Channel Volume|Chorus/Flanger|Convolution Reverb|DeEsser|DeHummer|DeNoise|DeReverb|Delay|" +
  "Distortion|Dynamics|Dynamics Processing|FFT Filter|Fill Left with Right|Fill Right with Left|Flanger|Graphic Equalizer (10 Bands)|Graphic Equalizer (20 Bands)|" +
  "Graphic Equalizer (30 Bands)|GuitarSuite|Hard Limiter|Highpass|Invert|Loudness Meter|Lowpass|Mastering|Multiband Compressor|Mute|Notch Filter|Panner - Ambisonics|" +
  "Parametric Equalizer|Phaser|Pitch Shifter|Scientific Filter|Simple Notch Filter|Simple Parametric EQ|Single-band Compressor|Stereo Expander|Studio Reverb|" +
  "Surround Reverb|Swap Channels|Treble|Tube-modeled Compressor|Vocal Enhancer|Volume"
).split("|");
