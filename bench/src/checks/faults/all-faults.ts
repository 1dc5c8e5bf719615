import { cellFaults } from './cell-faults.ts';
import type { Fault } from './fault.ts';
import { formFaults } from './form-faults.ts';
import { proseFaults } from './prose-faults.ts';
import { rowFaults } from './row-faults.ts';
import { yearFaults } from './year-faults.ts';

/** Every class of faults, in the order of the summary. */
export const allFaults: readonly Fault[] = [...cellFaults, ...rowFaults, ...yearFaults, ...proseFaults, ...formFaults];
