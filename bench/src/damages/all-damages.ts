import type { Damage } from './damage.ts';
import { figureDamages } from './figure-damages.ts';
import { labelDamages } from './label-damages.ts';
import { rowDamages } from './row-damages.ts';
import { scriptDamages } from './script-damages.ts';
import { sectionDamages } from './section-damages.ts';
import { tableDamages } from './table-damages.ts';

/** Kinds of damage by what they change; two of different groups can meet in one document. */
export const damageGroups: readonly (readonly Damage[])[] = [
  rowDamages,
  tableDamages,
  figureDamages,
  labelDamages,
  sectionDamages,
  scriptDamages,
];

/** Every single damage. */
export const allDamages: readonly Damage[] = damageGroups.flat();

/** Two damages of different groups in one document, which two being drawn; the change of script comes last. */
export const twoDamages: Damage = {
  name: 'two damages at once',
  needs: 'cells',
  apply: (scene, random) => {
    const first = random.int(0, damageGroups.length - 2);
    const second = random.int(first + 1, damageGroups.length - 1);
    return [first, second].reduce((changed, group) => random.pick(damageGroups[group]!).apply(changed, random), scene);
  },
};
