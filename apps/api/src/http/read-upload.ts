// The file that a request brings: its body as it is, or the one file of a form.
import type { Context } from 'hono';
import { sendProblem } from './send-problem.ts';

/** What was sent. `path`: the file's name where the form gave one, without folders. */
export interface Upload {
  readonly bytes: Uint8Array;
  readonly path?: string;
}

/** The one field of a form that is read. */
export const fileField = 'file';

const isForm = (c: Context): boolean => /^\s*multipart\/form-data\b/i.test(c.req.header('content-type') ?? '');

const readForm = async (c: Context): Promise<Upload | Response> => {
  let form: FormData;
  try {
    form = await c.req.formData();
  } catch {
    return sendProblem(c, 'multipart-invalid');
  }
  const files = form.getAll(fileField).filter((entry) => entry instanceof File);
  const [file] = files;
  if (!file || files.length > 1) return sendProblem(c, 'file-missing', { files: files.length });
  const path = file.name.replace(/^.*[\\/]/s, '');
  return { bytes: new Uint8Array(await file.arrayBuffer()), ...(path === '' ? {} : { path }) };
};

/** Reads the upload, or answers 400: empty, not readable as the form it claims to be, no file or several. */
export const readUpload = async (c: Context): Promise<Upload | Response> => {
  const upload = isForm(c) ? await readForm(c) : { bytes: new Uint8Array(await c.req.arrayBuffer()) };
  if (upload instanceof Response || upload.bytes.byteLength > 0) return upload;
  return sendProblem(c, 'body-empty');
};
