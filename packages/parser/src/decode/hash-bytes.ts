const native = async (bytes: Uint8Array): Promise<Uint8Array | null> => {
  try {
    // Absent in a page without TLS; refuses memory that is shared between threads.
    const digest = await globalThis.crypto?.subtle?.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
    return digest ? new Uint8Array(digest) : null;
  } catch {
    return null;
  }
};

const toHex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

// Where the platform has none: in JavaScript, loaded then.
const inScript = async (bytes: Uint8Array): Promise<Uint8Array> =>
  (await import('@noble/hashes/sha2.js')).sha256(bytes);

/**
 * SHA-256 of the bytes as 64 hexadecimal digits: by the platform's own Web Crypto, which works beside the reading and is
 * several times faster, else in JavaScript. The bytes may not change before it resolves.
 */
export const hashBytes = async (bytes: Uint8Array): Promise<string> =>
  toHex((await native(bytes)) ?? (await inScript(bytes)));
