import type { Output } from '../output/open-output.ts';

/** Writes items one after the other, then whatever closes the format. */
export interface ItemWriter<T> {
  readonly write: (item: T) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** One JSON document, indented. Nothing at all when there is no item. */
export const writeSingleJson = <T>(output: Output): ItemWriter<T> => ({
  write: (item) => output.write(`${JSON.stringify(item, null, 2)}\n`),
  end: async () => {},
});

/** A JSON array with one item a line. */
export const writeJsonArray = <T>(output: Output): ItemWriter<T> => {
  let written = 0;
  return {
    write: async (item) => {
      await output.write(`${written === 0 ? '[\n' : ',\n'}${JSON.stringify(item)}`);
      written += 1;
    },
    end: () => output.write(written === 0 ? '[]\n' : '\n]\n'),
  };
};

/** One JSON document a line (NDJSON). */
export const writeNdjson = <T>(output: Output): ItemWriter<T> => ({
  write: (item) => output.write(`${JSON.stringify(item)}\n`),
  end: async () => {},
});
