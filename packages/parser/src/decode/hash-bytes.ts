import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

// Below this, handing the work over costs more than doing it.
const small = 16_000;

const native = async (bytes: Uint8Array): Promise<Uint8Array | null> => {
  try {
    // Absent in a page without TLS; refuses memory that is shared between threads.
    const digest = await globalThis.crypto?.subtle?.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
    return digest ? new Uint8Array(digest) : null;
  } catch {
    return null;
  }
};

/**
 * SHA-256 of the bytes as 64 hexadecimal digits: by the platform's own Web Crypto, which works beside the reading and is
 * several times faster, else in JavaScript. The bytes are taken as they are when this is called.
 */
export const hashBytes = async (bytes: Uint8Array): Promise<string> =>
  bytesToHex((bytes.length > small ? await native(bytes) : null) ?? sha256(bytes));
