import { checks } from '@nianbao/checks';
import { findNear } from '../checking/find-near.ts';
import { CommandError } from '../command-error.ts';
import { openOutput } from '../output/open-output.ts';
import { type RulePageSection, readRulePage } from '../reading/read-rule-page.ts';
import { wording } from '../wording.ts';

// The basis stands above, and the examples are for the tests of the page.
const leftOut = ['依据 · Basis', '例 · Examples'];

const showSection = ({ heading, text }: RulePageSection): string => {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('```'));
  return `${heading}\n${lines.map((line) => `  ${line}\n`).join('')}\n`;
};

const showPage = async (id: string): Promise<string> => {
  const sections = (await readRulePage(id)) ?? [];
  return sections
    .filter(({ heading }) => !leftOut.includes(heading))
    .map(showSection)
    .join('');
};

export const explainRule = async (id: string): Promise<void> => {
  const check = checks.find((candidate) => candidate.id === id);
  if (!check)
    throw new CommandError(
      wording.unknownRule(
        id,
        findNear(
          id,
          checks.map((each) => each.id),
        ),
      ),
    );
  const output = await openOutput(undefined);
  const messages = Object.values(check.messages).map(({ zh, en }) => `  · ${zh}\n    ${en}\n`);
  await output.write(
    `${check.id}\n${check.title.zh}\n${check.title.en}\n\n` +
      `级别 severity   ${check.severity}\n版本 editions   ${check.editions.join(', ')}\n\n` +
      `依据 basis\n  ${check.legalBasis.zh}\n  ${check.legalBasis.en}\n\n` +
      `${await showPage(id)}结论的说法 what it reports\n${messages.join('')}`,
  );
};
