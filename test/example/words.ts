import type { Direction, Flow } from './codes.ts';

export type Words = { readonly kk: string; readonly ru: string; readonly en: string };

export const words = (kk: string, ru: string, en: string): Words => ({ kk, ru, en });
/** Three lines of one cell, as titles and heads are typed. */
export const lines = ({ kk, ru, en }: Words): string => [kk, ru, en].join('\n');
/** One line, as notes are typed. */
export const line = ({ kk, ru, en }: Words): string => [kk, ru, en].join(' / ');

export const mapWords = (change: (text: string, language: keyof Words) => string, of: Words): Words => ({
  kk: change(of.kk, 'kk'),
  ru: change(of.ru, 'ru'),
  en: change(of.en, 'en'),
});

export const flowWords: Readonly<Record<Flow, Words>> = {
  all: words('Барлық ағындар', 'Все потоки', 'All flows'),
  external: words('Сыртқы көші-қон', 'Внешняя миграция', 'External migration'),
  cis: words('ТМД елдері', 'страны СНГ', 'CIS countries'),
  other: words('басқа елдер', 'другие страны', 'other countries'),
  internal: words('Ішкі көші-қон', 'Внутренняя миграция', 'Internal migration'),
  interregional: words('өңіраралық', 'межрегиональная', 'interregional'),
  intraregional: words('өңірішілік', 'внутрирегиональная', 'intraregional'),
};

export const directionWords: Readonly<Record<Direction, Words>> = {
  arrivals: words('келгендер', 'прибыло', 'arrivals'),
  departures: words('кеткендер', 'выбыло', 'departures'),
  net: words('айырымы', 'сальдо', 'net migration'),
};

export const total = words('Барлығы', 'всего', 'total');
export const ofWhich = words('оның ішінде:', 'в том числе:', 'of which:');
export const ofWhichStub = 'оның ішінде:';
export const persons = words('адам', 'человек', 'persons');
export const perCentOfTotal = words('жалпы санға пайызбен', 'в процентах к общему числу', 'per cent of the total');
export const inMonth = words('айда', 'за месяц', 'in the month');
export const sinceJanuary = words('жыл басынан', 'с начала года', 'since January');

export const preliminary = words('алдын ала деректер', 'предварительные данные', 'preliminary data');
export const flowsNote = words(
  'Сыртқы және ішкі көші-қон қосындысы.',
  'Сумма внешней и внутренней миграции.',
  'External and internal migration together.',
);
export const ukraineNote = words(
  '* 2018 жылдан ТМД жұмысына қатыспайды; топ құрамы салыстырмалылық үшін сақталған.',
  'С 2018 года не участвует в работе СНГ; состав группы сохранен для сопоставимости.',
  'Has not taken part in the work of the CIS since 2018; the group is kept for comparability.',
);

export function correspondingWords(year: number): Words {
  return words(
    `${year} жылғы тиісті кезеңге, %-бен`,
    `в % к соответствующему периоду ${year} года`,
    `per cent of the corresponding period of ${year}`,
  );
}
