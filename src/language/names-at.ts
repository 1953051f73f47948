import type { Code, CodeList } from './codelist.ts';

/** The same list with the names that its codes bore on a day: «Nur-Sultan» in 2020. Codes and labels stay as they are. */
export function namesAt(list: CodeList, day: string): CodeList {
  const renamed = new Map(
    list.codes.flatMap((code) => (code.formerly === undefined ? [] : [[code.code, at(code, day)]])),
  );
  if (renamed.size === 0) return list;
  const named = (code: Code): Code => renamed.get(code.code) ?? code;
  const get = (code: string): Code | undefined => renamed.get(code) ?? list.get(code);
  return { ...list, codes: list.codes.map(named), get, children: (code) => list.children(code).map(named) };
}

function at(code: Code, day: string): Code {
  const former = code.formerly?.find(({ from, until }) => (from === undefined || from <= day) && day <= until);
  return former === undefined ? code : { ...code, names: { ...code.names, ...former.names } };
}
