import { checksVersion } from '@nianbao/checks';
import { parserVersion } from '@nianbao/parser';
import { openQueue, type Queue } from '@nianbao/queue';
import { tell } from '../output/tell.ts';
import { type QueueFlags, readQueueAddress } from './queue-address.ts';

/** Opens the queue that the flags name; troubles between two calls are told on standard error. */
export const openCommandQueue = (flags: QueueFlags): Promise<Queue> =>
  openQueue(readQueueAddress(flags), {
    programs: `${parserVersion}/${checksVersion}`,
    tell: ({ text }) => tell('warning', text),
  });
