/**
 * Compressed bytes of faces by their digest, in base64. Empty in the sources: `npm run build` puts those of
 * templates/house.yaml into the bundle, since compressing them is most of what a single Word file costs.
 */
export const PACKED: Readonly<Record<string, string>> = {};
