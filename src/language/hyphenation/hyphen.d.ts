/** The part of `hyphen` that is used; its pattern files are CommonJS. */
declare module 'hyphen' {
  export type Patterned = {
    readonly hyphenateSync: (
      text: string,
      options: { readonly hyphenChar: string; readonly minWordLength: number },
    ) => string;
  };
}

declare module 'hyphen/ru/index.js' {
  import type { Patterned } from 'hyphen';
  const module: Patterned;
  export default module;
}

declare module 'hyphen/en-gb/index.js' {
  import type { Patterned } from 'hyphen';
  const module: Patterned;
  export default module;
}
