/** How much a foreign archive may make us unpack. A zip of 200 KB can hold gigabytes. */
export type ArchiveLimits = {
  readonly entries: number;
  readonly unpackedBytes: number;
  /** Unpacked to packed size of one entry; judged only on entries above `ratioFromBytes`, small ones pack well by nature. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
};

export const ARCHIVE_LIMITS: ArchiveLimits = {
  entries: 10_000,
  unpackedBytes: 200 * 1024 * 1024,
  ratio: 400,
  ratioFromBytes: 8 * 1024 * 1024,
};

/** An archive whose every entry was unpacked within the limits and agrees with its checksum. */
export type Archive = {
  readonly kind: 'archive';
  /** In the order of the archive's directory; no folders; forward slashes only. */
  readonly names: readonly string[];
  readonly unpackedBytes: number;
  /** In a large archive some entries are unpacked anew each time. */
  readonly read: (name: string) => Uint8Array | undefined;
};

export const ARCHIVE_DAMAGES = [
  'not-an-archive',
  'truncated',
  'malformed',
  'encrypted-entry',
  'unknown-compression',
  'checksum',
  'duplicate-name',
  'unsafe-name',
] as const;
export type ArchiveDamage = (typeof ARCHIVE_DAMAGES)[number];

export const ARCHIVE_EXCESSES = ['entries', 'bytes', 'ratio'] as const;
export type ArchiveExcess = (typeof ARCHIVE_EXCESSES)[number];

/** Why an archive is not opened; `entry` is empty when the whole is meant. */
export type ArchiveRefusal =
  | { readonly kind: 'damaged'; readonly damage: ArchiveDamage; readonly entry: string }
  | {
      readonly kind: 'too-large';
      readonly excess: ArchiveExcess;
      readonly entry: string;
      readonly size: number;
      readonly limit: number;
    };
