import type { Random } from '../random.ts';

// Made up: what fills the prose of drawn reports.
const clauses = [
  '全年按目录公开各类信息',
  '栏目内容逐月核对',
  '对旧文件作了一次清理',
  '组织业务培训两次',
  '安排专人答复群众来电',
  '网站专栏改版后增设检索',
  '与相关科室定期会商',
  '存在解读形式单一的问题',
  '下一步将细化公开事项',
  '文件的公开属性随文确定',
  '对公开平台每季度检查一次',
  '答复文书统一格式后存档',
];

/** Prose of so many sentences, each of so many clauses. Example: `writeProse(random, 2, 3)` */
export const writeProse = (random: Random, sentences: number, clausesEach: number): string =>
  Array.from(
    { length: sentences },
    () => `${Array.from({ length: clausesEach }, () => random.pick(clauses)).join(',')}。`,
  ).join('');
