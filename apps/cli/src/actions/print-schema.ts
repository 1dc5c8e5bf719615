import { jsonSchema } from '@nianbao/schema';
import { writeOutput } from '../output/open-output.ts';

export const printSchema = ({ out }: { readonly out?: string }): Promise<void> =>
  writeOutput(out, (output) => output.write(`${JSON.stringify(jsonSchema, null, 2)}\n`));
