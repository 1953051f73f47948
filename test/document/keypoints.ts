/** The figures that the key points are made of; what a case does not say is as in this ordinary year. */
const ORDINARY = {
  arrivals: '23761',
  departures: '7608',
  arrivalsBefore: '29948',
  departuresBefore: '12784',
  cisArrivals: '19437',
  cisDepartures: '5463',
  moves: '1715368',
  movesBefore: '1510337',
  /** Net interregional migration by territory. */
  nets: '19=33126 71=87459 75=12110 79=15130 10=-9901',
  /** Arrivals by country. */
  sources: 'cis=19437 UZB=12190 RUS=4610 CHN=2060 MNG=905 TKM=905 remaining=3091',
  vintage: '2025-02',
};
export type Year = Partial<typeof ORDINARY>;

export function figuresOf(said: Year): string {
  const year = { ...ORDINARY, ...said };
  const nets = year.nets.split(' ').map((net) => `interregional net territory:${net.replace('=', ' = ')}`);
  const before = `vintage:${year.vintage}`;
  return [
    `arrivals = ${year.arrivals}`,
    `departures = ${year.departures}`,
    `arrivals 2024 = ${year.arrivalsBefore} ${before}`,
    `departures 2024 = ${year.departuresBefore} ${before}`,
    `flow:cis arrivals = ${year.cisArrivals}`,
    `flow:cis departures = ${year.cisDepartures}`,
    `internal arrivals = ${year.moves}`,
    `internal arrivals 2024 = ${year.movesBefore} ${before}`,
    ...nets,
    ...year.sources.split(' ').map((arrivals) => `partner:${arrivals.replace('=', ' arrivals = ')}`),
  ].join('\n');
}

export const CASES: readonly (readonly [name: string, year: Year])[] = [
  ['the published year', {}],
  ['both rise', { arrivals: '35000', departures: '13000' }],
  ['both stay the same', { arrivals: '29948', departures: '12784' }],
  ['a change too small to be printed', { arrivals: '29949', departures: '12783', moves: '1510338' }],
  ['opposite directions', { arrivals: '35000', departures: '7608' }],
  ['one rises, one stays', { arrivals: '35000', departures: '12784' }],
  ['one falls, one stays', { arrivals: '29948', departures: '7608' }],
  ['just below twice as many', { arrivals: '59895', departures: '25567' }],
  ['exactly twice as many', { arrivals: '59896', departures: '25568', moves: '3020674' }],
  ['many times as many', { arrivals: '68880', departures: '102272', moves: '3473775' }],
  ['one in times, one in per cent', { arrivals: '68880', departures: '13000' }],
  ['one in times, one falls', { arrivals: '68880', departures: '7608' }],
  ['net below zero', { arrivals: '17293', departures: '24239', cisArrivals: '14000' }],
  ['net of minus one', { arrivals: '10000', departures: '10001', cisArrivals: '8000' }],
  ['net of one', { arrivals: '10001', departures: '10000', cisArrivals: '8000' }],
  ['net of zero', { arrivals: '10000', departures: '10000', cisArrivals: '8000' }],
  ['one person each way', { arrivals: '1', departures: '1', cisArrivals: '1', cisDepartures: 'nil' }],
  ['nobody at all', { arrivals: 'nil', departures: 'nil', cisArrivals: 'nil', cisDepartures: 'nil' }],
  ['nobody arrives', { arrivals: '0', cisArrivals: '0' }],
  ['small base of arrivals', { arrivalsBefore: '99' }],
  ['small base of departures', { departuresBefore: '1' }],
  ['small bases', { arrivalsBefore: '1', departuresBefore: '99', movesBefore: 'nil' }],
  ['confidential departures', { departures: 'confidential', cisDepartures: 'confidential' }],
  ['confidential arrivals', { arrivals: 'confidential', cisArrivals: 'confidential' }],
  ['last year not available', { arrivalsBefore: 'not-available', departuresBefore: 'not-available' }],
  ['no gaining territory', { nets: '19=nil 71=0' }],
  ['one gaining city', { nets: '71=5 10=-5' }],
  ['one gaining region, one person', { nets: '10=1 71=-1' }],
  ['two gaining cities', { nets: '71=5 79=3 10=-8' }],
  ['a city and a region', { nets: '75=5 19=3 10=-8' }],
  ['two regions', { nets: '19=5 27=3 10=-8' }],
  ['a city and three regions', { nets: '71=9 19=5 27=3 33=1 10=-18' }],
  ['ten gaining territories', { nets: '71=9 75=8 79=7 11=6 15=5 19=4 23=3 27=2 31=1 33=1 10=-46' }],
  ['one country of origin', { sources: 'UZB=12190 RUS=nil' }],
  ['no country of origin', { sources: 'UZB=nil' }],
  ['a confidential country of origin', { sources: 'UZB=12190 RUS=confidential' }],
  ['countries of origin that are as good as level', { sources: 'UZB=905 RUS=300 TKM=904 CHN=5' }],
  ['a revised base', { arrivalsBefore: '29282', departuresBefore: '12732', vintage: '2025-03' }],
];
