// An API's document in small, and an operator, for the pages of documentation.
import type { SiteAbout } from '../src/index.ts';

const get = (operationId: string, tag: string, summary: string, parameters: readonly unknown[] = []) => ({
  get: {
    operationId,
    tags: [tag],
    summary,
    parameters,
    responses: {
      200: {
        description: '内容 · The resource',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Sample' } } },
      },
      404: { description: '错误 · Problem' },
    },
  },
});

const agencies = '机关 · Agencies';
const checking = '读取与核对 · Read and check';
const id = {
  name: 'id',
  in: 'path',
  required: true,
  description: '机关标识 · Id of the agency',
  schema: { type: 'string' },
};
const level = {
  name: 'level',
  in: 'query',
  description: '层级 · Level',
  schema: { type: 'string', enum: ['county', 'township'], example: 'county' },
};
const asked = {
  name: 'agencies',
  in: 'query',
  required: true,
  description: '机关 · Agencies',
  schema: { type: 'string' },
};

export const sampleAbout: SiteAbout = {
  api: {
    openapi: {
      openapi: '3.1.0',
      tags: [{ name: agencies }, { name: checking }],
      paths: {
        '/v1/agencies': get('listAgencies', agencies, '机关列表 · Agencies', [level]),
        '/v1/agencies/page/{page}': get('listAgenciesPage', agencies, '机关列表 · Agencies'),
        '/v1/agencies/{id}': get('findAgency', agencies, '一个机关 · One agency', [id]),
        '/v1/compare': get('compareAgencies', agencies, '比较 · Compare', [asked]),
        '/v1/check': {
          post: {
            operationId: 'checkReport',
            tags: [checking],
            summary: '读取并核对,不保存 · Read and check; nothing is kept',
            requestBody: { required: true },
            security: [{ bearer: [] }],
            responses: { 200: { description: '内容 · The resource' } },
          },
        },
      },
    },
    staticPaths: ['/v1/agencies', '/v1/agencies/{id}'],
    pageSize: 2,
  },
  operator: { name: '示例运行者', contact: 'site@example.org' },
};
