// The report says itself who compiled it. 组织编制, 汇总 and the like speak of others' parts too and are not taken.
const compiled =
  /(?:本|此|该|年度)(?:政府信息公开)?(?:工作)?(?:年度)?(?:报告|年报)(?:是|系)?由(?<name>[\p{Script=Han}()\uff08\uff09]{4,30}?)(?:编制|编写|撰写)/u;

/** The body that the opening of a report names as its compiler, or null. Example: 「本报告由某县财政局编制」 → 某县财政局. */
export const readCompiler = (preamble: string): string | null => {
  // 由某局依照《…条例》编制: the titles of what it rests on are no part of the name.
  const name = compiled.exec(preamble.replaceAll(/\s|《[^》]*》/g, ''))?.groups?.name;
  if (!name) return null;
  return name.replace(/(?:结合|根据|依据|按照|负责|组织|统一|汇总|牵头|综合|依照).*$/u, '');
};
