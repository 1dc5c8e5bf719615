import { expect, test } from 'vitest';
import type { LostRow } from '../align/aligned.ts';
import { repairRows } from './repair-rows.ts';

test('a row of table 2 that lost its place and holds no figure is told cell by cell, not an error', () => {
  const row: LostRow = {
    table: 'proactiveDisclosure',
    row: 'governmentRules',
    columns: ['issued', 'repealed', 'inForce'],
    present: [],
    glued: false,
  };
  const { cells, conflict } = repairRows('2021', [row], new Map());
  expect(conflict).toBe(false);
  expect([...cells.keys()]).toEqual([
    '/proactiveDisclosure/governmentRules/issued',
    '/proactiveDisclosure/governmentRules/repealed',
    '/proactiveDisclosure/governmentRules/inForce',
  ]);
  expect([...cells.values()].every(({ value }) => value === null)).toBe(true);
});
