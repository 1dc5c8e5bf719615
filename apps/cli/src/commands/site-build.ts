import { type Command, InvalidArgumentError, Option } from 'commander';
import { defaultSiteDir } from '../defaults.ts';
import { isContact, isOrigin } from '../reading/site-addresses.ts';
import { databaseOption } from './database-option.ts';

type Merge = typeof import('../actions/merge-static-site.ts').mergeStaticSite;
type Action = typeof import('../actions/build-static-site.ts').buildStaticSite;

// An empty variable counts as not set.
const take =
  (fits: (text: string) => boolean, expected: string) =>
  (text: string): string => {
    if (text !== '' && !fits(text)) throw new InvalidArgumentError(expected);
    return text;
  };

// The folder that `serve` looks for the site in.
const siteFolder = process.env.NIANBAO_SITE || defaultSiteDir;

/** `nianbao site build`: the static site with the API's answers as files. `nianbao site merge`: its pieces together. */
export const registerSite = (program: Command): void => {
  const site = program.command('site').description('静态站点 · the static site');
  site
    .command('build')
    .description('生成静态站点和 api/v1 文件 · build the static site and its api/v1 files')
    .addOption(databaseOption())
    .option('-o, --out <folder>', '输出文件夹 · output folder (NIANBAO_SITE)', siteFolder)
    .addOption(
      new Option('--origin <url>', '公开网址,用于站点地图和规范链接 · public address, for sitemap and canonical links')
        .env('NIANBAO_ORIGIN')
        .argParser(take(isOrigin, '应为 https://主机名,不带路径 · expected https://host without a path')),
    )
    .addOption(
      new Option('--operator <name>', '运行者,写在说明里 · who runs the site, for its documentation').env(
        'NIANBAO_OPERATOR',
      ),
    )
    .addOption(
      new Option('--contact <address>', '运行者的联系方式,网址或邮件地址 · how to reach the operator: a page or mail')
        .env('NIANBAO_CONTACT')
        .argParser(take(isContact, '应为 https://… 或邮件地址 · expected https://… or a mail address')),
    )
    .option(
      '--no-pictures',
      '不画分享图(有 --origin 才画) · without the pictures shown beside links (drawn with --origin)',
    )
    .option('--no-traditional', '不生成繁体页面(/hant/) · without the pages in Traditional Chinese (/hant/)')
    .option('--downloads <folder>', '附上的导出文件(nianbao export 的输出文件夹) · exported files to publish with it')
    .option(
      '--since [release]',
      '只重做有变化的页面;对比数据取自该次发布(编号或日期,默认最新) · make only what has changed; comparisons are those of this release (id or date; default: the newest)',
    )
    .option('--shard <i/n>', '只生成第 i 片(共 n 片) · build only piece i of n')
    .addHelpText(
      'after',
      '\n示例 Examples:\n  $ nianbao site build\n  $ nianbao site build --out public --origin https://example.org\n  $ nianbao site build --since 2026-03-31\n  $ nianbao site build --shard 1/4 --out piece-1',
    )
    .action(async (...args: Parameters<Action>) =>
      (await import('../actions/build-static-site.ts')).buildStaticSite(...args),
    );
  site
    .command('merge')
    .description('把各分片合并为一个站点 · lay the pieces of a site together')
    .argument('<folders...>', '各分片的文件夹 · the folders of the pieces')
    .option('-o, --out <folder>', '输出文件夹 · output folder (NIANBAO_SITE)', siteFolder)
    .addHelpText('after', '\n示例 Examples:\n  $ nianbao site merge piece-1 piece-2 --out output/site')
    .action(async (...args: Parameters<Merge>) =>
      (await import('../actions/merge-static-site.ts')).mergeStaticSite(...args),
    );
};
