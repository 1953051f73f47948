import type { MarkedBox } from '../../../src/editions/docx/pages/boxes.ts';

/** One line of ten points that nothing keeps. */
export const line: MarkedBox = {
  lines: 1,
  leading: 10,
  edges: 0,
  before: 0,
  after: 0,
  keepNext: false,
  whole: false,
  repeated: 0,
  bookmarks: [],
};
