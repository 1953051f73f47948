import { foreignWords, type Guess } from '../foreign.ts';
import { run } from './xml.ts';

/** Languages as Word's proofing tools know them; any other stands as it is named. */
const locales: Readonly<Record<string, string>> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };

/** Text in runs of one language each: words in letters that the document's language has not are proofed, and read aloud, in their own. */
export function spoken(text: string, guess: Guess, style?: string, more = ''): string {
  if (guess(text) === undefined) return run(text, style, more);
  const words = text.match(/\s*\S+\s*/g) ?? [];
  const tongues = foreignWords(words, guess);
  return stretches(words, tongues)
    .map(({ said, tongue }) => run(said, style, more + (tongue === undefined ? '' : languageOf(tongue))))
    .join('');
}

const languageOf = (tongue: string): string => `<w:lang w:val="${locales[tongue] ?? tongue}"/>`;

type Stretch = { said: string; readonly tongue: string | undefined };

/** Words of one language together. */
function stretches(words: readonly string[], tongues: readonly (string | undefined)[]): readonly Stretch[] {
  const found: Stretch[] = [];
  words.forEach((word, index) => {
    const last = found.at(-1);
    const tongue = tongues[index];
    if (last !== undefined && last.tongue === tongue) last.said += word;
    else found.push({ said: word, tongue });
  });
  return found;
}
