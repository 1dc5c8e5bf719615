import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of the bytes as 64 hexadecimal digits. Pure JavaScript: the same in Node and in a page without TLS. */
export const hashBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
