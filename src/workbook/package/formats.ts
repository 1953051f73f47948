/** Number formats that a file names by number only ([ECMA-376], 18.8.30). */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'mm-dd-yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** 27–36 and 50–58 are dates of East Asian calendars; their pictures depend on the language of Excel. */
export function builtInFormat(id: number): string | undefined {
  const eastAsian = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return eastAsian ? 'yyyy-mm-dd' : BUILT_IN.get(id);
}

/** What a number means under a format: a day, a time of day, an elapsed time («[h]:mm»), or itself. */
export type DateKind = 'date' | 'time' | 'elapsed' | 'none';

export function dateKind(format: string): DateKind {
  if (/^(general|standard)$/i.test(format)) return 'none';
  const bare = format
    .replace(/"[^"]*"?/g, '')
    .replace(/[\\_*]./gs, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .split(';')[0];
  if (bare === undefined) return 'none';
  if (/\[[hms]+\]/i.test(bare)) return 'elapsed';
  if (!/[ymdhs]/i.test(bare)) return 'none';
  return /[yd]/i.test(bare) || !/[hs]/i.test(bare) ? 'date' : 'time';
}
