import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type App, listStaticAddresses } from '@nianbao/api';
import type { Store } from '@nianbao/store';

/**
 * Writes the answer of every static address of the API into `<dir>/api`, byte for byte as the live API gives it.
 * `isMade` leaves out what an earlier build wrote and what another piece of the site holds; `agencies`: of which alone
 * there is anything to write. Returns the number of files. Rejects when an answer is not 200: a published file must not be an error.
 */
export const writeStaticApi = async (
  app: App,
  store: Store,
  dir: string,
  isMade: (address: string) => boolean = () => true,
  agencies: readonly string[] | null = null,
): Promise<number> => {
  let files = 0;
  for await (const address of listStaticAddresses(store, agencies)) {
    if (!isMade(address)) continue;
    const response = await app.request(address);
    if (response.status !== 200) throw new Error(`${address}: ${response.status}`);
    const path = join(dir, 'api', decodeURIComponent(address));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, new Uint8Array(await response.arrayBuffer()));
    files += 1;
  }
  return files;
};
