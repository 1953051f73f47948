/** Units of WordprocessingML: twips (1/20 pt), half points (font sizes), eighths of a point (borders). */
export const twipsOfMillimetres = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
export const twipsOfPoints = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => Math.round(points * 2);
export const eighthPoints = (points: number): number => Math.round(points * 8);
/** docx gives drawings in pixels of 96 to the inch. */
export const pixelsOfMillimetres = (millimetres: number): number => Math.round((millimetres * 96) / 25.4);
/** #RRGGBB as Word writes it. */
export const hex = (colour: string): string => colour.replace('#', '').toUpperCase();
