/** The version of this plugin; a test holds it to package.json and the manifests. */
export const TRIMBIN_VERSION = "0.1.0";
