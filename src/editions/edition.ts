import type { House } from '../definition/house.ts';
import type { DocumentTree } from '../document/tree.ts';

/** All that an edition is made of; an edition is a pure function of it. */
export type Publication = {
  readonly document: DocumentTree;
  readonly house: House;
  /** Font files by face, read once by the caller. */
  readonly fonts: Readonly<Record<'regular' | 'semibold' | 'italic', Uint8Array>>;
  /** Date of the file's metadata. */
  readonly date: Date;
  /** Author of the file's metadata: the office. */
  readonly author: string;
  /** Written into the file's custom properties, so that a finished file says what it is. */
  readonly properties: Readonly<Record<'release' | 'period' | 'language' | 'stage' | 'version', string>>;
  /** File names of the sibling editions, for links between them: {pdf: 'migration-2025-12-en.pdf', xlsx: …}. */
  readonly files: Readonly<Record<string, string>>;
};

export type EditionWriter = (publication: Publication) => Promise<Uint8Array>;

export type Edition = {
  readonly id: string;
  readonly mediaType: string;
  /** Loads the writer and its libraries only when it is asked for. */
  readonly load: () => Promise<EditionWriter>;
};
