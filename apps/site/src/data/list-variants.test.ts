import { expect, it } from 'vitest';
import { listVariants } from './list-variants.ts';

it('gives every Traditional character of the Simplified ones asked for, and no others', async () => {
  expect(await listVariants(new Set('办发市'))).toEqual({ 發: '发', 辦: '办', 髮: '发' });
});
