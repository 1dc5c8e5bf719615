// A line that asks an address of the API.
import type { ApiOperation } from '../model/api-operations.ts';

/** Values to fill an address with, by name of the parameter. Example: `{ id: "xx-suqian", year: "2024" }` */
export type ApiExamples = Readonly<Record<string, string>>;

const fill = (path: string, examples: ApiExamples): string =>
  path.replace(/\{(\w+)\}/g, (whole, name: string) => (name in examples ? encodeURIComponent(examples[name]!) : whole));

/** The address of the file that holds an operation's answer. Example: "/api/v1/agencies/xx-suqian.json" */
export const staticAddress = ({ path }: Pick<ApiOperation, 'path'>, examples: ApiExamples): string => {
  const filled = fill(path, examples);
  return `/api${/\.\w+$/.test(filled) ? filled : `${filled}.json`}`;
};

/**
 * The curl line of an operation. Files are asked of the site, everything else of a server of the API; `$SITE` and `$API`
 * stand for their addresses where the build does not know them.
 */
export const writeCurl = (operation: ApiOperation, examples: ApiExamples, site: string): string => {
  if (operation.isStatic) return `curl "${site}${staticAddress(operation, examples)}"`;
  const query = operation.parameters
    .filter(({ place, required }) => place === 'query' && required)
    .map(({ name, example }) => `${name}=${encodeURIComponent(examples[name] ?? example ?? '')}`);
  const address = `$API${fill(operation.path, examples)}${query.length > 0 ? `?${query.join('&')}` : ''}`;
  const options = [
    ...(operation.method === 'GET' ? [] : [`-X ${operation.method}`]),
    ...(operation.needsToken ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...(operation.takesBody ? ['-H "Content-Type: application/octet-stream"', '--data-binary @report.docx'] : []),
  ];
  return ['curl', ...options, `"${address}"`].join(' ');
};
