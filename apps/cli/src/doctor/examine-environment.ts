import { CommandError } from '../command-error.ts';
import { listUnknownVariables, readEnvironment } from '../environment/read-environment.ts';
import { type Examination, fine } from './examination.ts';

/** Whether `serve` could start with these variables. */
export const examineEnvironment = (values: Readonly<Record<string, string | undefined>>): Examination => {
  const id = 'environment';
  try {
    readEnvironment(values);
  } catch (error) {
    if (error instanceof CommandError) return { id, condition: 'error', found: error.text };
    throw error;
  }
  const unknown = listUnknownVariables(values);
  if (unknown.length === 0) return fine(id, { zh: '环境变量无误', en: 'the variables are right' });
  return {
    id,
    condition: 'warning',
    found: { zh: `不认识的变量:${unknown.join('、')}`, en: `unknown variables: ${unknown.join(', ')}` },
    advice: { zh: '请检查拼写,见 docs/configuration.md', en: 'check their spelling: docs/configuration.md' },
  };
};
