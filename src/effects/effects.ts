/** The outside world, passed in. Nothing else touches disk, clock, network or console. */
export type Files = {
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  readonly readText: (path: string) => Promise<string>;
  /** Names in a folder, sorted by code point; undefined when there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[] | undefined>;
  readonly exists: (path: string) => Promise<boolean>;
  /** Makes all files aside and moves the finished folder into place; an older folder there is replaced whole. Throws FileInUse. */
  readonly placeFolder: (folder: string, files: ReadonlyMap<string, Uint8Array>) => Promise<void>;
  /** Makes the file aside and moves it into place, also over an older one. Throws FileInUse. */
  readonly placeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Takes back what was placed: a file, or a folder with all that is in it. */
  readonly remove: (path: string) => Promise<void>;
  /** A file inside an installed package (fonts). */
  readonly packaged: (specifier: string) => Promise<Uint8Array>;
};

export type Console = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colour: boolean;
};

export type Effects = {
  readonly files: Files;
  readonly console: Console;
  /** For decisions (embargo) only: nothing printed depends on it. */
  readonly now: () => Date;
  /** SOURCE_DATE_EPOCH in seconds, when it is set. */
  readonly sourceDateEpoch?: number;
  /** How many threads may print; what is printed does not depend on it. One when it is not said. */
  readonly processors?: number;
};
