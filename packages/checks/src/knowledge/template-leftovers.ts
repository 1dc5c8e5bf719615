/** Traces of a template that was not filled in. Masked names and numbers (张××, 138××××) are none. */
export const templateLeftovers: readonly { readonly pattern: RegExp }[] = [
  // Two or more X or × that stand for words: 「XX单位」「××年」; not in addresses, sizes or masked numbers and names.
  {
    pattern:
      /(?<![A-Za-z0-9×ＸxX.:/@_-])(?<!(?:申请人|原告|当事人|姓名|某|[张王李刘陈杨赵黄周吴徐孙胡朱高林何郭马罗]))(?:[xX]{2,}|×{2,}|Ｘ{2,})(?![A-Za-z0-9×ＸxX.:/@_-])/g,
  },
  // A year left open.
  { pattern: /20(?:[xX]{2}|×{2}|Ｘ{2})\s*年/g },
  // A blank to write in, in a line with words.
  { pattern: /(?<=\p{Script=Han}[\p{Script=Han}:\uff1a(\uff08\s]{0,6})_{3,}/gu },
  // A heading of instructions.
  { pattern: /^[ \t]*[(（【[]?(?:填写|填报|填表|编写)说明/gm },
  // An instruction in brackets.
  {
    pattern:
      /[(（【[](?:(?:此处|请在此|请填|请写|请据实|填写具体|填写本)[^)）】\]\n]{0,40}|具体网址|网址|(?:单位|机关|部门)(?:全称|名称))[)）】\]]/g,
  },
];
