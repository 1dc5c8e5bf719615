import type { Command } from 'commander';
import { defaultSiteDir } from '../defaults.ts';
import { databaseOption } from './database-option.ts';

type Action = typeof import('../actions/build-static-site.ts').buildStaticSite;

/** `nianbao site build`: the static site with the API's answers as files. */
export const registerSite = (program: Command): void => {
  const site = program.command('site').description('静态站点 · the static site');
  site
    .command('build')
    .description('生成静态站点和 api/v1 文件 · build the static site and its api/v1 files')
    .addOption(databaseOption())
    .option('-o, --out <folder>', '输出文件夹 · output folder', defaultSiteDir)
    .option('--origin <url>', '公开网址,用于规范链接 · public origin, for canonical links')
    .option('--downloads <folder>', '附上的导出文件(nianbao export 的输出文件夹) · exported files to publish with it')
    .addHelpText(
      'after',
      '\n示例 Examples:\n  $ nianbao site build\n  $ nianbao site build --out public --origin https://example.org',
    )
    .action(async (...args: Parameters<Action>) =>
      (await import('../actions/build-static-site.ts')).buildStaticSite(...args),
    );
};
