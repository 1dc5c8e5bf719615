// A Dockerfile as data: what is needed to follow it without Docker.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.ts';

/** One instruction. `json`: the exec form, where it has that. */
export interface Instruction {
  readonly word: string;
  readonly rest: string;
  readonly json: readonly string[] | null;
}

/** A stage: `FROM <image> AS <name>` and what follows. */
export interface Stage {
  readonly image: string;
  readonly name: string | null;
  readonly instructions: readonly Instruction[];
}

const readJson = (text: string): readonly string[] | null => {
  const found = /\[.*\]$/.exec(text)?.[0];
  return found === undefined ? null : (JSON.parse(found) as string[]);
};

/** The stages of the repository's Dockerfile. */
export const readDockerfile = (): readonly Stage[] => {
  const stages: { image: string; name: string | null; instructions: Instruction[] }[] = [];
  const lines = readFileSync(join(root, 'Dockerfile'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .join('\n')
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n');
  for (const line of lines) {
    const [, word = '', rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    if (word === '') throw new Error(`no instruction of a Dockerfile: ${line}`);
    const from = /^(\S+)(?:\s+AS\s+(\S+))?$/.exec(rest);
    if (word === 'FROM') stages.push({ image: from?.[1] ?? rest, name: from?.[2] ?? null, instructions: [] });
    else stages.at(-1)!.instructions.push({ word, rest, json: readJson(rest) });
  }
  return stages;
};

/** The variables that ENV sets, those of later lines over earlier ones. */
export const readEnv = ({ instructions }: Stage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    instructions
      .filter(({ word }) => word === 'ENV')
      .flatMap(({ rest }) => [...rest.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name!, value!] as const)),
  );

/** The exec form of the last instruction of this name. */
export const readExec = ({ instructions }: Stage, word: string): readonly string[] => {
  const found = instructions.findLast((instruction) => instruction.word === word)?.json;
  if (!found) throw new Error(`the Dockerfile has no ${word} in exec form`);
  return found;
};

/** Whether .dockerignore keeps a path of the repository out of the image. */
export const buildIsIgnored = (): ((path: string) => boolean) => {
  const patterns = readFileSync(join(root, '.dockerignore'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const anywhere = line.startsWith('**/');
      const name = line.replace('**/', '').replaceAll('.', '\\.').replaceAll('*', '[^/]*');
      return new RegExp(`${anywhere ? '(^|/)' : '^'}${name}(/|$)`);
    });
  return (path) => patterns.some((pattern) => pattern.test(path));
};
