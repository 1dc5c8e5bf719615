/** A slip in a phrase whose wording is fixed. `hint`: what it should be; the comment before it says why it is listed. */
export interface PhraseSlip {
  readonly pattern: RegExp;
  readonly hint: string;
}

/** Misspelt or cut fixed phrases and meetings that were not: a short list on purpose, each certain by its wording alone. */
export const fixedPhrases: readonly PhraseSlip[] = [
  // The phrase is a name and never ends before 思想.
  {
    pattern:
      /习近平新时代中国特色社会主义(?!(?:经济|法治|文化|强军|外交|生态文明)?思想)(?=[\p{Script=Han}，,。、;；])/gu,
    hint: '习近平新时代中国特色社会主义思想',
  },
  // Input slips of a name.
  { pattern: /习进平|习近评|习近乎|刁近平|习平近|习近平总书纪|习近平总书计/g, hint: '习近平总书记' },
  // Homophones.
  { pattern: /社会主[意议]|社会注意(?=[核思道制现])/g, hint: '社会主义' },
  { pattern: /中华人名共和国|中华人民共合国|中华人民共和过|中华人共和国/g, hint: '中华人民共和国' },
  { pattern: /以人名为中心|以人民为中新/g, hint: '以人民为中心' },
  { pattern: /四个意思|四个意志(?=[”"」、])/g, hint: '四个意识' },
  { pattern: /两个维互|二个维护|两个维和(?=[”"」、])/g, hint: '两个维护' },
  { pattern: /不忘初衷[、,，]?牢记使命|勿忘初心[、,，]?牢记使命|不忘初心[、,，]牢记史命/g, hint: '不忘初心、牢记使命' },
  // A congress has no plenary sessions; a central committee has.
  { pattern: /(?:十八|十九|二十)大[一二三四五六七]中全会/g, hint: '二十届…中全会(中央委员会的全会称“届”)' },
  // The 18th and 19th central committees held seven plenary sessions each.
  { pattern: /十[八九]届(?:八|九|十)中全会/g, hint: '第十八、十九届中央委员会各举行七次全会' },
  // A committee is of the congress: 第二十次全国代表大会.
  { pattern: /第二十届全国代表大会|第十九届全国代表大会/g, hint: '第…次全国代表大会' },
];
