/** "97.5" for 39 of 40; a dash for nothing of nothing. */
export const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));
