/** One measurement: seconds; seconds of all processors and peak memory in megabytes where they are known. */
export type Measure = { readonly seconds: number; readonly cpu?: number; readonly megabytes?: number };
export type Side = { readonly name: string; readonly run: () => Promise<Measure> };

/** Medians of both sides, and the median of the rounds' own ratios ours : peer. */
export type Pair = {
  readonly ours: Measure;
  readonly peer: Measure;
  readonly ratio: number;
  readonly spread: readonly [number, number];
  /** The same of processor time: less at the mercy of what else the machine does. */
  readonly cpu?: number;
};

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/**
 * Runs both sides in turns, the order changing from round to round, so that what the machine does meanwhile falls on
 * both; a ratio is taken within a round. One round beforehand does not count.
 */
export async function paired(ours: Side, peer: Side, rounds: number): Promise<Pair> {
  const taken: { readonly ours: Measure; readonly peer: Measure }[] = [];
  await ours.run();
  await peer.run();
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      const first = await ours.run();
      taken.push({ ours: first, peer: await peer.run() });
    } else {
      const first = await peer.run();
      taken.push({ ours: await ours.run(), peer: first });
    }
  }
  const ratios = taken.map((round) => round.ours.seconds / round.peer.seconds);
  return {
    ours: summary(taken.map((round) => round.ours)),
    peer: summary(taken.map((round) => round.peer)),
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
    ...cpuRatio(taken),
  };
}

function cpuRatio(taken: readonly { readonly ours: Measure; readonly peer: Measure }[]): Pick<Pair, 'cpu'> {
  const ratios = taken.flatMap(({ ours, peer }) =>
    ours.cpu === undefined || peer.cpu === undefined ? [] : [ours.cpu / peer.cpu],
  );
  return ratios.length === 0 ? {} : { cpu: median(ratios) };
}

/** A side without a peer, after one round that does not count. */
export async function alone(side: Side, rounds: number): Promise<Measure> {
  await side.run();
  const taken: Measure[] = [];
  for (let round = 0; round < rounds; round += 1) taken.push(await side.run());
  return summary(taken);
}

function summary(measures: readonly Measure[]): Measure {
  const megabytes = measures.flatMap((measure) => measure.megabytes ?? []);
  const cpu = measures.flatMap((measure) => measure.cpu ?? []);
  return {
    seconds: median(measures.map((measure) => measure.seconds)),
    ...(cpu.length === 0 ? {} : { cpu: median(cpu) }),
    ...(megabytes.length === 0 ? {} : { megabytes: Math.max(...megabytes) }),
  };
}
