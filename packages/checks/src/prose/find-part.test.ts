// Which rows or column of table 3 the words before a figure name; made-up sentences.
import { expect, test } from 'vitest';
import { findPart } from './find-part.ts';
import type { StatedFigure } from './stated-figure.ts';

const show = (quantity: string, before: string): string => {
  const figure = { quantity, before } as StatedFigure;
  const part = findPart(figure, '2021');
  if (!part) return 'none';
  const cells = [...part.target.cells, ...(part.target.minus ?? []).map((path) => `-${path}`)];
  return `${part.certain ? '' : '? '}${cells.map((path) => path.replace('/applications/', '')).join(' ')}`;
};

test.each([
  ['denied', '因第三方合法权益不予公开', 'deniedThirdPartyRights/total'],
  ['denied', '不予公开12件,其中因涉及第三方合法权益不予公开', 'deniedThirdPartyRights/total'],
  ['denied', '以行政执法案卷为由不予公开', 'deniedEnforcementFile/total'],
  ['denied', '属于内部事务信息、过程性信息不予公开', 'deniedInternalAffairs/total deniedProcessInformation/total'],
  ['unable', '需要另行制作无法提供', 'unableRequiresCreation/total'],
  ['notProcessed', '信访举报投诉类申请3件、重复申请不予处理', 'notProcessedDuplicate/total'],
  ['other', '申请人逾期不补正,其他处理', 'none'],
  ['other', '因逾期不补正其他处理', 'otherSupplementOverdue/total'],
  ['denied', '政府信息公开申请因涉及第三方合法权益不予公开', 'deniedThirdPartyRights/total'],
  // One of several things that the row counts, or more than the row.
  ['denied', '因商业秘密不予公开', '? deniedThirdPartyRights/total'],
  ['denied', '因第三方合法权益等原因不予公开', '? deniedThirdPartyRights/total'],
  ['unable', '因信息不存在无法提供', '? unableNotHeld/total'],
  ['granted', '自然人申请予以公开', 'granted/naturalPerson'],
  ['granted', '企业申请予以公开', '? granted/commercialEnterprise'],
  ['granted', '征地类自然人申请予以公开', '? granted/naturalPerson'],
  ['processed', '法人或其他组织申请办结', 'totalProcessed/total -totalProcessed/naturalPerson'],
  ['granted', '征地类申请予以公开', 'none'],
  ['answered', '当场答复', 'none'],
])('%s: %s', (quantity, before, wanted) => {
  expect(show(quantity, before)).toBe(wanted);
});
