import { text } from 'node:stream/consumers';
import type { Download } from 'playwright-core';

/** What a page gave to be saved, as text. */
export const readDownload = async (download: Download): Promise<string> => text(await download.createReadStream());
