import { expect, test } from 'vitest';
import { addSheet, type HiddenNames } from './style-sheet.ts';

test.each([
  ['a class and a name', 'td.old, #x { display: none }', ['.old', '#x']],
  ['among other looks', '.a{color:red;visibility:hidden!important}', ['.a']],
  ['comments, an import, a comment that never ends', '@import "a.css"; /* .n{ */ .a{display:none} /* .b{}', ['.a']],
  ['a rule for print, or for a narrow window', '@media print { .a { display: none } } .b { display: none }', ['.b']],
  [
    'shown again, also where more has to hold',
    '.a{display:none} .a{display:block} .b{display:none} .on .b{display:table-row}',
    [],
  ],
  [
    'what depends on an element’s place',
    '.a .b { display: none } td > .c { display: none } .d:first-child { display: none }',
    [],
  ],
  ['no rule of looks at all', 'display: none', []],
  ['a brace too many', '} } .a { display: none }', ['.a']],
])('%s', (_, css, hidden) => {
  const names: HiddenNames = { hidden: new Set(), shown: new Set() };
  addSheet(css, names);
  expect([...names.hidden].filter((name) => !names.shown.has(name))).toEqual(hidden);
});
