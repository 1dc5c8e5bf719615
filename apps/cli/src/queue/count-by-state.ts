import type { Queue } from '@nianbao/queue';

/** The jobs of a queue by state, as a monitor is told them: each job in one state. */
export const countByState = async (queue: Queue): Promise<Readonly<Record<string, number>>> => {
  const { waiting, later, active, failed } = await queue.readStatus();
  return { waiting: waiting - later, later, active, failed };
};
