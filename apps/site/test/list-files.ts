import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every page of a built site. */
export const listHtmlFiles = (dir: string): readonly string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(dir, name))
    .toSorted();
