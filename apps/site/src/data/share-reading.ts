// What the plan of a build has read, the pages need again. Both run in one process, but in two copies of this code: Astro
// bundles the pages'. So the answers stand where both find them.
const place = Symbol.for('nianbao.site.readings');
const holder = globalThis as { [place]?: Map<string, Promise<unknown>> };

/**
 * The same answer for every call in the process; `read` runs at the first. Under one name stands one reading, and what it
 * gives is data, no code.
 * Example: `export const readTotals = shareReading('totals', async () => (await siteStore()).readTotals());`
 */
export const shareReading = <T>(name: string, read: () => Promise<T>): (() => Promise<T>) => {
  holder[place] ??= new Map();
  const readings = holder[place];
  return () => {
    const found = readings.get(name) as Promise<T> | undefined;
    if (found) return found;
    const answer = read();
    readings.set(name, answer);
    return answer;
  };
};
