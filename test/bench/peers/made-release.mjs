/** A release of 20 tables with 50 checks and 200 indicators; every identity of it holds. */
const TOPICS = Array.from({ length: 20 }, (_, index) => `t${index + 1}`);
const TERRITORIES = ['KZ', ...Array.from({ length: 20 }, (_, index) => `r${index + 1}`)];
const FLOWS = { all: ['external', 'internal'], external: ['cis', 'other'] };
const LEAVES = ['cis', 'other', 'internal'];
const DIRECTIONS = ['arrivals', 'departures', 'net'];
const YEAR = 2025;

export const TOTALS = {
  topic: 't1',
  territory: 'KZ',
  flow: 'all',
  direction: 'arrivals',
  age: 'all-ages',
  period: '2025',
};

export function codeLists(ages) {
  const line = (code, parent) =>
    `  - { code: ${code}, ${parent === undefined ? '' : `parent: ${parent}, `}names: { en: { name: ${code} } }, aliases: [] }`;
  const list = (name, lines) => [name, `codelist: ${name}\nclosed: false\ncodes:\n${lines.join('\n')}\n`];
  return [
    list(
      'topic',
      TOPICS.map((code) => line(code)),
    ),
    list(
      'territory',
      TERRITORIES.map((code) => line(code, code === 'KZ' ? undefined : 'KZ')),
    ),
    list('flow', [
      line('all'),
      ...Object.entries(FLOWS).flatMap(([parent, codes]) => codes.map((code) => line(code, parent))),
    ]),
    list(
      'direction',
      DIRECTIONS.map((code) => line(code)),
    ),
    list(
      'age',
      agesOf(ages).map((code) => line(code, code === 'all-ages' ? undefined : 'all-ages')),
    ),
  ];
}

export function checks() {
  const of = TOPICS.flatMap((topic) => [
    `  net-${topic}: { balance: { result: { direction: net }, plus: { direction: arrivals }, minus: { direction: departures } }, where: { topic: ${topic} } }`,
    `  territories-${topic}: { hierarchy: territory, where: { topic: ${topic} } }`,
  ]);
  const all = ['age', 'flow'].flatMap((dimension) =>
    DIRECTIONS.map((code) => `  ${dimension}-${code}: { hierarchy: ${dimension}, where: { direction: ${code} } }`),
  );
  const signs = ['external', 'internal', 'cis'].map(
    (flow) =>
      `  ${flow}-not-negative: { not-negative: { dimension: direction, codes: [arrivals, departures] }, where: { flow: ${flow} } }`,
  );
  return `checks:\n${[...of, ...all, ...signs, '  same-everywhere: { consistent: all }'].join('\n')}\n`;
}

export function indicators() {
  const lines = TOPICS.flatMap((topic) => [
    `  ${topic}.arrivals: { observe: { topic: ${topic}, flow: external, direction: arrivals } }`,
    `  ${topic}.departures: { observe: { topic: ${topic}, flow: external, direction: departures } }`,
    `  ${topic}.net: { difference: [${topic}.arrivals, ${topic}.departures] }`,
    `  ${topic}.change: { change: ${topic}.arrivals, against: year-ago }`,
    `  ${topic}.levels: { observe: { topic: ${topic} }, over: [territory, flow, direction], members: { direction: [arrivals, departures] } }`,
    `  ${topic}.levels.change: { change: ${topic}.levels, against: year-ago }`,
    `  ${topic}.series: { observe: { topic: ${topic} }, over: [territory, direction, period], members: { period: [years-since-2024] } }`,
    `  ${topic}.balance: { observe: { topic: ${topic}, direction: net }, over: [territory] }`,
    `  ${topic}.gaining: { select: ${topic}.balance, where: positive, order: [code] }`,
    `  ${topic}.gaining.count: { count: ${topic}.gaining }`,
  ]);
  return `indicators:\n${lines.join('\n')}\n`;
}

function agesOf(ages) {
  return ['all-ages', ...Array.from({ length: ages }, (_, index) => `age${index + 1}`)];
}

/** Leaves are made, totals added up: 20 tables of 21 territories × 5 flows × 3 directions × ages × years. */
export function observations(years, ages) {
  const found = [];
  for (const [table, topic] of TOPICS.entries()) {
    let row = 0;
    for (let back = 0; back < years; back += 1) {
      const values = cube(table, back, ages);
      for (const [key, value] of values) {
        const [territory, flow, direction, age] = key.split('|');
        found.push({
          table: topic,
          codes: { topic, territory, flow, direction, age, period: String(YEAR - back) },
          value: { kind: 'number', value },
          decimals: 0,
          place: { workbook: 'made.xlsx', sheet: topic, cell: `A${(row += 1)}` },
          vintage: '2026-02',
        });
      }
    }
  }
  return found;
}

function cube(table, back, ages) {
  const values = new Map();
  const add = (key, value) => values.set(key, (values.get(key) ?? 0) + value);
  const groups = Math.max(1, ages);
  for (const [region, territory] of TERRITORIES.slice(1).entries()) {
    for (const [branch, leaf] of LEAVES.entries()) {
      for (let age = 0; age < groups; age += 1) {
        const arrivals = 1000 + ((table * 7919 + region * 104_729 + branch * 31 + age * 17 + back * 13) % 9973);
        const departures = 500 + ((arrivals * 31 + region) % 7919);
        for (const place of ['KZ', territory]) {
          for (const flow of leaf === 'internal' ? ['all', leaf] : ['all', 'external', leaf]) {
            for (const group of ages === 0 ? ['all-ages'] : ['all-ages', `age${age + 1}`]) {
              add(`${place}|${flow}|arrivals|${group}`, arrivals);
              add(`${place}|${flow}|departures|${group}`, departures);
              add(`${place}|${flow}|net|${group}`, arrivals - departures);
            }
          }
        }
      }
    }
  }
  return values;
}
