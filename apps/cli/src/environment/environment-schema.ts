// What the environment may say: every variable with its default, what it does and what it may hold, as data. The table
// in docs/configuration.md is made from this.
import { availableParallelism } from 'node:os';
import { logLevels } from '@nianbao/api';
import { z } from 'zod';
import { defaultDatabase, defaultHost, defaultPort, defaultSiteDir, servedReadingSeconds } from '../defaults.ts';
import { isContact, isOrigin } from '../reading/site-addresses.ts';
import { choice, define, networks, number, text, toggle } from './define-variable.ts';

export const environmentSchema = {
  NIANBAO_DB: define({
    read: z.string().regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/),
    fallback: defaultDatabase,
    about: text('数据库;各命令的 --db 缺省用它', 'the database; what --db of every command falls back to'),
    expects: text('sqlite:<文件> 或 postgres://…', 'sqlite:<file> or postgres://…'),
  }),
  NIANBAO_DB_CONNECTIONS: number(1, 500, 10, text('至 PostgreSQL 的连接数上限', 'connections to PostgreSQL at most')),
  NIANBAO_SOURCES: define({
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
    read: z.string().regex(/^(database|s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[\w.-]+)*\/?)$/),
    fallback: 'database',
    about: text(
      '原文(压缩后)存放在何处:数据库,或 S3 兼容存储的一个桶',
      'where sources are kept, compressed: the database, or a bucket of an S3-compatible storage',
    ),
    expects: text('database 或 s3://桶/前缀', 'database or s3://bucket/prefix'),
  }),
  NIANBAO_S3_ENDPOINT: define({
    read: z.string().refine(isOrigin),
    fallback: '',
    shown: '(空 none)',
    about: text('存储服务的地址', 'address of the storage'),
    expects: text('https://主机名:端口', 'https://host:port'),
  }),
  NIANBAO_S3_REGION: define({
    read: z.string().regex(/^[\w-]+$/),
    fallback: 'us-east-1',
    about: text('签名所用的区域', 'the region that requests are signed for'),
    expects: text('区域名', 'the name of a region'),
  }),
  NIANBAO_S3_ADDRESSING: choice(
    ['path', 'host'],
    'path',
    text(
      '桶名写在何处:path 为路径中(MinIO、Ceph 等);host 为主机名前(多数公有云)',
      "where the bucket's name stands: path is in the path (MinIO, Ceph, …); host is in front of the host (most public clouds)",
    ),
  ),
  NIANBAO_S3_ACCESS_KEY_ID: define({
    read: z.string().regex(/^\S+$/),
    fallback: '',
    shown: '(空 none)',
    about: text('访问密钥的编号', 'the id of the access key'),
    expects: text('编号,不含空白', 'an id without blanks'),
  }),
  NIANBAO_S3_SECRET_ACCESS_KEY: define({
    read: z.string().regex(/^\S+$/),
    fallback: '',
    shown: '(空 none)',
    about: text('访问密钥;请由机密设施注入', "the access key itself; have it injected by your platform's secrets"),
    expects: text('密钥,不含空白', 'a key without blanks'),
    secret: true,
  }),
  NIANBAO_QUEUE: define({
    read: z.string().regex(/^postgres(ql)?:\/\/.+$/),
    fallback: '',
    shown: 'NIANBAO_DB',
    about: text(
      '队列所在,若在别处(enqueue、worker、queue);serve 设了它,/metrics 中即有队列深度',
      'where the queue stands, if elsewhere (enqueue, worker, queue); where serve has it, /metrics tells its depth',
    ),
    expects: text('postgres://…', 'postgres://…'),
  }),
  NIANBAO_SITE: define({
    read: z.string(),
    fallback: defaultSiteDir,
    about: text(
      '站点所在文件夹(site build 写入,serve 提供)',
      'folder of the site: site build writes it, serve shows it',
    ),
    expects: text('文件夹', 'a folder'),
  }),
  NIANBAO_ORIGIN: define({
    read: z.string().refine(isOrigin),
    fallback: '',
    shown: '(空 none)',
    about: text(
      '网站的公开网址(site build);没有它就没有站点地图、规范链接和分享图的网址',
      'public address of the site (site build); without it there is no sitemap and no canonical link',
    ),
    expects: text('https://主机名', 'https://host'),
  }),
  NIANBAO_OPERATOR: define({
    read: z.string(),
    fallback: '',
    shown: '(空 none)',
    about: text('网站的运行者,写在「报告错误与申请删除」一页', 'who runs the site, for its page on errors and removal'),
    expects: text('名称', 'a name'),
  }),
  NIANBAO_CONTACT: define({
    read: z.string().refine(isContact),
    fallback: '',
    shown: '(空 none)',
    about: text('运行者的联系方式,同上', 'how to reach the operator, on the same page'),
    expects: text('网址(https://…)或邮件地址', 'an address of a page (https://…) or of mail'),
  }),
  NIANBAO_HOST: define({
    read: z.string().regex(/^[\w.:-]+$/),
    fallback: defaultHost,
    about: text('监听地址', 'address to listen on'),
    expects: text('主机名或 IP 地址', 'a host name or an IP address'),
    also: 'HOST',
  }),
  NIANBAO_PORT: {
    ...number(0, 65_535, defaultPort, text('监听端口,0 为任选', 'port to listen on; 0 takes a free one')),
    also: 'PORT',
  },
  NIANBAO_UPLOADS: toggle(
    false,
    text(
      '是否接受报送(PUT,需要令牌);为 on 时以可写方式打开数据库',
      'whether reports may be put, with a token; on opens the database for writing',
    ),
  ),
  NIANBAO_UPLOADS_PER_DAY: number(
    0,
    1_000_000,
    1000,
    text('每个令牌每天的报送次数,令牌另有规定的除外', 'uploads of one token a day, unless the token says otherwise'),
  ),
  NIANBAO_MAX_BODY_MB: number(1, 512, 20, text('请求正文的上限,MiB', 'largest request body, in MiB')),
  NIANBAO_PARSE_THREADS: {
    ...number(
      1,
      256,
      Math.max(2, Math.min(availableParallelism(), 4)),
      text('读取所报文件的线程数', 'threads that read what is sent'),
    ),
    shown: '核数,2 至 4 · cores, from 2 to 4',
  },
  NIANBAO_PARSE_SECONDS: number(
    1,
    3600,
    servedReadingSeconds,
    text('读取一份文件最多用时,秒', 'how long reading one document may take, in seconds'),
  ),
  NIANBAO_READ_LIMIT: number(
    0,
    10_000_000,
    1200,
    text('每个来源每分钟的读取次数,0 为不限', 'reads of one client a minute; 0: no limit'),
  ),
  NIANBAO_WORK_LIMIT: number(
    0,
    10_000_000,
    60,
    text(
      '每个来源每分钟的解析、核对、报送次数,0 为不限',
      'parses, checks and uploads of one client a minute; 0: no limit',
    ),
  ),
  NIANBAO_LIMIT_STORE: choice(
    ['memory', 'database'],
    'memory',
    text(
      '次数记在何处:memory 为本进程;database 为 PostgreSQL,几个服务共用',
      'where they are counted: memory is this server; database is PostgreSQL, shared by several servers',
    ),
  ),
  NIANBAO_TRUSTED_PROXIES: networks(
    [],
    text(
      '可信的反向代理;只有它们的 X-Forwarded-For 算数',
      'reverse proxies to be trusted; the X-Forwarded-For of others counts for nothing',
    ),
  ),
  NIANBAO_METRICS: toggle(true, text('是否提供 /metrics', 'whether there is /metrics')),
  NIANBAO_METRICS_FROM: networks(['loopback'], text('谁可以读 /metrics', 'who may read /metrics')),
  NIANBAO_LOG_LEVEL: choice(
    logLevels,
    'info',
    text('写到标准错误的日志级别', 'level of the log on standard error'),
    'info;终端上 on a terminal: warn',
  ),
  NIANBAO_SHUTDOWN_DELAY_SECONDS: number(
    0,
    300,
    0,
    text(
      '停止前 /health/ready 先报 503 多久,供负载均衡撤出',
      'how long /health/ready says 503 before the server stops, so that a load balancer lets go',
    ),
  ),
  NIANBAO_DRAIN_SECONDS: number(
    1,
    3600,
    10,
    text('停止时等未完成的请求多久', 'how long requests under way may take when the server stops'),
  ),
} as const;
