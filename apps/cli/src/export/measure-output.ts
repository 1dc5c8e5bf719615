import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Output } from '../output/open-output.ts';

/** What an exported file is, for its description. */
export interface Measured {
  readonly bytes: number;
  /** Example: "sha256:9f86d0…" */
  readonly hash: string;
}

const startMeasure = () => {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    add: (data: string | Uint8Array): void => {
      bytes += Buffer.byteLength(data);
      hash.update(data);
    },
    end: (): Measured => ({ bytes, hash: `sha256:${hash.digest('hex')}` }),
  };
};

/** Measures what is written, while it is written: it need not be read once more. */
export const measureOutput = (output: Output): { readonly output: Output; readonly end: () => Measured } => {
  const measure = startMeasure();
  const write = (data: string | Uint8Array): Promise<void> => {
    measure.add(data);
    return output.write(data);
  };
  return { output: { ...output, write }, end: measure.end };
};

/** Measures a file that is there. */
export const measureFile = async (path: string): Promise<Measured> => {
  const measure = startMeasure();
  for await (const chunk of createReadStream(path)) measure.add(chunk as Uint8Array);
  return measure.end();
};
