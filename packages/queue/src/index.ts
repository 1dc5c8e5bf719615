export { openQueue, type QueueOptions } from './open-queue.ts';
export type * from './port.ts';
export { QueueError } from './queue-error.ts';
export type { QueueErrorCode } from './wording.ts';
