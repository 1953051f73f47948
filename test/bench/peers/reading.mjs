/** Reads what a program is handed; how long that took is left for `memory.mjs`, and is not counted: it is the bench's, not the program's. */
export function reading(read) {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const value = read();
  const { user, system } = process.cpuUsage(before);
  globalThis.statpressReading = { seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
  return value;
}
