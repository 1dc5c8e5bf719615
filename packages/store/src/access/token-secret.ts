// Secrets of tokens. They are random, 256 bits: no dictionary finds one, so a single SHA-256 keeps them safe.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

// The id is 32 bits of its own; what must not be guessed is the rest.
const form = /^nianbao_([0-9a-f]{8})_[A-Za-z0-9_-]{43}$/;

/** A new secret and the id in it. Example: `{ id: "5f0c…", secret: "nianbao_5f0c…_Xk3…" }` */
export const createSecret = (): { readonly id: string; readonly secret: string } => {
  const id = randomBytes(4).toString('hex');
  return { id, secret: `nianbao_${id}_${randomBytes(32).toString('base64url')}` };
};

/** The id in a secret, or null where it has not the form of one. */
export const readSecretId = (secret: string): string | null => form.exec(secret)?.[1] ?? null;

/** What is kept of a secret, in hexadecimal digits. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Whether a secret is the one of this hash; takes the same time wherever they differ. */
export const matchSecret = (secret: string, hash: string): boolean => {
  const given = createHash('sha256').update(secret).digest();
  const kept = Buffer.from(hash, 'hex');
  return kept.length === given.length && timingSafeEqual(given, kept);
};
