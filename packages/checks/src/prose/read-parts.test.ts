// Lists of parts in the orders in which the prose tells them; the sentences are made up.
import { describe, expect, test } from 'vitest';
import { readParts } from './read-parts.ts';
import { readPartsBefore } from './read-parts-before.ts';

const show = (list: ReturnType<typeof readParts>): string =>
  list === null
    ? 'none'
    : `${list.opening}${list.open ? ', open' : ''}: ${list.parts.map(({ label, value }) => `${label} ${value}`).join(', ')}`;

describe('parts behind a total', () => {
  test.each([
    [',其中网络申请5件,信函申请3件。', 'some: 网络申请 5, 信函申请 3'],
    [',通过网络、信函和当面渠道分别收到5件、3件、1件。', 'some: 网络 5, 信函 3, 当面渠道 1'],
    [',其中网络、信函分别为1,205件和3件。', 'some: 网络 1205, 信函 3'],
    [',其中5件通过网络提交,3件当面提交。', 'some: 通过网络提交 5, 当面提交 3'],
    [',均已登记;其中网络5件,信函3件。', 'some: 网络 5, 信函 3'],
    [',申请渠道为:网络5件、信函3件。', 'all: 网络 5, 信函 3'],
    [',一是网络5件,二是信函3件。', 'all: 网络 5, 信函 3'],
    ['政府信息公开申请,其中网络5件,信函3件。', 'some: 网络 5, 信函 3'],
    [',网络5件,信函3件。', 'bare: 网络 5, 信函 3'],
    // What was done with them is no further part.
    [',其中网络5件,信函3件,办结7件。', 'some: 网络 5, 信函 3'],
    // Outcomes cross with the ways; and one label too few says nothing of which number is whose.
    [',其中5件予以公开,3件通过网络提交。', 'none'],
    [',网络、信函分别为5件、3件、1件。', 'none'],
    [',网络、信函等渠道分别为5件、3件。', 'some, open: 网络 5, 信函等渠道 3'],
    [',较上年增加3件。', 'none'],
    ['。', 'none'],
  ])('%s', (after, wanted) => {
    const list = readParts(after, '件');
    expect(list && list.parts.length > 1 ? show(list) : 'none').toBe(wanted);
  });

  test('a long run of labels without an end takes no long time to give up', () => {
    expect(readParts(`,其中${'和与及、甲'.repeat(200)}`, '件')).toBeNull();
  });
});

describe('parts before a total', () => {
  test.each([
    ['网站28条,微信895条,合计公开信息', 'all: 网站 28, 微信 895'],
    ['会议3次。网站28条、微信895条,全年共公开政府信息', 'all: 网站 28, 微信 895'],
    // Another unit, and a total of something else.
    ['会议3次,微信895条,合计公开信息', 'none'],
    ['网站28条,微信895条,上报采用', 'none'],
    ['公开信息', 'none'],
  ])('%s', (before, wanted) => {
    expect(show(readPartsBefore(before, '条'))).toBe(wanted);
  });
});
