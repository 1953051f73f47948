/** What a command was asked to do, names checked. */
export type Folders = { readonly input: string; readonly output: string; readonly templates: string };

export type Request = {
  readonly folders: Folders;
  readonly release: string;
  readonly period: string;
  /** As asked for; undefined means all that the release declares. */
  readonly languages?: readonly string[];
  readonly editions?: readonly string[];
};

export const DRAFT = /^draft-(\d+)$/;
