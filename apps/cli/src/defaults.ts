// The defaults that several commands share; each command names them in its --help.

/** Where the database is when --db does not say. */
export const defaultDatabase = 'sqlite:data/nianbao.sqlite';

/** Where the built site goes, and where `serve` looks for it. */
export const defaultSiteDir = 'output/site';

/** Loopback only: a public address has to be asked for. */
export const defaultHost = '127.0.0.1';

export const defaultPort = 4300;

/** A report is some hundred kilobytes; what is larger than this (64 MiB) is refused unread. */
export const maximumInputBytes = 64 * 1024 * 1024;

/** Longest that reading one document may take, in seconds. A report takes a tenth of one. */
export const defaultReadingSeconds = 60;

/** The same where pages are recognised: some seconds each. */
export const ocrReadingSeconds = 3600;

/** The same for what is sent to the API: somebody waits for the answer. */
export const servedReadingSeconds = 30;

/** Most memory that a thread may take for reading. A report takes a tenth of it. */
export const readingMegabytes = 1024;
