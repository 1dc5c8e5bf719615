// Set phrases that every agency must use; that two texts share them says nothing.
const setPhrases =
  /以习近平新时代中国特色社会主义思想为指导|习近平新时代中国特色社会主义思想|党的(?:十九|二十)(?:大|届[一二三四五六七]中全会)(?:精神)?|《?中华人民共和国政府信息公开条例》?(?:\(国务院令第0+号\))?|统计期限自?0+年0+月0+日起?至0+年0+月0+日止?/g;

/** Text as it is compared: half width, no white space or marks, figures and years as 0, set phrases left out. */
export const maskText = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s,.。;:!?、"'“”‘’「」()[\]【】·—-]/g, '')
    .replaceAll(/\d+/g, '0')
    .replaceAll(/[〇零一二三四五六七八九十百千万两]+(?=[件条次个项份篇起宗名人场期])/g, '0')
    .replaceAll(setPhrases, '');
