// The OpenAPI document, and the page that shows it. The page loads nothing from outside: its files come from the package.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { getMimeType } from 'hono/utils/mime';
import { jsonType, sendBody } from '../http/send.ts';
import { sendInvalid } from '../http/send-invalid.ts';
import { addSuffixPaths, type DocumentedPaths } from '../http/suffix-paths.ts';
import { canonicalComponents } from '../schemas/canonical.ts';
import { noQuery } from '../schemas/requests.ts';
import { documentWording, groupWording, inBoth } from '../wording/route-wording.ts';

const swaggerDir = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
const swaggerFiles = ['swagger-ui.css', 'swagger-ui-bundle.js'];

// Swagger UI sets styles by script and draws its marks as data: images; nothing else than this server is asked.
const documentPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const page = `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${documentWording.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="docs/ui/swagger-ui.css">
</head>
<body>
<div id="docs"></div>
<noscript><p>${documentWording.noScript} <a href="openapi.json">openapi.json</a></p></noscript>
<script src="docs/ui/swagger-ui-bundle.js"></script>
<script src="docs/ui/start.js"></script>
</body>
</html>
`;

// Without validatorUrl: null, Swagger UI sends the document's address to a validator of its makers.
const start =
  "SwaggerUIBundle({ url: 'openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null, presets: [SwaggerUIBundle.presets.apis] });\n";

/** The OpenAPI 3.1 document of the app's routes, with the canonical schema's definitions as components. */
export const buildDocument = (app: OpenAPIHono, version: string): object => {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: documentWording.title,
      description: documentWording.description,
      version,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    tags: Object.values(groupWording).map((group) => ({ name: inBoth(group) })),
  });
  const schemas = { ...document.components?.schemas, ...canonicalComponents };
  const paths = addSuffixPaths((document.paths ?? {}) as DocumentedPaths);
  return { ...document, paths, components: { ...document.components, schemas } };
};

/** Adds /openapi.json, /docs and the files that the page loads. To be called after all documented routes. */
export const addDocumentRoutes = (app: OpenAPIHono, version: string): void => {
  const text = JSON.stringify(buildDocument(app, version));
  const html = 'text/html; charset=utf-8';
  const headers = { 'Content-Security-Policy': documentPolicy };
  app.get('/openapi.json', (c) => {
    const { error } = noQuery.safeParse(c.req.query());
    return error ? sendInvalid(c, 'query', error.issues) : sendBody(c, text, jsonType);
  });
  app.get('/docs', (c) => sendBody(c, page, html, headers));
  app.get('/docs/ui/start.js', (c) => sendBody(c, start, 'text/javascript; charset=utf-8'));
  for (const name of swaggerFiles)
    app.get(`/docs/ui/${name}`, async (c) =>
      sendBody(c, await readFile(join(swaggerDir, name)), getMimeType(name) ?? 'application/octet-stream'),
    );
};
