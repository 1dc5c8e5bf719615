export * from './figure-rows.ts';
export * from './figures.ts';
export type * from './form.ts';
export { jsonSchema } from './generated/json-schema.ts';
export type * from './generated/types.ts';
export { isCounted } from './is-counted.ts';
export * from './metric.ts';
export { annualReportValidator, findingValidator, parseResultValidator } from './validate.ts';
