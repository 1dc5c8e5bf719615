import type { Explanation } from '@nianbao/checks';
import { z } from 'zod';
import { CommandError, describeError } from '../command-error.ts';
import { describeIssue } from '../config/describe-issue.ts';
import { readTextFile } from '../inputs/read-text-file.ts';
import { fileWording } from '../wording/file-wording.ts';
import { wording } from '../wording.ts';

const explanationsValidator = z.array(
  z.strictObject({
    rule: z.string(),
    at: z.string().nullable().default(null),
    year: z.int().optional(),
    /** Name of the agency; absent: any. */
    agency: z.string().optional(),
    text: z.string().min(1),
    textEn: z.string().min(1).optional(),
    by: z.string().optional(),
    on: z.iso.date().optional(),
  }),
);

/** A note that explains a finding; with `agency` it is about that agency's reports only. */
export interface AgencyExplanation extends Explanation {
  readonly agency?: string | undefined;
}

/**
 * Reads a file of explanations: a JSON array of `{ rule, at?, year?, agency?, text, textEn?, by?, on? }`. Rejects with a
 * CommandError where it cannot be read or holds anything else.
 */
export const readExplanations = async (path: string): Promise<AgencyExplanation[]> => {
  const fail = (reason: string): never => {
    throw new CommandError(wording.explanationsInvalid(path, fileWording.refused(reason)));
  };
  const text = await readTextFile(path).catch((error: unknown) => {
    throw error instanceof CommandError ? error : fail(describeError(error));
  });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    fail(describeError(error));
  }
  const checked = explanationsValidator.safeParse(content);
  if (checked.success) return checked.data as AgencyExplanation[];
  const { where, what } = describeIssue(explanationsValidator, content);
  const fault = { zh: `${where} ${what.zh}`.trim(), en: `${where} ${what.en}`.trim() };
  throw new CommandError(wording.explanationsInvalid(path, fault));
};
