/** Text of the page of downloads. */
export const downloadText = {
  'download.title': { zh: '数据下载', en: 'Downloads' },
  'download.lead': {
    zh: '全部数字整份取用:每格的数、原文、出处与把握。空白就是空白,不是零。',
    en: 'All figures in whole files: the number, the text as printed, where it stands and how sure it is. A blank is a blank, not a zero.',
  },
  'download.release': { zh: '发布批次', en: 'Release' },
  'download.noRelease': { zh: '尚未定版', en: 'none made yet' },
  'download.reports': { zh: '报告', en: 'Reports' },
  'download.licence': { zh: '许可', en: 'Licence' },
  'download.licenceText': { zh: 'Apache-2.0', en: 'Apache-2.0' },
  'download.files': { zh: '文件', en: 'Files' },
  'download.none': {
    zh: '这次生成没有附上整份文件。这样附上:',
    en: 'This build came without whole files. To add them:',
  },
  'download.filesNote': {
    zh: '各文件的行数、大小、校验值和各列含义都写在同一处的说明里:',
    en: 'Rows, sizes, checksums and columns of every file are described beside them:',
  },
  'download.archive': { zh: '全部文件(ZIP)', en: 'All files (ZIP)' },
  'download.file': { zh: '文件', en: 'File' },
  'download.format': { zh: '格式', en: 'Format' },
  'download.rows': { zh: '行数', en: 'Rows' },
  'download.size': { zh: '大小', en: 'Size' },
  'download.columns': { zh: '{file} 的各列', en: 'Columns of {file}' },
  'download.column': { zh: '列', en: 'Column' },
  'download.type': { zh: '类型', en: 'Type' },
  'download.meaning': { zh: '含义', en: 'Meaning' },
  'download.use': { zh: '取用', en: 'How to read them' },
  'download.lists': { zh: '名单', en: 'Lists' },
  'download.agencies': { zh: '全部机关', en: 'All agencies' },
  'download.api': { zh: '接口', en: 'API' },
  'download.apiNote': {
    zh: '每个机关、每份报告也都可以单独取用;地址固定,内容与在线接口逐字节相同。',
    en: 'Every agency and every report can be fetched by itself; the addresses stay, and the files are the answers of the live API byte for byte.',
  },
} as const;
