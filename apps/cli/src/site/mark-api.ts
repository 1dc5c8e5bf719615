import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { markFolders } from '@nianbao/site';

const { resolve } = createRequire(import.meta.url);

/** Names the program that writes the files of the API: with another one all of them are written anew. */
export const markApi = (): Promise<string> => markFolders([dirname(resolve('@nianbao/api'))]);
