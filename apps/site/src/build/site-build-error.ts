const sentences = {
  'pages-failed': {
    zh: '网站页面没有生成,原有的网站未改动。请看下面的输出,并检查数据库地址是否正确(nianbao doctor)。',
    en: 'The pages of the site could not be built; the existing site is unchanged. See the output below, and check the address of the store (nianbao doctor).',
  },
  'site-not-written': {
    zh: '网站文件没有写成,原有的网站未改动。请检查磁盘空间和输出文件夹的权限。',
    en: 'The files of the site could not be written; the existing site is unchanged. Check the disk space and the rights of the output folder.',
  },
} as const;

/** Why a site build failed. `detail` is what the builder said last. */
export class SiteBuildError extends Error {
  readonly code: keyof typeof sentences;
  readonly detail: string;

  constructor(code: keyof typeof sentences, detail: string, options?: ErrorOptions) {
    super(`${sentences[code].zh} ${sentences[code].en}\n${detail}`, options);
    this.name = 'SiteBuildError';
    this.code = code;
    this.detail = detail;
  }
}
