/** Frequent slips of writing. Each pattern leaves out the words in which the same characters are right. */
export const typos: readonly { readonly pattern: RegExp; readonly hint: string }[] = [
  // 截止 takes no date behind it: up to a day is 截至, or 截止到.
  { pattern: /截止(?=\s*(?:20\d{2}|二[〇○零]\S{2})\s*年)/g, hint: '截至' },
  // The Regulations are 条例.
  { pattern: /信息公开条列|公开条列/g, hint: '信息公开条例' },
  { pattern: /布署/g, hint: '部署' },
  { pattern: /按装/g, hint: '安装' },
  { pattern: /签定/g, hint: '签订' },
  { pattern: /松驰/g, hint: '松弛' },
  { pattern: /再接再励/g, hint: '再接再厉' },
  { pattern: /一如继往/g, hint: '一如既往' },
  { pattern: /按步就班/g, hint: '按部就班' },
  { pattern: /既使(?=[\p{Script=Han}]{0,12}[也都])/gu, hint: '即使' },
  { pattern: /(?<![开招])帐号/g, hint: '账号' },
  // A word written twice. 的的确, 了了解, 目的的 and the like are words of their own.
  { pattern: /(?<![目标靶])的的(?!确)/g, hint: '重复“的”' },
  { pattern: /了了(?!解|结|事|无|望|愿|然)/g, hint: '重复“了”' },
  { pattern: /以及以及|进一步进一步|进行进行|《《|》》|(?<!,),,(?!,)|，，|(?<!。)。。(?!。)|、、/g, hint: '重复' },
];
