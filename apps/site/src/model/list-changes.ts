// What an example changes, as lines that people can read.
import { type BilingualText, describeFigure, findFigure } from '@nianbao/schema';
import type { RuleExample } from '../build/site-rule.ts';

/** One changed value. `name` is null where the pointer names no figure of the form; `value` is null where it is blank. */
export interface ExampleChange {
  readonly pointer: string;
  readonly name: BilingualText | null;
  readonly value: string | null;
}

const write = (value: unknown): string | null => {
  if (value === null || value === '') return null;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
};

/**
 * The changes of an example in its own order, figures under the names that the form gives them.
 * Example: `listChanges({ edition: '2021', set: { '/year': null }, … })` → `[{ pointer: '/year', name: null, value: null }]`
 */
export const listChanges = ({ edition, set }: RuleExample): readonly ExampleChange[] =>
  Object.entries(set).map(([pointer, value]) => ({
    pointer,
    name: findFigure(pointer, edition) ? describeFigure(pointer, edition) : null,
    value: write(value),
  }));
